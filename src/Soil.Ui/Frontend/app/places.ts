// Places within a page: links that lead there, and parts that scroll sideways and must be reached without a mouse.
import { on, whenPageChanges } from "./page";

// The page's <base> would lead "#findings" to the home page.
on("click", "a[href^='#']", (link, event) => {
  const target = document.getElementById(decodeURIComponent(link.getAttribute("href")!.slice(1)));
  if (!target) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}, true);

const sideways = ".table-scroll, .wide-drawing";
const watch = new ResizeObserver(changes => {
  for (const { target } of changes) reach(target.closest<HTMLElement>(sideways));
});

function reach(part: HTMLElement | null): void {
  if (!part) return;
  if (part.scrollWidth > part.clientWidth) part.tabIndex = 0;
  else part.removeAttribute("tabindex");
}

whenPageChanges(() => {
  for (const part of document.querySelectorAll<HTMLElement>(sideways)) {
    reach(part);
    for (const box of [part, ...part.children]) watch.observe(box);
  }
});
