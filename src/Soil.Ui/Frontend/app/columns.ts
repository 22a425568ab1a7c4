// The person chooses the columns of a ledger; the browser remembers.
// <details class="menu" data-columns="parcels"> stands above <table data-columns-of="parcels"> whose heads carry data-column.
import { on, whenPageChanges } from "./page";

const key = (name: string) => `soil.columns.${name}`;
const hidden = (name: string): string[] => JSON.parse(localStorage.getItem(key(name)) ?? "[]") as string[];

on("change", "[data-columns] input[type=checkbox]", box => {
  const menu = box.closest<HTMLElement>("[data-columns]");
  const name = menu?.dataset["columns"];
  if (!menu || !name) return;
  const off = [...menu.querySelectorAll<HTMLInputElement>("input[type=checkbox]")].filter(b => !b.checked).map(b => b.value);
  localStorage.setItem(key(name), JSON.stringify(off));
  apply();
});

function apply(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>("table[data-columns-of]")) {
    const name = table.dataset["columnsOf"] ?? "";
    const off = new Set(hidden(name));
    const heads = [...table.querySelectorAll<HTMLElement>("thead tr:first-child th")];
    fill(name, heads, off);
    for (const row of table.rows) {
      if (row.cells.length !== heads.length) continue;
      heads.forEach((head, i) => { row.cells[i]!.hidden = off.has(head.dataset["column"] ?? ""); });
    }
  }
}

function fill(name: string, heads: HTMLElement[], off: Set<string>): void {
  const body = document.querySelector(`[data-columns="${CSS.escape(name)}"] .menu-body`);
  if (!body || body.childElementCount > 0) return;
  for (const head of heads.filter(h => h.dataset["column"])) {
    const label = document.createElement("label");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", value: head.dataset["column"], checked: !off.has(head.dataset["column"]!) });
    label.append(box, head.textContent?.trim() ?? "");
    body.append(label);
  }
}

whenPageChanges(apply);
