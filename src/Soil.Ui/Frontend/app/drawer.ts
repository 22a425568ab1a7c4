// A link with data-drawer opens its page's <main> in a drawer, so that the list behind keeps filter and scroll.
import { on } from "./page";

on<MouseEvent>("click", "a[data-drawer]", async (link, event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const url = (link as HTMLAnchorElement).href;
  const answer = await fetch(url, { headers: { Accept: "text/html" } });
  if (!answer.ok || answer.redirected) {
    location.assign(url);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  open(link.dataset["drawer"] || page.querySelector("h1")?.textContent || "", url, [...(page.querySelector("main") ?? page.body).childNodes]);
}, true);

function open(title: string, url: string, nodes: Node[]): void {
  const dialog = Object.assign(document.createElement("dialog"), { className: "drawer" });
  dialog.setAttribute("aria-label", title);
  const head = document.createElement("header");
  const whole = Object.assign(document.createElement("a"), { href: url, textContent: "整页打开" });
  const close = Object.assign(document.createElement("button"), { type: "button", className: "btn link close", textContent: "关闭" });
  head.append(whole, close);
  const body = Object.assign(document.createElement("div"), { className: "main" });
  body.append(...nodes);
  dialog.append(head, body);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", e => e.target === dialog && dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
