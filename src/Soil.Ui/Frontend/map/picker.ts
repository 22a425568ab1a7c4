// A click gives a place to the form around the map: inputs with data-position="longitude" and "latitude".
import type { Map } from "maplibre-gl";
import type { SoilMap } from "./element";

const digits = 7;

export function pickPosition(map: Map, element: SoilMap): void {
  const field = (name: string) => element.closest("form")?.querySelector<HTMLInputElement>(`[data-position="${name}"]`);
  const show = () => {
    const place = [Number(field("longitude")?.value), Number(field("latitude")?.value)];
    const known = place.every(n => Number.isFinite(n) && n !== 0);
    element.draw({ type: "FeatureCollection", features: known ? [{ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: place } }] : [] });
  };
  map.getCanvas().style.cursor = "crosshair";
  map.on("load", show);
  map.on("click", ({ lngLat }) => {
    for (const [name, value] of [["longitude", lngLat.lng], ["latitude", lngLat.lat]] as const) {
      const input = field(name);
      if (!input) continue;
      input.value = value.toFixed(digits);
      input.dispatchEvent(new Event("change", { bubbles: true }));
    }
    show();
    element.dispatchEvent(new CustomEvent("soil-pick", { bubbles: true, detail: { longitude: lngLat.lng, latitude: lngLat.lat } }));
  });
}
