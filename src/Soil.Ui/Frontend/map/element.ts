// The element itself: reads its attributes, makes the map, joins the parts. Everything drawn lives in a shadow root,
// so that enhanced navigation, which edits the page's nodes, cannot take a running map apart; only the card is the page's.
import { Map as MapView, setWorkerUrl, type GeoJSONSource, type MapGeoJSONFeature, type MapMouseEvent, type VectorTileSource } from "maplibre-gl";
import maplibreSheet from "maplibre-gl/dist/maplibre-gl.css";
import { whenPageChanges } from "../app/page";
import { filled } from "../app/query";
import { Card } from "./card";
import { type Bounds, extent, loadDistricts } from "./districts";
import { LegendPanel, type Legend } from "./legend";
import sheet from "./map.css";
import { Measuring } from "./measuring";
import { pickPosition } from "./picker";
import { printMap } from "./printing";
import { StatusBar } from "./status";
import { districtLayers, lineColour, parcelFilter, parcelLayers, pointFilter, pointLayers, style } from "./style";
import { addSymbols } from "./symbols";
import { Toolbar } from "./toolbar";

setWorkerUrl(new URL("./map-worker.js", import.meta.url).href);

const sheets = [maplibreSheet, sheet].map(text => {
  const made = new CSSStyleSheet();
  made.replaceSync(text);
  return made;
});

const words = {
  "Map.Title": "地图", "AttributionControl.ToggleAttribution": "来源", "ScaleControl.Meters": "m", "ScaleControl.Kilometers": "km",
};
/** Before the districts are there: the country. */
const country: Bounds = [73.5, 18.1, 135.1, 53.6];
/** Below this zoom the tiles leave out points that would cover each other, the red ones excepted. */
const thinBelow = 12;
const layersOfTiles = { parcels: "parcel-tiles", points: "point-tiles" } as const;

export class SoilMap extends HTMLElement {
  static readonly observedAttributes = ["districts-url", "parcel-tiles", "point-tiles", "base-tiles", "bounds", "focus-id", "legend", "mode"];

  private map?: MapView | undefined;
  private panel?: LegendPanel | undefined;
  private status?: StatusBar | undefined;
  private stop = new AbortController();
  private rebuild = 0;
  private readonly card = new Card(this);

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).adoptedStyleSheets = sheets;
    // What the script has set on the element goes when the page is patched.
    whenPageChanges(() => { if (this.map?.loaded()) this.dataset["map"] = "idle"; });
  }

  connectedCallback(): void {
    this.build();
  }

  disconnectedCallback(): void {
    this.clear();
  }

  attributeChangedCallback(_: string, before: string | null, now: string | null): void {
    if (!this.map || before === now) return;
    cancelAnimationFrame(this.rebuild);
    this.rebuild = requestAnimationFrame(() => { this.clear(); this.build(); });
  }

  private get label(): string { return this.getAttribute("label") ?? "地图"; }
  private get full(): boolean { return this.getAttribute("mode") === "full"; }
  private city: Bounds | undefined;
  /** True when the address says where to look; the map itself writes the address from then on. */
  private placed = false;

  private get legend(): Legend { return JSON.parse(this.getAttribute("legend") ?? `{"stages":[],"verdicts":[]}`) as Legend; }
  private get form(): HTMLFormElement | null { return document.getElementById(this.getAttribute("filter-form") ?? "") as HTMLFormElement | null; }

  private build(): void {
    this.stop = new AbortController();
    this.dataset["map"] = "loading";
    const place = Object.assign(document.createElement("div"), { className: "map" });
    const card = Object.assign(document.createElement("slot"), { name: "card" });
    this.shadowRoot!.replaceChildren(place, card);
    const legend = this.legend;
    this.placed = this.full && location.hash.length > 1;
    try {
      this.map = new MapView({
        container: place,
        style: style(this.addresses(), legend, this.full),
        bounds: this.bounds(),
        fitBoundsOptions: { padding: this.margins(), maxZoom: 17 },
        hash: this.full,
        maxZoom: 19,
        dragRotate: false,
        pitchWithRotate: false,
        attributionControl: false,
        cooperativeGestures: this.getAttribute("mode") === "mini",
        canvasContextAttributes: { preserveDrawingBuffer: true },
        locale: { ...words, "Map.Title": this.label, "CooperativeGesturesHandler.WindowsHelpText": "按住 Ctrl 滚动可缩放", "CooperativeGesturesHandler.MacHelpText": "按住 ⌘ 滚动可缩放", "CooperativeGesturesHandler.MobileHelpText": "用两指移动地图" },
      });
    } catch {
      place.append(Object.assign(document.createElement("p"), { className: "trouble", textContent: "这个浏览器画不了地图（没有 WebGL）。列表里有同样的内容。" }));
      this.dataset["map"] = "idle";
      return;
    }
    this.join(this.map, legend);
  }

  /** Everything around the canvas. */
  private join(map: MapView, legend: Legend): void {
    let ready = false;
    map.touchZoomRotate.disableRotation();
    const status = this.status = new StatusBar(map, this.getAttribute("notice"), this.full);
    this.shadowRoot!.append(status.element);
    if (this.full) {
      this.panel = new LegendPanel(legend, group => this.has(group), () => this.filter(map, legend));
      const measuring = new Measuring(map, text => status.say(text));
      const tools = new Toolbar({
        in: () => map.zoomIn(), out: () => map.zoomOut(), all: () => map.fitBounds(this.bounds(), { padding: this.margins() }),
        length: () => measuring.toggle("length"), area: () => measuring.toggle("area"),
        print: () => printMap(map, legend, { title: this.label, source: this.getAttribute("source"), notice: this.getAttribute("notice") }),
      }, measuring);
      this.shadowRoot!.append(this.panel.element, tools.element);
      this.form?.addEventListener("submit", () => this.refilter(map), { signal: this.stop.signal });
      map.on("click", e => { if (!measuring.active) this.choose(map, e); });
    } else if (this.getAttribute("mode") === "picker") {
      pickPosition(map, this);
    } else if (this.hasAttribute("card-url")) {
      map.on("click", e => this.choose(map, e));
    }
    map.on("style.load", async () => {
      await addSymbols(map, legend, lineColour("red")).catch(() => undefined);
      const focus = this.getAttribute("focus-id");
      if (focus) this.mark(map, focus);
      await this.showDistricts(map);
      ready = true;
      map.triggerRepaint();
    });
    map.on("idle", () => {
      if (!ready) return;
      this.dataset["map"] = "idle";
      this.count(map, legend);
    });
    map.on("error", e => this.tell(e.error));
    map.on("mousemove", e => { map.getCanvas().style.cursor = this.hasAttribute("card-url") && this.under(map, e) ? "pointer" : ""; });
    const wanted = this.full ? new URLSearchParams(location.search).get("select") : null;
    if (wanted) {
      const [layer = "", id = ""] = wanted.split(":");
      map.once("load", () => { this.mark(map, id); void this.card.open(layer, id); });
    }
  }

  private tell(error: unknown): void {
    const refused = [401, 403].includes((error as { status?: number }).status ?? 0);
    this.status?.say(refused ? "登录已过期，请刷新页面" : "部分图块没有取到，移动地图会再试");
  }

  private async showDistricts(map: MapView): Promise<void> {
    const url = this.addresses().districts;
    if (!url) return;
    const districts = await loadDistricts(url, this.stop.signal).catch((error: unknown) => this.tell(error));
    if (!districts || this.map !== map) return;
    this.city = extent(districts.areas);
    if (!this.hasAttribute("bounds") && !this.placed) map.fitBounds(this.bounds(), { padding: this.margins(), animate: false });
    map.getSource<GeoJSONSource>("districts")?.setData(districts.areas);
    map.getSource<GeoJSONSource>("district-names")?.setData(districts.names);
  }

  private has(group: string): boolean {
    return this.hasAttribute({ stages: "parcel-tiles", verdicts: "point-tiles", districts: "districts-url" }[group] ?? "");
  }

  /** What was asked for, else the districts, else the country. */
  private bounds(): Bounds {
    const sides = this.getAttribute("bounds")?.split(",").map(Number);
    return sides?.length === 4 && sides.every(Number.isFinite) ? sides as Bounds : this.city ?? country;
  }

  /** What lies over the map must not lie over the city. */
  private margins() {
    const around = 24;
    return { top: around, right: around, bottom: around, left: this.full && this.clientWidth > 900 ? 230 : around };
  }

  private addresses() {
    const query = this.form ? filled(this.form).toString() : "";
    const absolute = (name: string, filtered = false) => {
      const url = this.getAttribute(name);
      if (!url) return undefined;
      const whole = url.startsWith("/") ? location.origin + url : url;
      return filtered && query ? whole + (whole.includes("?") ? "&" : "?") + query : whole;
    };
    return { districts: absolute("districts-url"), parcels: absolute("parcel-tiles", true), points: absolute("point-tiles", true), base: absolute("base-tiles") };
  }

  /** The filters changed: new tiles, and a URL that can be shared. */
  private refilter(map: MapView): void {
    const addresses = this.addresses();
    for (const source of Object.keys(layersOfTiles) as (keyof typeof layersOfTiles)[]) {
      const url = addresses[source];
      if (url) map.getSource<VectorTileSource>(source)?.setTiles([url]);
    }
    this.address(query => {
      for (const name of new Set([...new FormData(this.form!).keys()])) query.delete(name);
      for (const [name, value] of filled(this.form!)) query.append(name, value);
    });
    this.dataset["map"] = "loading";
  }

  private address(change: (query: URLSearchParams) => void): void {
    const query = new URLSearchParams(location.search);
    change(query);
    const text = query.toString();
    history.replaceState(history.state, "", location.pathname + (text ? `?${text}` : "") + location.hash);
  }

  private filter(map: MapView, legend: Legend): void {
    const shown = (symbol: string) => this.panel?.isShown(symbol) ?? true;
    for (const layer of parcelLayers) if (map.getLayer(layer)) map.setFilter(layer, parcelFilter(legend, shown, layer === "parcel-hatch" ? "hatch" : undefined));
    for (const layer of pointLayers) if (map.getLayer(layer)) map.setFilter(layer, pointFilter(legend, shown));
    for (const layer of districtLayers) if (map.getLayer(layer)) map.setLayoutProperty(layer, "visibility", shown("districts") ? "visible" : "none");
  }

  /** How many of each kind stand in the view; a thing cut by a tile's edge counts once. */
  private count(map: MapView, legend: Legend): void {
    if (!this.panel) return;
    const found = new Map<string, Set<unknown>>();
    const add = (symbol: string | undefined, id: unknown) => {
      if (symbol) found.set(symbol, (found.get(symbol) ?? new Set()).add(id));
    };
    for (const f of map.queryRenderedFeatures({ layers: ["parcel-fill"].filter(l => map.getLayer(l)) })) add(legend.stages.find(e => e.values.includes(String(f.properties["stage"])))?.symbol, f.properties["id"]);
    const view = map.getBounds();
    const points = map.getSource("points") ? map.querySourceFeatures("points", { sourceLayer: "points" }) : [];
    for (const f of points.filter(f => f.geometry.type === "Point" && view.contains(f.geometry.coordinates as [number, number]))) {
      add(f.properties["mark"] as string | undefined ?? legend.verdicts.find(e => e.values.includes(String(f.properties["verdict"])))?.symbol, f.properties["id"]);
    }
    const counts = new Map([...found].map(([symbol, ids]) => [symbol, ids.size]));
    this.panel.count(counts, map.getZoom() < thinBelow);
    this.dispatchEvent(new CustomEvent("soil-view", { bubbles: true, detail: Object.fromEntries(counts) }));
  }

  private under(map: MapView, event: MapMouseEvent): MapGeoJSONFeature | undefined {
    const near = 4;
    const box: [[number, number], [number, number]] = [[event.point.x - near, event.point.y - near], [event.point.x + near, event.point.y + near]];
    const layers = ["point-mark", "parcel-mark", "parcel-fill"].filter(l => map.getLayer(l));
    return map.queryRenderedFeatures(box, { layers })[0];
  }

  private choose(map: MapView, event: MapMouseEvent): void {
    const feature = this.under(map, event);
    const id = String(feature?.properties["id"] ?? "");
    this.mark(map, id);
    if (!feature) {
      this.card.close();
      if (this.full) this.address(q => q.delete("select"));
      return;
    }
    const layer = feature.source === "points" ? "points" : "parcels";
    this.dispatchEvent(new CustomEvent("soil-select", { bubbles: true, detail: { layer, id } }));
    if (this.full) this.address(q => q.set("select", `${layer}:${id}`));
    void this.card.open(layer, id);
  }

  private mark(map: MapView, id: string): void {
    for (const layer of ["chosen-parcel", "chosen-point"]) if (map.getLayer(layer)) map.setFilter(layer, ["==", ["get", "id"], id]);
  }

  /** Draws on top of everything: the picker's mark. */
  draw(data: GeoJSON.FeatureCollection): void {
    this.map?.getSource<GeoJSONSource>("drawing")?.setData(data);
  }

  private clear(): void {
    this.stop.abort();
    this.card.close();
    this.map?.remove();
    this.map = undefined;
    this.panel = undefined;
  }
}
