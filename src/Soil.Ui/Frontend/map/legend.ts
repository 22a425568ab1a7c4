// What the element's legend attribute says (Maps/MapLegend.cs), and the panel that shows it with counts in view.
import { symbolUrl } from "./symbols";

export interface Entry { symbol: string; tone: string; name: string; area: "outline" | "fill" | "hatch" | ""; values: string[] }
export interface Legend { stages: Entry[]; verdicts: Entry[] }

export type Group = "stages" | "verdicts" | "districts";
export const groupTitles = { stages: "地块", verdicts: "点位" } as const;

/** The panel: a check box, the mark, the name and how many are in view. */
export class LegendPanel {
  readonly element = Object.assign(document.createElement("details"), { className: "legend" });
  private readonly hidden = new Set<string>();
  private readonly counts = new Map<string, HTMLElement>();
  private readonly thinnable: Set<string>;

  constructor(legend: Legend, has: (group: Group) => boolean, private readonly changed: () => void) {
    this.thinnable = new Set(legend.verdicts.filter(e => e.tone !== "red").map(e => e.symbol));
    this.element.innerHTML = "<summary>图层与图例</summary>";
    this.element.open = matchMedia("(min-width: 769px)").matches;
    for (const group of ["stages", "verdicts"] as const) {
      if (!has(group)) continue;
      this.element.append(Object.assign(document.createElement("h2"), { textContent: groupTitles[group] }));
      for (const entry of legend[group]) this.row(entry.symbol, entry.name, symbolUrl(entry.symbol));
    }
    if (has("districts")) {
      this.element.append(Object.assign(document.createElement("h2"), { textContent: "其他" }));
      this.row("districts", "行政区划", null);
    }
  }

  isShown(symbol: string): boolean {
    return !this.hidden.has(symbol);
  }

  /** Numbers of things in view, by symbol; of thinned points there are at least so many. */
  count(found: Map<string, number>, thinned: boolean): void {
    for (const [symbol, place] of this.counts) {
      if (symbol === "districts") continue;
      const least = thinned && this.thinnable.has(symbol);
      place.textContent = `${least ? "≥" : ""}${found.get(symbol) ?? 0}`;
      place.title = least ? "放大后显示全部点位" : "";
    }
  }

  private row(symbol: string, name: string, image: string | null): void {
    const label = document.createElement("label");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: true });
    const mark = image ? Object.assign(document.createElement("img"), { src: image, alt: "", width: 12, height: 12 }) : document.createElement("i");
    const count = document.createElement("b");
    label.append(box, mark, Object.assign(document.createElement("span"), { textContent: name }), count);
    box.addEventListener("change", () => {
      if (box.checked) this.hidden.delete(symbol);
      else this.hidden.add(symbol);
      this.changed();
    });
    this.counts.set(symbol, count);
    this.element.append(label);
  }
}
