// Sources and layers: districts below, parcels by stage, points by verdict above, worst last.
import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Entry, Legend } from "./legend";

export interface Addresses { districts?: string | undefined; parcels?: string | undefined; points?: string | undefined; base?: string | undefined }

const css = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
export const lineColour = (tone: string) => css(tone === "blue" ? "accent" : tone);
const fillColour = (tone: string) => css(tone === "blue" ? "accent" : `${tone}-fill`);

/** Looks up a property's value in the legend. */
function match(property: string, entries: Entry[], pick: (entry: Entry) => string | number, otherwise: string | number): ExpressionSpecification {
  const arms = entries.flatMap(e => [e.values, pick(e)]);
  return ["match", ["to-string", ["get", property]], ...arms, otherwise] as unknown as ExpressionSpecification;
}

/** A point's mark: its own when the tile gives one, else by verdict. */
export function pointMark(legend: Legend): ExpressionSpecification {
  return ["coalesce", ["get", "mark"], match("verdict", legend.verdicts, e => e.symbol, "v-unjudged")];
}

export const parcelFilter = (legend: Legend, shown: (symbol: string) => boolean, area?: Entry["area"]): FilterSpecification =>
  ["in", ["to-string", ["get", "stage"]], ["literal", legend.stages.filter(e => shown(e.symbol) && (!area || e.area === area)).flatMap(e => e.values)]];

export const pointFilter = (legend: Legend, shown: (symbol: string) => boolean): FilterSpecification =>
  ["in", pointMark(legend), ["literal", legend.verdicts.filter(e => shown(e.symbol)).map(e => e.symbol)]];

export const districtLayers = ["district-fill", "zone-line", "district-line", "district-name"];
export const parcelLayers = ["parcel-fill", "parcel-hatch", "parcel-line", "parcel-mark", "parcel-name"];
export const pointLayers = ["point-mark", "point-code"];

const nothing = { type: "FeatureCollection", features: [] } as const satisfies FeatureCollection;
const labelZoom = 13;
const markZoom = 12.5;

/** @param named parcels bear their names: not on a small map, which stands beside the name. */
export function style(addresses: Addresses, legend: Legend, named: boolean): StyleSpecification {
  const all = () => true;
  const halo = { "text-halo-color": "#fff", "text-halo-width": 1.5 };
  // Without a glyph server MapLibre draws letters with the page's own fonts; it reads the weight from the first name, which no font bears.
  const font = getComputedStyle(document.body).fontFamily.split(",").map(family => family.replaceAll(/["']/g, "").trim());
  const strong = ["Label Bold", ...font];
  const layers: LayerSpecification[] = [{ id: "ground", type: "background", paint: { "background-color": "#eceff2" } }];
  const sources: StyleSpecification["sources"] = {
    drawing: { type: "geojson", data: nothing },
  };

  if (addresses.base) {
    sources["base"] = { type: "raster", tiles: [addresses.base], tileSize: 256 };
    layers.push({ id: "base", type: "raster", source: "base", paint: { "raster-opacity": .7, "raster-saturation": -.6 } });
  }
  if (addresses.districts) {
    sources["districts"] = { type: "geojson", data: nothing };
    sources["district-names"] = { type: "geojson", data: nothing };
    layers.push(
      { id: "district-fill", type: "fill", source: "districts", paint: { "fill-color": "#f8f9fa", "fill-opacity": addresses.base ? 0 : 1 } },
      { id: "zone-line", type: "line", source: "districts", filter: ["==", ["get", "kind"], "zone"], paint: { "line-color": css("line-strong"), "line-width": 1, "line-dasharray": [4, 3] } },
      { id: "district-line", type: "line", source: "districts", filter: ["!=", ["get", "kind"], "zone"], paint: { "line-color": css("line-strong"), "line-width": 1 } });
  }
  if (addresses.parcels) {
    sources["parcels"] = { type: "vector", tiles: [addresses.parcels], maxzoom: 16, promoteId: "id" };
    const parcel = { source: "parcels", "source-layer": "parcels" };
    layers.push(
      { ...parcel, id: "parcel-fill", type: "fill", filter: parcelFilter(legend, all), paint: {
        "fill-color": match("stage", legend.stages, e => fillColour(e.tone), "#fff"),
        "fill-opacity": match("stage", legend.stages, e => e.area === "outline" ? .04 : e.area === "hatch" ? .08 : .2, 0) } },
      { ...parcel, id: "parcel-hatch", type: "fill", filter: parcelFilter(legend, all, "hatch"), paint: { "fill-pattern": "hatch", "fill-opacity": .55 } },
      { ...parcel, id: "parcel-line", type: "line", filter: parcelFilter(legend, all), paint: {
        "line-color": match("stage", legend.stages, e => lineColour(e.tone), css("grey")), "line-width": ["interpolate", ["linear"], ["zoom"], 10, .8, 15, 2] } },
      { ...parcel, id: "parcel-mark", type: "symbol", maxzoom: markZoom, filter: parcelFilter(legend, all), layout: {
        "icon-image": match("stage", legend.stages, e => e.symbol, "s-registered"), "icon-size": .7, "icon-allow-overlap": true, "icon-ignore-placement": true,
        "symbol-sort-key": ["match", ["slice", ["to-string", ["get", "stage"]], 0, 2], "S3", 3, "S2", 2, "S1", 1, 0] } });
  }
  // Placement goes from the top down: names below the points in this list give way to them.
  if (addresses.parcels && named) {
    layers.push({ id: "parcel-name", type: "symbol", source: "parcels", "source-layer": "parcels", minzoom: labelZoom, filter: parcelFilter(legend, all), layout: {
      "text-field": ["format", ["get", "name"], {}, "\n", {}, match("stage", legend.stages, e => e.name, ""), { "font-scale": .88, "text-color": ["literal", css("ink-2")] as unknown as string }],
      "text-font": strong, "text-size": 12.5, "text-max-width": 12, "text-variable-anchor": ["top", "bottom", "center"], "text-radial-offset": 2.6, "text-overlap": "always" }, paint: { ...halo, "text-color": css("ink") } });
  }
  if (addresses.points) {
    sources["points"] = { type: "vector", tiles: [addresses.points], maxzoom: 16, promoteId: "id" };
    const worst = [...legend.verdicts].reverse();
    layers.push({ id: "point-mark", type: "symbol", source: "points", "source-layer": "points", filter: pointFilter(legend, all), layout: {
      "icon-image": pointMark(legend), "icon-size": ["interpolate", ["linear"], ["zoom"], 9, .55, 14, .85, 17, 1.1], "icon-allow-overlap": true,
      "symbol-sort-key": ["match", pointMark(legend), ...worst.flatMap((e, i) => [e.symbol, i]), 0] as unknown as ExpressionSpecification } });
  }
  if (addresses.districts) {
    layers.push({ id: "district-name", type: "symbol", source: "district-names", layout: { 
      "text-field": ["get", "name"], "text-font": font, "text-size": ["match", ["get", "kind"], "zone", 11, 13], "text-letter-spacing": .1, "symbol-sort-key": ["match", ["get", "kind"], "zone", 1, 0] },
      paint: { ...halo, "text-color": css("ink-2") } });
  }
  if (addresses.points) {
    layers.push({ id: "point-code", type: "symbol", source: "points", "source-layer": "points", minzoom: labelZoom + 2, filter: pointFilter(legend, all), layout: {
      "text-field": ["get", "code"], "text-font": font, "text-size": 11, "text-anchor": "left", "text-offset": [.9, 0], "text-optional": true }, paint: { ...halo, "text-color": css("ink") } });
  }
  layers.push(
    { id: "chosen-parcel", type: "line", source: addresses.parcels ? "parcels" : "drawing", ...(addresses.parcels ? { "source-layer": "parcels" } : {}),
      filter: ["==", ["get", "id"], ""], paint: { "line-color": css("accent"), "line-width": 4, "line-opacity": .8 } },
    { id: "chosen-point", type: "circle", source: addresses.points ? "points" : "drawing", ...(addresses.points ? { "source-layer": "points" } : {}),
      filter: ["==", ["get", "id"], ""], paint: { "circle-radius": 15, "circle-color": "transparent", "circle-stroke-color": css("accent"), "circle-stroke-width": 2.5 } },
    { id: "drawing-fill", type: "fill", source: "drawing", filter: ["==", ["geometry-type"], "Polygon"], paint: { "fill-color": css("accent"), "fill-opacity": .12 } },
    { id: "drawing-line", type: "line", source: "drawing", filter: ["!=", ["geometry-type"], "Point"], paint: { "line-color": css("accent-deep"), "line-width": 2, "line-dasharray": [2, 1] } },
    { id: "drawing-point", type: "circle", source: "drawing", filter: ["==", ["geometry-type"], "Point"], paint: { "circle-radius": 4, "circle-color": "#fff", "circle-stroke-color": css("accent-deep"), "circle-stroke-width": 2 } });

  return { version: 8, sources, layers };
}
