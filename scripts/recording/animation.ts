/** A recording as an SVG that plays by itself: a terminal whose lines appear and scroll. No script is in it. */
import type { Ink, Piece } from "./screen.ts";

type Inks = Readonly<Record<Ink | "page" | "bar" | "edge", string>>;

export const TERMINALS: Readonly<Record<"light" | "dark", Inks>> = {
  light: {
    page: "#ffffff",
    bar: "#f0f3f6",
    edge: "#c4ccd4",
    plain: "#1f2328",
    bold: "#1f2328",
    red: "#c0182a",
    green: "#176f30",
    yellow: "#855700",
    blue: "#0860ca",
    magenta: "#8031b5",
    cyan: "#0b6878",
    gray: "#57606a",
  },
  dark: {
    page: "#0d1117",
    bar: "#161b22",
    edge: "#444c56",
    plain: "#e6edf3",
    bold: "#ffffff",
    red: "#ff7b72",
    green: "#4ac26b",
    yellow: "#e0a82e",
    blue: "#79c0ff",
    magenta: "#d2a8ff",
    cyan: "#56d4dd",
    gray: "#9ea7b3",
  },
};

export const COLUMNS = 84;
const ROWS = 21;
const LETTER = 8.4;
const LINE = 20;
const MARGIN = 16;
const BAR = 34;
const WIDTH = Math.ceil(COLUMNS * LETTER + 2 * MARGIN);
const HEIGHT = BAR + ROWS * LINE + 2 * 10;
/** Seconds for which the end stays on the screen. */
const REST = 5;
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

export interface Recording {
  readonly command: string;
  readonly description: string;
  readonly pieces: readonly Piece[];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** How many rows have scrolled away when this one is written. */
const scrolled = (row: number): number => Math.max(0, row + 1 - ROWS);

/** From hidden to visible at each moment at which something appears; the name of a moment is its number. */
function appearances(moments: readonly number[], length: number): string[] {
  return moments.map((at, index) => {
    const share = round((at / length) * 100);
    return `@keyframes a${index}{0%{visibility:hidden}${share}%,to{visibility:visible}}.a${index}{animation-name:a${index}}`;
  });
}

function scrolling(pieces: readonly Piece[], length: number): string {
  const frames = new Map([["0%", 0]]);
  for (const { row, at } of pieces) frames.set(`${round((at / length) * 100)}%`, scrolled(row));
  const last = scrolled(pieces.at(-1)?.row ?? 0);
  const steps: string[] = [];
  let before = -1;
  for (const [share, rows] of [...frames, ["to", last] as const]) {
    if (rows !== before || share === "to") steps.push(`${share}{transform:translateY(${-rows * LINE}px)}`);
    before = rows;
  }
  return `@keyframes s{${steps.join("")}}`;
}

export function animation({ command, description, pieces }: Recording, inks: Inks): string {
  const moments = [...new Set(pieces.map(({ at }) => at))];
  const length = (moments.at(-1) ?? 0) + REST;
  const last = scrolled(pieces.at(-1)?.row ?? 0);
  const used = [...new Set(pieces.map(({ ink }) => ink))];
  const line = ({ row, column, text, ink, at }: Piece): string => {
    const shown = text.trimEnd();
    const start = column + shown.length - shown.trimStart().length;
    const words = shown.trimStart();
    const x = round(MARGIN + start * LETTER);
    return `<text class="${ink} a${moments.indexOf(at)}" x="${x}" y="${BAR + 10 + row * LINE + 15}" textLength="${round(words.length * LETTER)}">${escaped(words)}</text>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="demo-title demo-about" font-family="${FONT}" font-size="14">`,
    `<title id="demo-title">${escaped(command)}</title>`,
    `<desc id="demo-about">${escaped(description)}</desc>`,
    "<style>",
    `text{white-space:pre;animation:${length}s step-end infinite}.t{animation:none}`,
    ...used.map((ink) => `.${ink}{fill:${inks[ink]}${ink === "bold" ? ";font-weight:600" : ""}}`),
    ...appearances(moments, length),
    scrolling(pieces, length),
    `.s{transform:translateY(${-last * LINE}px);animation:s ${length}s step-end infinite}`,
    "@media (prefers-reduced-motion:reduce){text,.s{animation:none}}",
    "</style>",
    `<rect x=".5" y=".5" width="${WIDTH - 1}" height="${HEIGHT - 1}" rx="10" fill="${inks.page}" stroke="${inks.edge}"/>`,
    `<clipPath id="c"><rect y="${BAR + 10}" width="${WIDTH}" height="${ROWS * LINE + 2}"/></clipPath>`,
    `<path d="M1 ${BAR}V11Q1 1 11 1H${WIDTH - 11}Q${WIDTH - 1} 1 ${WIDTH - 1} 11V${BAR}Z" fill="${inks.bar}"/>`,
    ...[20, 38, 56].map((x) => `<circle cx="${x}" cy="18" r="5.5" fill="${inks.edge}"/>`),
    `<text class="t" x="${WIDTH / 2}" y="23" text-anchor="middle" fill="${inks.gray}">${escaped(command)}</text>`,
    `<g clip-path="url(#c)"><g class="s">`,
    ...pieces.map(line),
    "</g></g>",
    "</svg>",
    "",
  ].join("\n");
}

/** What stands in such an animation, row by row. */
export function textOfAnimation(svg: string): string {
  const rows: string[] = [];
  for (const [, x = "", y = "", text = ""] of svg.matchAll(
    /<text class="\w+ a\d+" x="([\d.]+)" y="(\d+)"[^>]*>([^<]*)</g,
  )) {
    const row = (Number(y) - BAR - 25) / LINE;
    const column = Math.round((Number(x) - MARGIN) / LETTER);
    const words = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    while (rows.length <= row) rows.push("");
    rows[row] = (rows[row] ?? "").padEnd(column) + words;
  }
  return `${rows.join("\n")}\n`;
}
