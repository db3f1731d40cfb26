/** The bars of a timeline, drawn by uPlot. What they mean and where they lead is told beside them, by links. */

const LIBRARY = "../vendor/uplot-1.6.32/uPlot.esm.js";
const SIDE = 32; // pixels for the numbers
const TOP = 8;

/** Draws the counts into `box` as soon as it has a width, and anew whenever that changes. Null counts are gaps. */
export function plotted(box, counts) {
  let plot = null;
  let asked = false;
  new ResizeObserver(async (entries, observer) => {
    const { width, height } = entries.at(-1).contentRect;
    if (!box.isConnected) {
      observer.disconnect();
      plot?.destroy();
    } else if (plot) {
      plot.setSize({ width, height });
    } else if (!asked && width > 0) {
      asked = true;
      plot = await drawn(box, counts, { width, height });
    }
  }).observe(box);
}

async function drawn(box, counts, size) {
  const { default: Plot } = await import(LIBRARY);
  const colour = (name) => () => getComputedStyle(box).getPropertyValue(name);
  const most = Math.max(...counts);
  const plot = new Plot({
    ...size,
    padding: [TOP, 0, 0, 0],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false, range: [-0.5, counts.length - 0.5] }, y: { range: [0, most] } },
    axes: [{ show: false }, {
      size: SIDE, gap: 4, splits: () => [most], stroke: colour("--muted"), font: "12px system-ui, sans-serif",
      grid: { stroke: colour("--rule"), width: 1 }, ticks: { show: false },
    }],
    series: [{}, { fill: colour("--edge"), width: 0, points: { show: false }, paths: Plot.paths.bars({ size: [0.8, 40] }) }],
  }, [counts.map((_, i) => i), counts], box);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", function recolour() {
    if (box.isConnected) plot.redraw(false, true);
    else scheme.removeEventListener("change", recolour);
  });
  return plot;
}
