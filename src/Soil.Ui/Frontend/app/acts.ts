// Copying, confirming what cannot be undone, the busy state of a button.
import { on, whenPageChanges } from "./page";

on("click", "[data-copy]", async button => {
  await navigator.clipboard?.writeText(button.dataset["copy"] || location.href);
  button.setAttribute("data-done", "");
  setTimeout(() => button.removeAttribute("data-done"), 2000);
});

on("click", "[data-print]", () => window.print());

// The question names the thing: data-confirm="作废回执 JC-20261124-000387，不能恢复。确定作废吗？"
document.addEventListener("submit", event => {
  const question = (event.submitter?.dataset["confirm"]) ?? (event.target as HTMLElement).dataset["confirm"];
  if (question && !window.confirm(question)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}, { capture: true });

// One press is one act: the button turns and waits, after a moment, so that quick answers do not flicker.
// Captured, because enhanced navigation takes the event for itself. An upload tells of itself.
document.addEventListener("submit", event => {
  const form = event.target as HTMLFormElement;
  if (form.method !== "post" || form.querySelector("soil-upload")) return;
  if (form.hasAttribute("data-sent")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  form.setAttribute("data-sent", "");
  setTimeout(() => form.hasAttribute("data-sent") && event.submitter?.setAttribute("aria-busy", "true"), 300);
}, { capture: true });

const rest = () => {
  for (const form of document.querySelectorAll("form[data-sent]")) form.removeAttribute("data-sent");
  for (const button of document.querySelectorAll("button[aria-busy]")) button.removeAttribute("aria-busy");
};
whenPageChanges(rest);
window.addEventListener("pageshow", rest);
