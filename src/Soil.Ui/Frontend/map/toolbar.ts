import type { Kind, Measuring } from "./measuring";

export interface Acts { in(): void; out(): void; all(): void; length(): void; area(): void; print(): void }

/** Zoom, whole area, measuring, printing. */
export class Toolbar {
  readonly element = Object.assign(document.createElement("div"), { className: "tools" });

  constructor(acts: Acts, measuring: Measuring) {
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-label", "地图工具");
    this.add("+", acts.in, "放大");
    this.add("−", acts.out, "缩小");
    this.add("全图", acts.all);
    const kinds: [Kind, HTMLButtonElement][] = [["length", this.add("测距", acts.length)], ["area", this.add("测面", acts.area)]];
    this.add("打印", acts.print);
    measuring.onChange = () => {
      for (const [kind, button] of kinds) button.setAttribute("aria-pressed", String(measuring.active === kind));
    };
    measuring.onChange();
  }

  private add(text: string, act: () => void, label = text): HTMLButtonElement {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: text, title: label });
    button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    this.element.append(button);
    return button;
  }
}
