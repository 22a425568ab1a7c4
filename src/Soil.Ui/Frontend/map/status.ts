// The line under the map: scale, the cursor's place in degrees and in metres of CGCS2000, a message, and the 示意 mark.
import { ScaleControl, type Map } from "maplibre-gl";
import { grouped, project } from "./gauss";

export class StatusBar {
  readonly element = Object.assign(document.createElement("div"), { className: "status" });
  private readonly message = Object.assign(document.createElement("span"), { className: "message" });

  constructor(map: Map, notice: string | null, full: boolean) {
    const scale = new ScaleControl({ maxWidth: full ? 110 : 70 });
    const place = document.createElement("span");
    this.message.setAttribute("role", "status");
    this.element.classList.toggle("full", full);
    this.element.append(scale.onAdd(map), place, this.message);
    if (notice) this.element.append(Object.assign(document.createElement("span"), { className: "notice", textContent: notice }));
    map.on("remove", () => scale.onRemove());
    if (!full) return;
    map.on("mousemove", ({ lngLat }) => {
      const [east, north] = project([lngLat.lng, lngLat.lat]);
      place.textContent = `${lngLat.lng.toFixed(6)}°, ${lngLat.lat.toFixed(6)}°　E ${grouped(east)}  N ${grouped(north)} m（CGCS2000，114°）`;
    });
    map.on("mouseout", () => { place.textContent = ""; });
  }

  say(text: string): void {
    this.message.textContent = text;
  }
}
