/** The colours of charts. */

/** `"auto"`: the reader's own, by `prefers-color-scheme`. */
export type ChartTheme = "light" | "dark" | "auto";

interface Palette {
  readonly page: string;
  readonly grid: string;
  readonly title: string;
  readonly text: string;
  readonly bad: string;
  /** Of lines, by number: far apart in hue and lightness. */
  readonly lines: readonly string[];
}

const PALETTES: Readonly<Record<"light" | "dark", Palette>> = {
  light: {
    page: "#ffffff",
    grid: "#d8dee4",
    title: "#1f2328",
    text: "#57606a",
    bad: "#c0182a",
    lines: ["#0860ca", "#b35900", "#176f30", "#8250df", "#0b7285", "#bf3989", "#6e5b00", "#57606a"],
  },
  dark: {
    page: "#0d1117",
    grid: "#30363d",
    title: "#f0f6fc",
    text: "#9ea7b3",
    bad: "#ff7b72",
    lines: ["#58a6ff", "#f0a35e", "#4ac26b", "#bc8cff", "#4dd0e1", "#f778ba", "#d4b83f", "#9ea7b3"],
  },
};

/** Lines that have a colour of their own. */
export const LINE_COLOURS: number = PALETTES.light.lines.length;

const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

const FORMS = [
  `text{font-family:${FONT};font-size:13px}`,
  ".title{font-size:16px;font-weight:600}",
  ".head{font-weight:600}",
  ".line{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}",
  ".area{opacity:.35}",
].join("");

export function styleOf(theme: ChartTheme): string {
  if (theme !== "auto") return FORMS + coloursOf(PALETTES[theme]);
  const { light, dark } = PALETTES;
  return `${FORMS}${coloursOf(light)}@media(prefers-color-scheme:dark){${coloursOf(dark)}}`;
}

function coloursOf({ page, grid, title, text, bad, lines }: Palette): string {
  const colours = [...lines.entries(), ["bad", bad] as const];
  return [
    `.page{fill:${page}}`,
    `.grid{stroke:${grid}}`,
    `.title,.head{fill:${title}}`,
    `.tick,.name{fill:${text}}`,
    ...colours.map(([name, colour]) => `.line.c${name}{stroke:${colour}}.area.c${name},.key.c${name}{fill:${colour}}`),
  ].join("");
}
