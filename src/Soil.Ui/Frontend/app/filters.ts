// A filter form submits when a select changes, or shortly after typing stops; empty fields stay out of the URL.
import { on } from "./page";

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
  // A form that drives a map changes the map; no page is fetched.
  if (form.hasAttribute("data-for-map")) event.preventDefault();
});

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
