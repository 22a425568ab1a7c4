// A sheet of paper: the picture on the screen with title, legend, north, scale and source. Paper size is the printer's choice.
import { ScaleControl, type Map } from "maplibre-gl";
import type { Entry, Legend } from "./legend";
import { symbolUrl } from "./symbols";

export interface Caption { title: string; source: string | null; notice: string | null }

export function printMap(map: Map, legend: Legend, caption: Caption): void {
  const sheet = Object.assign(document.createElement("section"), { className: "map-sheet" });
  const picture = Object.assign(document.createElement("img"), { src: map.getCanvas().toDataURL("image/png"), alt: caption.title });
  const scale = new ScaleControl({ maxWidth: 140 });
  const foot = document.createElement("footer");
  foot.append(scale.onAdd(map), line(`坐标系 CGCS2000　制图 ${new Date().toLocaleDateString("sv-SE")}`), line(caption.source ? `数据来源：${caption.source}` : ""), line(caption.notice ?? ""));
  const key = document.createElement("aside");
  key.innerHTML = `<svg width="28" height="40" viewBox="0 0 28 40" aria-label="北"><text x="14" y="11" text-anchor="middle" font-size="12" font-weight="600">北</text><path d="M14 14l8 24-8-6-8 6z" fill="none" stroke="#17212b" stroke-width="1.4"/><path d="M14 14v18l-8 6z" fill="#17212b"/></svg>`;
  key.append(...[...legend.stages, ...legend.verdicts].map(entryLine));
  sheet.append(Object.assign(document.createElement("h1"), { textContent: caption.title }), picture, key, foot);
  document.body.append(sheet);
  window.addEventListener("afterprint", () => { sheet.remove(); scale.onRemove(); }, { once: true });
  void picture.decode().finally(() => window.print());
}

const line = (text: string) => Object.assign(document.createElement("span"), { textContent: text });

function entryLine(entry: Entry): HTMLElement {
  const row = document.createElement("p");
  row.append(Object.assign(document.createElement("img"), { src: symbolUrl(entry.symbol), alt: "", width: 12, height: 12 }), ` ${entry.name}`);
  return row;
}
