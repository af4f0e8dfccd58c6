/** Charts over time as SVG, one above the other, readable on a light and on a dark page. */
import { styleOf, type ChartTheme } from "./chart-theme.ts";

/** One quantity over time. */
export interface Line {
  readonly name: string;
  /** One for each step of time; `null` where there is none. */
  readonly values: readonly (number | null)[];
  /** The number of a colour, or what it stands for. */
  readonly colour: number | "bad";
  /** Filled down to the axis. Default: a line. */
  readonly isArea?: boolean;
}

export interface Panel {
  readonly title: string;
  readonly lines: readonly Line[];
  /** False where another panel of the chart names the same lines. Default `true`. */
  readonly hasLegend?: boolean;
}

export interface Chart {
  readonly title: string;
  /** Seconds of one step. */
  readonly step: number;
  readonly panels: readonly Panel[];
}

const WIDTH = 720;
const LEFT = 64;
const RIGHT = 16;
const PLOT = { width: WIDTH - LEFT - RIGHT, height: 120 };
const TITLE_HEIGHT = 40;
const HEAD = 28;
const AXIS = 38;
const LEGEND_ROW = 20;
/** Longest name in a legend, in characters, and longest title. */
const LONGEST_NAME = 80;

export function drawChart({ title, step, panels }: Chart, theme: ChartTheme): string {
  const parts: string[] = [text(16, 26, title, "title")];
  let top = TITLE_HEIGHT;
  for (const panel of panels) {
    parts.push(...drawPanel(panel, step, top));
    top += HEAD + PLOT.height + AXIS + (panel.hasLegend === false ? 0 : LEGEND_ROW * panel.lines.length);
  }
  const height = top + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<style>${styleOf(theme)}</style>`,
    `<rect class="page" width="${WIDTH}" height="${height}"/>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

function drawPanel({ title, lines, hasLegend = true }: Panel, step: number, top: number): readonly string[] {
  const steps = Math.max(1, ...lines.map(({ values }) => values.length));
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const scale = niceScale(values.reduce((most, value) => Math.max(most, value), 0));
  const place: Place = { top: top + HEAD, steps, most: scale.most };
  return [
    text(16, top + 16, title, "head"),
    ...scale.ticks.map((tick) => horizontal(place, tick)),
    ...timeTicks(steps * step).map((seconds) => timeTick(place, seconds, step)),
    // Areas lie behind lines.
    ...lines.filter(({ isArea }) => isArea).map((line) => drawLine(line, place)),
    ...lines.filter(({ isArea }) => !isArea).map((line) => drawLine(line, place)),
    ...(hasLegend ? lines : []).flatMap((line, index) =>
      legend(line, place.top + PLOT.height + AXIS + index * LEGEND_ROW),
    ),
  ];
}

/** Where a panel's plot is, and what its scale is. */
interface Place {
  readonly top: number;
  readonly steps: number;
  readonly most: number;
}

function horizontal(place: Place, tick: number): string {
  const y = yOf(place, tick);
  const line = `<line class="grid" x1="${LEFT}" y1="${y}" x2="${LEFT + PLOT.width}" y2="${y}"/>`;
  return line + text(LEFT - 8, y + 4, String(tick), "tick", "end");
}

function timeTick(place: Place, seconds: number, step: number): string {
  const x = round(LEFT + (seconds / (place.steps * step)) * PLOT.width);
  return text(x, place.top + PLOT.height + 18, `${seconds} s`, "tick", anchorAt(x));
}

/** No label goes beyond the edges of the plot. */
function anchorAt(x: number): string {
  if (x < LEFT + 20) return "start";
  return x > LEFT + PLOT.width - 20 ? "end" : "middle";
}

function drawLine({ values, colour, isArea = false }: Line, place: Place): string {
  const base = place.top + PLOT.height;
  const runs = runsOf(values).map((run) => {
    const points = run.map(({ index, value }) => `${xOf(place, index)},${yOf(place, value)}`);
    const [first, last] = [run[0]?.index ?? 0, run.at(-1)?.index ?? 0];
    if (!isArea) return `M${points.join("L")}${run.length === 1 ? "h0.1" : ""}`;
    return `M${xOf(place, first)},${base}L${points.join("L")}L${xOf(place, last)},${base}Z`;
  });
  return `<path class="${isArea ? "area" : "line"} c${colour}" d="${runs.join("")}"/>`;
}

interface Point {
  readonly index: number;
  readonly value: number;
}

/** Stretches without a gap. */
function runsOf(values: readonly (number | null)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [];
  let run: Point[] | undefined;
  for (const [index, value] of values.entries()) {
    if (value === null) run = undefined;
    else if (run === undefined) runs.push((run = [{ index, value }]));
    else run.push({ index, value });
  }
  return runs;
}

function legend({ name, colour }: Line, top: number): readonly string[] {
  const shown = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return [
    `<rect class="key c${colour}" x="${LEFT}" y="${top - 9}" width="12" height="12" rx="3"/>`,
    text(LEFT + 20, top + 2, shown, "name"),
  ];
}

/** The middle of a step. */
function xOf({ steps }: Place, index: number): number {
  return round(LEFT + ((index + 0.5) / steps) * PLOT.width);
}

function yOf({ top, most }: Place, value: number): number {
  return round(top + PLOT.height * (1 - value / most));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A scale from 0 to a round number, with two to five ticks. */
function niceScale(highest: number): { readonly most: number; readonly ticks: readonly number[] } {
  const step = niceStep((highest > 0 ? highest : 1) / 3);
  const count = Math.max(1, Math.ceil((highest > 0 ? highest : 1) / step));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)));
  return { most: step * count, ticks };
}

function timeTicks(seconds: number): readonly number[] {
  const step = Math.max(1, niceStep(seconds / 7));
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => Number((index * step).toPrecision(9)));
}

/** The next of 1, 2, 5, 10, 20, 50, … */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * 0.9999) ?? 10 * power;
}

function text(x: number, y: number, words: string, kind: string, anchor = "start"): string {
  return `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(words)}</text>`;
}

/** Names are a user's. A character that XML does not have would make the file unreadable. */
function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/[^\t\u0020-\uD7FF\uE000-\uFFFD]/g, "\uFFFD");
}
