// The browser's calendar beside a day that is written out: what is picked goes into the field, and the form hears of it.
import { on } from "./page";

on("change", "input[data-fills]", picker => {
  const field = document.getElementById(picker.dataset["fills"] ?? "") as HTMLInputElement | null;
  if (field) field.value = (picker as HTMLInputElement).value;
});
