// On every page. Listens on the document, so that pages changed by enhanced navigation need no second start;
// the heavy elements are fetched when the first of them appears.
import "./app/acts";
import "./app/columns";
import "./app/days"; // before the filters, which read the form at the same event
import "./app/drawer";
import "./app/filters";
import "./app/ledger";
import "./app/navigation";
import "./app/places";
import "./app/upload";
import { whenPageChanges } from "./app/page";

// Files of their own beside this one (build.mjs keeps them external).
const heavy = { "soil-map": () => import("./map.js"), "soil-chart": () => import("./chart.js") };

whenPageChanges(() => {
  for (const [tag, load] of Object.entries(heavy)) {
    if (!customElements.get(tag) && document.querySelector(tag)) void load();
  }
});
