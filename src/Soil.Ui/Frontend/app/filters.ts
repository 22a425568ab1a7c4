// A filter form submits when a select changes, or shortly after typing stops; empty fields stay out of the URL.
import { on } from "./page";
import { filled } from "./query";

const pause = 400;
let typing = 0;

on("change", "form[data-auto-submit]", (form, event) => {
  const field = event.target as HTMLInputElement;
  if (field.type !== "search") submit(form as HTMLFormElement);
});

on("input", "form[data-auto-submit] input[type=search]", field => {
  clearTimeout(typing);
  const { form } = field as HTMLInputElement;
  if (form) typing = window.setTimeout(() => submit(form), pause);
});

on("submit", "form[data-auto-submit]", (form, event) => {
  clearTimeout(typing);
  // A form that drives a map changes the map and stays on its page.
  if (!form.hasAttribute("data-for-map")) return;
  event.preventDefault();
  void tellAnew(form as HTMLFormElement);
});

let asked = 0;

/** What the server says beside the filters of a map: how many there are, and the way back to all. */
async function tellAnew(form: HTMLFormElement): Promise<void> {
  const mine = ++asked;
  const answer = await fetch(`${form.action}?${filled(form)}`, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return;
  for (const part of [".filters-clear", ".filters-end"]) {
    const fresh = page.querySelector(`#${CSS.escape(form.id)} ${part}`);
    if (fresh) form.querySelector(part)?.replaceWith(fresh);
  }
}

function submit(form: HTMLFormElement): void {
  for (const label of form.querySelectorAll(".select")) {
    const field = label.querySelector<HTMLInputElement | HTMLSelectElement>("select, input");
    label.classList.toggle("set", !!field?.value);
  }
  form.requestSubmit();
}

// What is empty is disabled while the form is read, so that shared links stay short.
document.addEventListener("formdata", event => {
  const form = event.target as HTMLFormElement;
  if (!form.matches("form[method=get]")) return;
  for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
});
