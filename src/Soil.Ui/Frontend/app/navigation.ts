// "/" goes to the search; the phone's navigation sheet; menus that close; lists that keep their scroll.
import { on, whenPageChanges } from "./page";

document.addEventListener("keydown", event => {
  const typing = (event.target as HTMLElement).closest?.("input, select, textarea, [contenteditable]");
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.querySelector<HTMLInputElement>(".search input");
    if (!search) return;
    event.preventDefault();
    search.select();
  }
  if (event.key === "Escape") {
    showNavigation(false);
    closeMenus();
  }
});

const frame = () => document.querySelector(".frame");
function showNavigation(open: boolean): void {
  frame()?.classList.toggle("nav-open", open);
  document.querySelector(".nav-toggle")?.setAttribute("aria-expanded", String(open));
}
on("click", ".nav-toggle", () => showNavigation(!frame()?.classList.contains("nav-open")));
document.addEventListener("click", event => {
  const target = event.target as Element;
  if (!target.closest(".nav-toggle, .nav")) showNavigation(false);
  closeMenus(target.closest("details.menu"));
});

function closeMenus(except: Element | null = null): void {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (menu !== except) menu.removeAttribute("open");
}

// Back returns to the same place of a list: enhanced navigation starts every page at its top.
const places = "soil.scroll";
const read = () => JSON.parse(sessionStorage.getItem(places) ?? "{}") as Record<string, number>;
let returning = false;
let here = location.href;
window.addEventListener("popstate", () => { returning = true; });
window.addEventListener("scrollend", () => {
  const all = read();
  all[here] = window.scrollY;
  sessionStorage.setItem(places, JSON.stringify(all));
});
whenPageChanges(() => {
  here = location.href;
  showNavigation(false);
  if (returning) window.scrollTo(0, read()[here] ?? 0);
  returning = false;
});
