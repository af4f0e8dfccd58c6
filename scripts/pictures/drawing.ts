/** What pictures are made of: boxes, texts, arrows. A drawing knows its texts, so that a test can see whether they fit. */
import type { Colour, Theme } from "./theme.ts";

export interface Text {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size: number;
  readonly fill: Colour;
  /** The colour that the text stands on. */
  readonly on: Colour;
  readonly bold: boolean;
  readonly mono: boolean;
  readonly anchor: "start" | "middle" | "end";
  /** The text stays between these. */
  readonly left: number;
  readonly right: number;
}

export type TextStyle = Partial<Omit<Text, "x" | "y" | "words">>;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Colour;
  readonly line?: Colour;
  readonly dashed?: boolean;
  readonly radius?: number;
}

export type Point = readonly [x: number, y: number];

export interface Picture {
  /** Its files are `docs/pictures/<name>-light.svg` and `<name>-dark.svg`. */
  readonly name: string;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly height: number;
  draw(drawing: Drawing): void;
}

export const WIDTH = 720;
/** Between the edge of a box and a text in it. */
const PADDING = 6;

const SANS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";
const MONO = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace";

type Paint = (theme: Theme) => string;

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

export class Drawing {
  readonly texts: Text[] = [];
  readonly boxes: Box[] = [];
  readonly #paints: Paint[] = [];

  box(box: Box): void {
    this.boxes.push(box);
    const { x, y, width, height, fill = "page", line = "line", dashed = false, radius = 8 } = box;
    const dashes = dashed ? ' stroke-dasharray="5 4"' : "";
    this.#paints.push(
      (theme) =>
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${theme[fill]}" stroke="${theme[line]}"${dashes}/>`,
    );
  }

  text(x: number, y: number, words: string, style: TextStyle = {}): void {
    const text: Text = {
      x,
      y,
      words,
      size: 14,
      fill: "text",
      on: "page",
      bold: false,
      mono: false,
      anchor: "start",
      left: 8,
      right: WIDTH - 8,
      ...style,
    };
    this.texts.push(text);
    const anchor = text.anchor === "start" ? "" : ` text-anchor="${text.anchor}"`;
    const weight = text.bold ? ' font-weight="600"' : "";
    const family = text.mono ? ' class="m"' : "";
    this.#paints.push(
      (theme) =>
        `<text x="${x}" y="${y}" font-size="${text.size}" fill="${theme[text.fill]}"${anchor}${weight}${family}>${escaped(words)}</text>`,
    );
  }

  /** Lines of text in the middle of a box that is drawn with them. */
  label(box: Box, lines: readonly (string | readonly [words: string, style: TextStyle])[], step = 18): void {
    this.box(box);
    const { x, y, width, height, fill = "page" } = box;
    lines.forEach((line, index) => {
      const [words, style] = typeof line === "string" ? [line, {}] : line;
      const at = y + height / 2 + 5 + (index - (lines.length - 1) / 2) * step;
      const within = { left: x + PADDING, right: x + width - PADDING };
      this.text(x + width / 2, at, words, { anchor: "middle", on: fill, ...within, ...style });
    });
  }

  line(points: readonly Point[], colour: Colour, more: { dashed?: boolean; width?: number } = {}): void {
    const { dashed = false, width = 2 } = more;
    const path = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
    const dashes = dashed ? ' stroke-dasharray="5 4"' : "";
    this.#paints.push(
      (theme) =>
        `<path d="${path}" fill="none" stroke="${theme[colour]}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${dashes}/>`,
    );
  }

  arrow(points: readonly Point[], colour: Colour, more: { dashed?: boolean } = {}): void {
    this.line(points, colour, more);
    const [x, y] = points.at(-1) ?? [0, 0];
    const [fromX, fromY] = points.at(-2) ?? [0, 0];
    const length = Math.hypot(x - fromX, y - fromY);
    const [alongX, alongY] = [((x - fromX) / length) * 8, ((y - fromY) / length) * 8];
    this.line(
      [
        [x - alongX - alongY * 0.7, y - alongY + alongX * 0.7],
        [x, y],
        [x - alongX + alongY * 0.7, y - alongY - alongX * 0.7],
      ],
      colour,
    );
  }

  /** A line with a foot at each end, below which a text says what it spans. */
  bracket(from: number, to: number, y: number, colour: Colour): void {
    this.line(
      [
        [from, y - 6],
        [from, y],
        [to, y],
        [to, y - 6],
      ],
      colour,
    );
  }

  /** A number in a circle: the how-manieth attempt. */
  number(x: number, y: number, which: number, colour: Colour): void {
    this.#paints.push((theme) => `<circle cx="${x}" cy="${y}" r="11" fill="${theme[colour]}"/>`);
    this.text(x, y + 5, String(which), { anchor: "middle", bold: true, fill: "page", on: colour });
  }

  check(x: number, y: number): void {
    this.line(
      [
        [x - 6, y],
        [x - 2, y + 5],
        [x + 6, y - 5],
      ],
      "good",
      { width: 2.5 },
    );
  }

  cross(x: number, y: number): void {
    for (const way of [1, -1]) {
      this.line(
        [
          [x - 5, y - 5 * way],
          [x + 5, y + 5 * way],
        ],
        "bad",
        { width: 2.5 },
      );
    }
  }

  svg({ name, title, description, height }: Picture, theme: Theme): string {
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${name}-title ${name}-about" font-family="${SANS}">`,
      `<title id="${name}-title">${escaped(title)}</title>`,
      `<desc id="${name}-about">${escaped(description)}</desc>`,
      `<style>.m{font-family:${MONO}}</style>`,
      `<rect width="${WIDTH}" height="${height}" rx="10" fill="${theme.page}"/>`,
      ...this.#paints.map((paint) => paint(theme)),
      "</svg>",
      "",
    ].join("\n");
  }
}
