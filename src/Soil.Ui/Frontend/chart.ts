// <soil-chart>: draws Charts/ChartModel.cs with the part of ECharts that is needed; in a shadow root, as the map (map/element.ts).
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

interface Series { name: string; values: (number | null)[]; shape: "line" | "bar"; tone: string; hollow: number[] | null }
interface Model { categories: string[]; series: Series[]; unit: string; limits: { name: string; value: number; tone: string }[] | null }

const css = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const colour = (tone: string) => css(tone === "blue" ? "accent" : `${tone}-fill`);

function options(model: Model): echarts.EChartsCoreOption {
  const words = { color: css("ink-2"), fontSize: 12 };
  return {
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    animationDuration: 200,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, ...words },
    grid: { left: 8, right: 72, top: model.series.length > 1 ? 36 : 28, bottom: 8, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    legend: { show: model.series.length > 1, top: 0, right: 0, itemWidth: 14, itemHeight: 8, textStyle: words },
    tooltip: { trigger: "axis", valueFormatter: (v: unknown) => v === null || v === undefined ? "—" : `${String(v)} ${model.unit}` },
    xAxis: { type: "category", data: model.categories, axisLine: { lineStyle: { color: css("line-strong") } }, axisTick: { show: false }, axisLabel: words },
    yAxis: { type: "value", max: room(model), name: model.unit, nameTextStyle: { ...words, align: "left" }, splitLine: { lineStyle: { color: css("line") } }, axisLabel: { ...words, showMaxLabel: !model.limits?.length } },
    series: model.series.map((s, i) => ({
      name: s.name,
      type: s.shape,
      data: s.values.map((value, at) => s.hollow?.includes(at) ? { value, itemStyle: { color: "#fff", borderColor: css("grey"), borderWidth: 1.5 } } : value),
      color: colour(s.tone),
      barMaxWidth: 28,
      symbol: "circle",
      symbolSize: 6,
      showSymbol: s.values.length < 60,
      lineStyle: { width: 1.8 },
      markLine: i > 0 || !model.limits?.length ? undefined : {
        symbol: "none", silent: true,
        data: model.limits.map(l => ({ yAxis: l.value, lineStyle: { color: colour(l.tone), width: 1.4, type: l.tone === "red" ? "solid" : "dashed" }, label: { formatter: `${l.name} ${l.value}`, color: css(l.tone), fontSize: 12 } })),
      },
    })),
  };
}

/** A limit above every value still belongs in the picture. */
function room(model: Model): ((range: { max: number }) => number | null) | undefined {
  const top = Math.max(...(model.limits ?? []).map(l => l.value));
  return Number.isFinite(top) ? ({ max }) => max >= top ? null : Number((top * 1.1).toPrecision(2)) : undefined;
}

class SoilChart extends HTMLElement {
  static readonly observedAttributes = ["model"];
  private chart?: echarts.ECharts | undefined;
  private readonly watch = new ResizeObserver(() => this.chart?.resize());

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).innerHTML = `<div style="position:absolute;inset:0"></div>`;
  }

  connectedCallback(): void {
    this.chart = echarts.init(this.shadowRoot!.firstElementChild as HTMLElement, null, { renderer: "svg" });
    this.watch.observe(this);
    this.draw();
  }

  disconnectedCallback(): void {
    this.watch.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  attributeChangedCallback(): void {
    this.draw();
  }

  private draw(): void {
    const model = this.getAttribute("model");
    if (model) this.chart?.setOption(options(JSON.parse(model) as Model), { notMerge: true });
  }
}

if (!customElements.get("soil-chart")) customElements.define("soil-chart", SoilChart);
