// <cb-chart>: draws what its `data` property holds. The library is fetched only when a chart comes into view; the
// table beside the chart says the same in words, so without this script nothing is lost but the picture.

let library;

function load(address) {
  library ??= import(address).then(() => globalThis.echarts);
  return library;
}

const DAY = 86_400_000;
const SYMBOLS = ["circle", "rect", "triangle", "diamond"];
const LINES = ["solid", "dashed", "dotted", [8, 3, 2, 3]];

class Chart extends HTMLElement {
  #data;
  #chart;
  #seen = false;
  #watchers = [];

  set data(data) {
    this.#data = data;
    this.#draw();
  }

  get data() {
    return this.#data;
  }

  connectedCallback() {
    const inView = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        inView.disconnect();
        this.#seen = true;
        this.#draw();
      }
    });
    inView.observe(this);
    const size = new ResizeObserver(() => this.#chart?.resize());
    size.observe(this);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const redraw = () => this.#draw();
    scheme.addEventListener("change", redraw);
    this.#watchers = [
      () => inView.disconnect(),
      () => size.disconnect(),
      () => scheme.removeEventListener("change", redraw),
    ];
  }

  disconnectedCallback() {
    this.#watchers.forEach((stop) => stop());
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  async #draw() {
    if (!this.#seen || !this.#data) {
      return;
    }
    const echarts = await load(new URL(this.getAttribute("library"), document.baseURI).href);
    if (!this.isConnected) {
      return;
    }
    if (!this.#chart) {
      this.#chart = echarts.init(this, null, { renderer: "svg" });
      this.#chart.on("click", (point) => this.#follow(point.data?.href));
    }
    this.#chart.setOption(this.#option(), { notMerge: true });
    this.dataset.drawn = "true";
  }

  #follow(href) {
    if (href) {
      const link = document.createElement("a");
      link.href = href;
      this.append(link);
      link.click();
      link.remove();
    }
  }

  // Names of series wrap on a phone; the plot begins below their last line.
  #legendHeight(series) {
    if (series.length < 2) {
      return 16;
    }
    const width = series.reduce((sum, one) => sum + 48 + one.name.length * 8, 0);
    return 16 + 22 * Math.ceil(width / Math.max(this.clientWidth, 200));
  }

  #colour(name) {
    // A computed colour resolves light-dark() for the scheme that is on.
    const probe = document.createElement("span");
    probe.style.color = `var(${name})`;
    this.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }

  #option() {
    const { series, unit, min, max, bands, kind, whole } = this.#data;
    const soft = this.#colour("--cb-soft");
    const line = this.#colour("--cb-line");
    const ink = this.#colour("--cb-ink");
    const palette = ["--cb-accent", "--cb-warn", "--cb-ok", "--cb-stop"].map((name) => this.#colour(name));
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    return {
      animation: !calm,
      color: palette,
      textStyle: { fontFamily: getComputedStyle(this).fontFamily, color: ink },
      grid: { left: 40, right: 16, top: this.#legendHeight(series), bottom: 30 },
      legend: { top: 0, left: 0, textStyle: { color: ink }, show: series.length > 1 },
      tooltip: {
        trigger: "axis",
        valueFormatter: (value) => (value == null ? this.#data.missing : `${value} ${unit}`.trim()),
      },
      xAxis: {
        type: "time",
        minInterval: DAY,
        axisLabel: { color: soft, hideOverlap: true, formatter: (time) => this.#day(time) },
        axisLine: { lineStyle: { color: line } },
      },
      yAxis: {
        type: "value",
        min: min ?? undefined,
        minInterval: whole ? 1 : undefined,
        max: max ?? undefined,
        axisLabel: { color: soft },
        splitLine: { lineStyle: { color: line } },
      },
      series: series.map((one, index) => this.#series(one, index, index === 0 ? bands : [], kind, soft)),
    };
  }

  #series(one, index, bands, kind, soft) {
    return {
      name: one.name,
      type: kind === "BARS" ? "bar" : "line",
      barMaxWidth: 28,
      // What was not answered is a hole in the line, never a zero and never a bridge.
      connectNulls: false,
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 9,
      lineStyle: { type: LINES[index % LINES.length], width: 2 },
      data: one.points.map((point) => ({ value: [point.at, point.value], href: point.href })),
      markArea: {
        silent: true,
        itemStyle: { color: soft, opacity: 0.12 },
        data: bands
          .filter((band) => band.from !== band.to)
          .map((band) => [{ yAxis: band.from, name: band.name }, { yAxis: band.to }]),
        label: { color: soft, position: "insideTopLeft" },
      },
      markLine: {
        silent: true,
        symbol: "none",
        lineStyle: { color: soft, type: "dashed" },
        label: { color: soft, position: "insideEndTop", formatter: "{b}" },
        data: bands.filter((band) => band.from === band.to).map((band) => ({ yAxis: band.from, name: band.name })),
      },
    };
  }

  #day(time) {
    // English without a country is written day first, as everywhere in the portal.
    const lang = document.documentElement.lang;
    return new Intl.DateTimeFormat(!lang || lang === "en" ? "en-GB" : lang, { day: "numeric", month: "short" }).format(new Date(time));
  }
}

customElements.define("cb-chart", Chart);
