// CGCS2000, Gauss–Krüger in 3-degree zones, the central meridian 114° E of Henan (EPSG:4547: no zone number, 500 km false easting).
// Series in the third flattening to n⁴ (Krüger 1912); below a millimetre within a zone.
const a = 6378137;
const f = 1 / 298.257222101;
const n = f / (2 - f);
const A = a / (1 + n) * (1 + n ** 2 / 4 + n ** 4 / 64);
const alpha = [
  n / 2 - 2 * n ** 2 / 3 + 5 * n ** 3 / 16 + 41 * n ** 4 / 180,
  13 * n ** 2 / 48 - 3 * n ** 3 / 5 + 557 * n ** 4 / 1440,
  61 * n ** 3 / 240 - 103 * n ** 4 / 140,
  49561 * n ** 4 / 161280,
];
const e = Math.sqrt(f * (2 - f));

export type Position = [longitude: number, latitude: number];

/** East and north in metres. */
export function project([longitude, latitude]: Position, meridian = 114): [east: number, north: number] {
  const phi = latitude * Math.PI / 180;
  const lambda = (longitude - meridian) * Math.PI / 180;
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - e * Math.atanh(e * Math.sin(phi)));
  const xi = Math.atan2(t, Math.cos(lambda));
  const eta = Math.atanh(Math.sin(lambda) / Math.hypot(t, 1));
  let north = xi;
  let east = eta;
  alpha.forEach((term, i) => {
    const k = 2 * (i + 1);
    north += term * Math.sin(k * xi) * Math.cosh(k * eta);
    east += term * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  return [500000 + A * east, A * north];
}

/** Length of a line in the plane of the zone, metres. */
export function length(line: Position[]): number {
  const plane = line.map(p => project(p));
  return plane.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - plane[i]![0], p[1] - plane[i]![1]), 0);
}

/** Area of a ring in the plane of the zone, square metres. */
export function area(ring: Position[]): number {
  const plane = ring.map(p => project(p));
  return Math.abs(plane.reduce((sum, p, i) => {
    const q = plane[(i + 1) % plane.length]!;
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0)) / 2;
}

/** 3 852 741.3 */
export function grouped(metres: number, digits = 1): string {
  const [whole = "", rest] = metres.toFixed(digits).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, "\u2009") + (rest ? `.${rest}` : "");
}
