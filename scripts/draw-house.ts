/** Draws docs/design/house-light.svg and house-dark.svg: the rooms of the library, and the way of a call through them. */
import { writeFile } from "node:fs/promises";

interface Theme {
  readonly page: string;
  readonly room: string;
  readonly inner: string;
  readonly line: string;
  readonly title: string;
  readonly text: string;
  readonly call: string;
  readonly onCall: string;
}

const THEMES: Readonly<Record<string, Theme>> = {
  light: {
    page: "#ffffff",
    room: "#f1f5f9",
    inner: "#ffffff",
    line: "#cbd5e1",
    title: "#0f172a",
    text: "#475569",
    call: "#2563eb",
    onCall: "#ffffff",
  },
  dark: {
    page: "#0d1117",
    room: "#161b22",
    inner: "#0d1117",
    line: "#3d444d",
    title: "#f0f6fc",
    text: "#9198a1",
    call: "#58a6ff",
    onCall: "#0d1117",
  },
};

const WIDTH = 1040;
const HEIGHT = 640;
/** Where the line of a call goes down. */
const LINE = 250;

/** A room: its folder, what it is for, and the files of a call's line in it. */
interface Room {
  readonly y: number;
  readonly height: number;
  readonly name: string;
  readonly about: string;
  readonly files: readonly string[];
}

const ROOMS: readonly Room[] = [
  { y: 64, height: 58, name: "router.ts", about: "the options, the public methods", files: ["router.completion(…)"] },
  {
    y: 134,
    height: 92,
    name: "calls/",
    about: "what a call and its answer look like",
    files: ["check-call.ts", "make-call.ts", "before-call.ts"],
  },
  {
    y: 238,
    height: 136,
    name: "routing/",
    about: "which deployment is next",
    files: ["route.ts", "itinerary/itinerary.ts", "attempt/dispatch.ts", "attempt/attempt.ts", "attempt/send.ts"],
  },
  {
    y: 386,
    height: 58,
    name: "providers/<name>/",
    about: "one folder for each wire",
    files: ["translator.ts"],
  },
  {
    y: 456,
    height: 58,
    name: "exchange/",
    about: "one request, one answer",
    files: ["send-request.ts"],
  },
  {
    y: 526,
    height: 58,
    name: "transport/",
    about: "bytes: sockets, HTTP, events",
    files: ["node-transport.ts"],
  },
];

/** What stands beside the line, and which room uses it. */
const BESIDE: readonly { y: number; height: number; lines: readonly (readonly [string, string])[] }[] = [
  {
    y: 64,
    height: 58,
    lines: [
      ["config.ts  config/", "reads and checks the options"],
      ["engine.ts", "loaded with the first call: all below"],
    ],
  },
  {
    y: 134,
    height: 92,
    lines: [
      ["routing/streams/", "a stream that breaks: continued, or failed"],
      ["pricing/", "cost and usage"],
    ],
  },
  {
    y: 238,
    height: 136,
    lines: [
      ["selection/  strategies/", "which deployment of a group is tried"],
      ["catalog/", "what a model name means"],
      ["health/", "cooldowns, latencies, slots"],
      ["policy.ts", "what follows from each failure: a table"],
    ],
  },
  {
    y: 386,
    height: 128,
    lines: [
      ["translation/", "pure; shared by providers"],
      ["chat/  claude/  json-schema/", "messages, tools, answers"],
      ["errors/", "the class of an error; masked secrets"],
      ["address/  parameters/", "checked URLs and headers; parameters"],
    ],
  },
  {
    y: 526,
    height: 58,
    lines: [
      ["event-stream.ts", "server-sent events"],
      ["socket-pool.ts  proxy.ts", "kept sockets, proxies"],
    ],
  },
];

const VOCABULARY =
  "types/  clock.ts  errors.ts  hooks.ts  provider.ts  secrets.ts: the vocabulary, which imports nothing above it";

function text(x: number, y: number, words: string, fill: string, more = ""): string {
  return `<text x="${x}" y="${y}" fill="${fill}"${more}>${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
}

function box(x: number, y: number, width: number, height: number, fill: string, line: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${line}"/>`;
}

const MONO = ' font-family="ui-monospace, SFMono-Regular, Menlo, monospace"';

function drawRoom({ y, height, name, about, files }: Room, theme: Theme): string[] {
  const step = files.length === 1 ? 0 : (height - 40) / (files.length - 1);
  return [
    box(16, y, 470, height, theme.room, theme.line),
    text(30, y + 25, name, theme.title, `${MONO} font-weight="600"`),
    text(30, y + 44, about, theme.text, ' font-size="12"'),
    ...files.flatMap((file, index) => {
      const at = y + (files.length === 1 ? height / 2 : 20 + index * step);
      return [
        `<circle cx="${LINE + 30}" cy="${at}" r="5" fill="${theme.call}"/>`,
        text(LINE + 46, at + 4, file, theme.title, `${MONO} font-size="12"`),
      ];
    }),
  ];
}

function draw(theme: Theme): string {
  const down = LINE + 30;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="The rooms of literouter, and the way of a call through them" font-family="system-ui, sans-serif" font-size="14">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="${theme.page}"/>`,
    text(16, 34, "One call, from your code to the provider", theme.title, ' font-weight="600" font-size="16"'),
    text(502, 34, "What it uses on its way", theme.title, ' font-weight="600" font-size="16"'),
    ...ROOMS.flatMap((room) => drawRoom(room, theme)),
    `<path d="M${down} 48V${HEIGHT - 46}" stroke="${theme.call}" stroke-width="2" fill="none"/>`,
    `<path d="M${down - 6} ${HEIGHT - 54}L${down} ${HEIGHT - 44}L${down + 6} ${HEIGHT - 54}" stroke="${theme.call}" stroke-width="2" fill="none"/>`,
    ...BESIDE.flatMap(({ y, height, lines }) => [
      box(502, y, 522, height, theme.inner, theme.line),
      ...lines.flatMap(([name, about], index) => {
        const at = y + height / 2 + 4 + (index - (lines.length - 1) / 2) * 28;
        return [
          text(516, at, name, theme.title, `${MONO} font-size="12"`),
          text(516 + 214, at, about, theme.text, ' font-size="12"'),
        ];
      }),
    ]),
    text(16, HEIGHT - 18, VOCABULARY, theme.text, ' font-size="12"'),
    "</svg>",
  ].join("\n");
}

for (const [name, theme] of Object.entries(THEMES))
  await writeFile(new URL(`../docs/design/house-${name}.svg`, import.meta.url), `${draw(theme)}\n`);
