// Bundles Frontend/ into wwwroot/dist under stable names; `dotnet build` runs it (see Soil.Ui.csproj).
import { build } from "esbuild";

const shared = {
  outdir: "wwwroot/dist",
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  legalComments: "linked",
  logLevel: "warning",
};

await Promise.all([
  // The styles of the page.
  build({ ...shared, entryPoints: { app: "Frontend/styles/app.css" }, target: "chrome111" }),

  // app.js is on every page and loads the other two when their elements appear;
  // inside them a style sheet is a text that the element gives to its own shadow root.
  build({
    ...shared,
    entryPoints: { app: "Frontend/app.ts", map: "Frontend/map.ts", chart: "Frontend/chart.ts" },
    external: ["./map.js", "./chart.js"],
    loader: { ".css": "text" },
  }),

  // MapLibre decodes tiles in a worker of its own, which has to be a file.
  build({ ...shared, entryPoints: { "map-worker": "maplibre-gl/dist/maplibre-gl-worker.mjs" } }),
]);
