// Measuring in the plane of the zone: a click adds a corner, a double click or Enter ends, Escape clears.
import type { GeoJSONSource, Map, MapMouseEvent } from "maplibre-gl";
import { area, grouped, length, type Position } from "./gauss";

export type Kind = "length" | "area";

export class Measuring {
  active: Kind | null = null;
  onChange: () => void = () => undefined;
  private corners: Position[] = [];

  constructor(private readonly map: Map, private readonly say: (text: string) => void) {
    map.on("click", e => this.add(e));
    map.on("dblclick", e => { if (this.active) { e.preventDefault(); this.finish(); } });
    const keys = (e: KeyboardEvent) => {
      if (e.key === "Enter") this.finish();
      if (e.key === "Escape") this.set(null);
    };
    document.addEventListener("keydown", keys);
    map.on("remove", () => document.removeEventListener("keydown", keys));
  }

  toggle(kind: Kind): void {
    this.set(this.active === kind ? null : kind);
  }

  private set(kind: Kind | null): void {
    if (!kind && !this.active && this.corners.length === 0) return;
    this.active = kind;
    this.corners = [];
    this.map.getCanvas().style.cursor = kind ? "crosshair" : "";
    this.say(kind === "length" ? "点地图加点，双击结束" : kind === "area" ? "沿边界加点，双击结束" : "");
    this.show();
    this.onChange();
  }

  /** Keeps what was drawn and its figure, and takes no more corners. */
  private finish(): void {
    if (!this.active) return;
    this.active = null;
    this.map.getCanvas().style.cursor = "";
    this.onChange();
  }

  private add({ lngLat, originalEvent }: MapMouseEvent): void {
    if (!this.active || originalEvent.detail > 1) return;
    this.corners.push([lngLat.lng, lngLat.lat]);
    this.show();
    if (this.corners.length > 1) this.say(this.words());
  }

  private words(): string {
    if (this.active === "length") {
      const metres = length(this.corners);
      return metres < 10_000 ? `长 ${grouped(metres)} m` : `长 ${grouped(metres / 1000, 2)} km`;
    }
    const square = area(this.corners);
    return this.corners.length < 3 ? "沿边界加点，双击结束" : `面积 ${grouped(square, 0)} m²，${grouped(square / 10_000, 2)} 公顷，${grouped(square * 3 / 2000, 2)} 亩`;
  }

  private show(): void {
    const shape: GeoJSON.Feature[] = this.corners.map(c => feature({ type: "Point", coordinates: c }));
    if (this.corners.length > 1) shape.push(feature({ type: "LineString", coordinates: this.corners }));
    if (this.active === "area" && this.corners.length > 2) shape.push(feature({ type: "Polygon", coordinates: [[...this.corners, this.corners[0]!]] }));
    this.map.getSource<GeoJSONSource>("drawing")?.setData({ type: "FeatureCollection", features: shape });
  }
}

const feature = (geometry: GeoJSON.Geometry): GeoJSON.Feature => ({ type: "Feature", properties: {}, geometry });
