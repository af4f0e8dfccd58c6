/** The pictures of the documentation: `node scripts/draw-pictures.ts` draws them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PICTURES, pictureFiles } from "../../scripts/pictures/all.ts";
import { ATTEMPTS, DEPLOYMENTS, WAITS } from "../../scripts/pictures/call-timeline.ts";
import { Drawing, type Text, WIDTH } from "../../scripts/pictures/drawing.ts";
import { textWidth } from "../../scripts/pictures/text-width.ts";
import { THEMES } from "../../scripts/pictures/theme.ts";
import { AuthenticationError, Router, ServiceUnavailableError } from "../../src/index.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { pages, ROOT } from "./pages.ts";

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areaOf(text: Text): Area {
  const width = textWidth(text.words, text);
  const left = { start: text.x, middle: text.x - width / 2, end: text.x - width }[text.anchor];
  return { left, right: left + width, top: text.y - text.size * 0.76, bottom: text.y + text.size * 0.24 };
}

const overlap = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const inside = (one: Area, other: Area): boolean =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;

/** The luminance of a colour, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(PICTURES.map((picture) => [picture.name, picture] as const))("the picture %s", (_, picture) => {
  const drawing = new Drawing();
  picture.draw(drawing);
  const areas = drawing.texts.map((text) => ({ text, area: areaOf(text) }));

  it("has no text that is wider than its place, or smaller than 13 pixels", () => {
    const wide = areas.filter(({ text, area }) => area.left < text.left || area.right > text.right);
    expect(wide.map(({ text, area }) => `${text.words}: ${area.left} to ${area.right}`)).toEqual([]);
    expect(drawing.texts.filter(({ size }) => size < 13)).toEqual([]);
    expect(
      areas.filter(({ area }) => !inside(area, { left: 0, right: WIDTH, top: 0, bottom: picture.height })),
    ).toEqual([]);
  });

  it("has no text on another text, or on the edge of a box", () => {
    const onText = areas.flatMap(({ text, area }, index) =>
      areas.slice(index + 1).flatMap((other) => (overlap(area, other.area) ? [[text.words, other.text.words]] : [])),
    );
    expect(onText).toEqual([]);
    const onEdge = areas.flatMap(({ text, area }) =>
      drawing.boxes.flatMap(({ x, y, width, height }) => {
        const box = { left: x, right: x + width, top: y, bottom: y + height };
        return overlap(area, box) && !inside(area, box) ? [[text.words, box]] : [];
      }),
    );
    expect(onEdge).toEqual([]);
  });

  it.each(Object.entries(THEMES))("has texts that can be read on what they stand on (%s)", (__, theme) => {
    const faint = drawing.texts.filter(({ fill, on }) => contrast(theme[fill], theme[on]) < 4.5);
    expect(faint.map(({ words, fill, on }) => [words, fill, on])).toEqual([]);
  });

  it("says in words what it shows, on a page that shows it", () => {
    expect(picture.description.length).toBeGreaterThan(100);
    const shown = pages().filter(({ text }) => text.includes(`pictures/${picture.name}-light.svg`));
    expect(shown).not.toEqual([]);
    for (const { text } of shown) expect(text).toContain(`pictures/${picture.name}-dark.svg`);
  });
});

describe("the files of the pictures", () => {
  it.each(pictureFiles())("%s is what the script draws", (path, svg) => {
    expect(readFileSync(new URL(path, ROOT), "utf8")).toBe(svg);
  });

  it("are all drawn by the script, except the recording", () => {
    const drawn = new Set(pictureFiles().map(([path]) => path.replace("docs/pictures/", "")));
    const others = readdirSync(new URL("docs/pictures/", ROOT)).filter((name) => !drawn.has(name));
    expect(others.filter((name) => !/^demo-(?:light|dark)\.svg$/.test(name))).toEqual([]);
  });
});

describe("the timeline of a call", () => {
  it("shows what a call does", async () => {
    const waits: number[] = [];
    const mock = (model_name: string, id: string, mock_response: string | Error, order: number) => ({
      model_name,
      litellm_params: { model: "gpt-4o", mock_response, order },
      model_info: { id },
    });
    const router = new Router({
      model_list: [
        mock("main-llm", "OpenAI", new ServiceUnavailableError("down"), 1),
        mock("main-llm", "Anthropic", new AuthenticationError("wrong key"), 2),
        mock("cheap", "Gemini", "Hello", 1),
      ],
      fallbacks: [{ "main-llm": ["cheap"] }],
      env: {},
      clock: new FakeClock(),
      random: () => 1 - Number.EPSILON,
      hooks: [
        {
          onEvent(event) {
            if (event.type === "retry_scheduled") waits.push(event.seconds);
          },
        },
      ],
    });
    const answer = await router.completion({ model: "main-llm", messages: [{ role: "user", content: "Hi" }] });
    const { attempts } = answer.router_metadata;
    expect(attempts.map(({ deployment_id, error }) => [deployment_id, String(error?.status ?? "answer")])).toEqual(
      ATTEMPTS.map(({ row, status }) => [DEPLOYMENTS[row], status]),
    );
    expect(waits.map((wait) => Math.round(wait * 1000) / 1000)).toEqual(WAITS.map(({ seconds }) => seconds));
  });
});
