// Districts come as areas; each gets one place for its name, where tiles cut from the areas would repeat it.
import type { Feature, FeatureCollection, Geometry, Point, Position } from "geojson";

export async function loadDistricts(url: string, signal: AbortSignal): Promise<{ areas: FeatureCollection; names: FeatureCollection<Point> }> {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw Object.assign(new Error(url), { status: answer.status });
  const areas = await answer.json() as FeatureCollection;
  return { areas, names: { type: "FeatureCollection", features: areas.features.flatMap(name) } };
}

/** West, south, east, north. */
export type Bounds = [number, number, number, number];

/** The box around all areas; undefined when there is none. */
export function extent(areas: FeatureCollection): Bounds | undefined {
  const places = areas.features.flatMap(f => f.geometry.type === "Polygon" ? f.geometry.coordinates.flat()
    : f.geometry.type === "MultiPolygon" ? f.geometry.coordinates.flat(2) : []);
  if (places.length === 0) return undefined;
  const side = (axis: 0 | 1, pick: (...n: number[]) => number) => places.reduce((so, p) => pick(so, p[axis]!), places[0]![axis]!);
  return [side(0, Math.min), side(1, Math.min), side(0, Math.max), side(1, Math.max)];
}

function name(area: Feature): Feature<Point>[] {
  const ring = largest(area.geometry);
  return ring ? [{ type: "Feature", properties: area.properties, geometry: { type: "Point", coordinates: centre(ring) } }] : [];
}

function largest(geometry: Geometry | null): Position[] | undefined {
  if (geometry?.type === "Polygon") return geometry.coordinates[0];
  if (geometry?.type !== "MultiPolygon") return undefined;
  return geometry.coordinates.map(p => p[0] ?? []).reduce((a, b) => Math.abs(twiceArea(b)) > Math.abs(twiceArea(a)) ? b : a);
}

/** Sums over the edges of a ring. */
const edges = (ring: Position[], value: (p: Position, q: Position, cross: number) => number) =>
  ring.reduce((sum, p, i) => {
    const q = ring[(i + 1) % ring.length]!;
    return sum + value(p, q, p[0]! * q[1]! - q[0]! * p[1]!);
  }, 0);

const twiceArea = (ring: Position[]) => edges(ring, (_p, _q, cross) => cross);

function centre(ring: Position[]): Position {
  const whole = 3 * twiceArea(ring);
  return [0, 1].map(axis => edges(ring, (p, q, cross) => (p[axis]! + q[axis]!) * cross) / whole);
}
