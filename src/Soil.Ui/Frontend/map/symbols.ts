// The page's own marks (Marks/SvgMarks.razor) as pictures: one drawing of every shape for lists, legend and map.
import type { Map } from "maplibre-gl";
import type { Legend } from "./legend";

const sharpness = 4;
const size = 16;

function symbolSvg(id: string): string {
  const symbol = document.getElementById(id);
  const patterns = [...document.querySelectorAll(".svg-marks pattern")].map(p => p.outerHTML).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="${size * sharpness}" height="${size * sharpness}"><defs>${patterns}</defs>${symbol?.innerHTML ?? ""}</svg>`;
}

export const symbolUrl = (id: string): string => "data:image/svg+xml," + encodeURIComponent(symbolSvg(id));

/** Gives the map every mark of the legend, and the hatch for parcels where works run. */
export async function addSymbols(map: Map, legend: Legend, hatch: string): Promise<void> {
  await Promise.all([...legend.stages, ...legend.verdicts].map(async ({ symbol }) => {
    const image = new Image(size * sharpness, size * sharpness);
    image.src = symbolUrl(symbol);
    await image.decode();
    if (!map.hasImage(symbol)) map.addImage(symbol, image, { pixelRatio: sharpness });
  }));
  if (!map.hasImage("hatch")) map.addImage("hatch", hatchImage(hatch), { pixelRatio: 2 });
}

/** Slanting lines on clear ground, repeating without a seam. */
function hatchImage(colour: string): ImageData {
  const side = 16;
  const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
  const pen = canvas.getContext("2d")!;
  pen.strokeStyle = colour;
  pen.lineWidth = 3;
  for (const shift of [-side, 0, side]) {
    pen.beginPath();
    pen.moveTo(shift - 2, side + 2);
    pen.lineTo(shift + side + 2, -2);
    pen.stroke();
  }
  return pen.getImageData(0, 0, side, side);
}
