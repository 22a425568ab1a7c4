// <soil-map>: loaded by app.ts when the first map appears.
import { SoilMap } from "./map/element";

if (!customElements.get("soil-map")) customElements.define("soil-map", SoilMap);
