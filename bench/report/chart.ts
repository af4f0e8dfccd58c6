/** Small SVG charts, readable on light and dark pages. */

const FONT = `font-family="system-ui, sans-serif" font-size="13"`;
const OWN = "#2563eb";
const OTHER = "#94a3b8";
const INK = "#334155";

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What the bar says at its end. */
  readonly text: string;
  readonly own: boolean;
}

export interface Line {
  readonly label: string;
  readonly color: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("`", "").replaceAll("**", "");
}

function svg(width: number, height: number, title: string, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}" ${FONT}>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#ffffff"/>`,
    `<text x="16" y="28" font-weight="600" fill="#0f172a">${escape(title)}</text>`,
    ...body,
    "</svg>\n",
  ].join("\n");
}

/** The longest first. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const shown = bars.filter(({ value }) => Number.isFinite(value)).toSorted((a, b) => b.value - a.value);
  const longest = Math.max(...shown.map(({ value }) => value), 1e-9);
  const body = shown.flatMap(({ label, value, text, own }, index) => {
    const y = 44 + index * 28;
    const width = Math.max(2, (value / longest) * 400);
    return [
      `<text x="236" y="${y + 15}" text-anchor="end" fill="${INK}"${own ? ' font-weight="600"' : ""}>${escape(label)}</text>`,
      `<rect x="246" y="${y + 2}" width="${width.toFixed(1)}" height="18" rx="3" fill="${own ? OWN : OTHER}"/>`,
      `<text x="${(252 + width).toFixed(1)}" y="${y + 15}" fill="${INK}">${escape(text)}</text>`,
    ];
  });
  return svg(760, 60 + shown.length * 28, title, body);
}

interface Axis {
  readonly label: string;
  readonly log: boolean;
}

const LEFT = 70;
const RIGHT = 600;
const TOP = 48;
const BOTTOM = 300;

/** Lines over two axes, each linear from 0 or logarithmic. */
export function lineChart(title: string, x: Axis, y: Axis, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const horizontal = scale(
    points.map(([value]) => value),
    x.log,
    LEFT,
    RIGHT,
  );
  const vertical = scale(
    points.map(([, value]) => value),
    y.log,
    BOTTOM,
    TOP,
  );
  const grid = [
    ...horizontal.ticks.map(
      (tick) =>
        `<text x="${horizontal.at(tick).toFixed(1)}" y="${BOTTOM + 20}" text-anchor="middle" fill="${INK}">${short(tick)}</text>`,
    ),
    ...vertical.ticks.flatMap((tick) => [
      `<line x1="${LEFT}" x2="${RIGHT}" y1="${vertical.at(tick).toFixed(1)}" y2="${vertical.at(tick).toFixed(1)}" stroke="#e2e8f0"/>`,
      `<text x="${LEFT - 8}" y="${(vertical.at(tick) + 4).toFixed(1)}" text-anchor="end" fill="${INK}">${short(tick)}</text>`,
    ]),
    `<text x="${(LEFT + RIGHT) / 2}" y="${BOTTOM + 42}" text-anchor="middle" fill="${INK}">${escape(x.label)}</text>`,
    `<text x="${RIGHT}" y="28" text-anchor="end" fill="${INK}">${escape(y.label)}</text>`,
  ];
  const drawn = lines.flatMap(({ label, color, points: own }, index) => {
    const path = own.map(([px, py]) => `${horizontal.at(px).toFixed(1)},${vertical.at(py).toFixed(1)}`);
    return [
      `<polyline points="${path.join(" ")}" fill="none" stroke="${color}" stroke-width="2.5"/>`,
      ...path.map((point) => `<circle cx="${point.split(",")[0]}" cy="${point.split(",")[1]}" r="3" fill="${color}"/>`),
      ...(lines.length > 1
        ? [`<text x="${LEFT + 16}" y="${TOP + 16 + index * 20}" fill="${color}">${escape(label)}</text>`]
        : []),
    ];
  });
  return svg(760, BOTTOM + 60, title, [...grid, ...drawn]);
}

interface Scale {
  readonly ticks: readonly number[];
  at(value: number): number;
}

function scale(values: readonly number[], log: boolean, from: number, to: number): Scale {
  if (log) {
    const low = Math.floor(Math.log10(Math.min(...values)));
    const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
    const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
    return { ticks, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
  }
  const step = niceStep(Math.max(...values) / 4);
  const top = Math.max(step, Math.ceil(Math.max(...values) / step) * step);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step);
  return { ticks, at: (value) => from + (value / top) * (to - from) };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough || 1));
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
}

function short(value: number): string {
  return value >= 1000 ? `${value / 1000}k` : String(Number(value.toPrecision(3)));
}
