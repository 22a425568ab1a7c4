// Rows that lead to a dossier; choosing all rows; acts on the chosen ones.
import { on } from "./page";

on<MouseEvent>("click", "tr[data-href]", (row, event) => {
  const target = event.target as Element;
  if (target.closest("a, button, input, label, summary") || String(getSelection())) return;
  const link = row.querySelector<HTMLAnchorElement>(`a[href="${CSS.escape(row.dataset["href"] ?? "")}"]`)
    ?? Object.assign(document.createElement("a"), { href: row.dataset["href"] ?? "" });
  if (event.ctrlKey || event.metaKey) {
    window.open(link.href, "_blank");
    return;
  }
  // A click on a link inside the page is what enhanced navigation listens for.
  const inside = link.isConnected;
  if (!inside) row.append(link);
  link.click();
  if (!inside) link.remove();
});

const boxes = (form: Element) => [...form.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox][data-choose]")];

on("change", "input[type=checkbox][data-choose-all]", all => {
  const table = all.closest("table");
  if (!table) return;
  for (const box of boxes(table)) if (!box.disabled) box.checked = (all as HTMLInputElement).checked;
  tell(table);
});
on("change", "input[type=checkbox][data-choose]", box => {
  const table = box.closest("table");
  if (table) tell(table);
});

/** Rows look chosen; [data-chosen] shows how many; buttons with data-needs-choice open. */
function tell(table: Element): void {
  const chosen = boxes(table).filter(box => box.checked);
  for (const box of boxes(table)) box.closest("tr")?.setAttribute("aria-selected", String(box.checked));
  const around = table.closest("form, .panel") ?? document;
  for (const count of around.querySelectorAll("[data-chosen]")) count.textContent = String(chosen.length);
  for (const button of around.querySelectorAll<HTMLButtonElement>("button[data-needs-choice]")) button.disabled = chosen.length === 0;
}
