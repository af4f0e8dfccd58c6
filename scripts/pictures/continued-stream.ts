import type { Drawing, Picture } from "./drawing.ts";
import type { Colour } from "./theme.ts";

const WORDS = ["one", "two", "three", "four", "five", "six"] as const;
const FIRST = 148;
const STEP = 92;
const CHIP = 82;
/** Between the third word and the fourth. */
const SEAM = FIRST + 3 * STEP - (STEP - CHIP) / 2;

interface Chips {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly colour: Colour;
  readonly fill: Colour;
  readonly dashed?: boolean;
}

function chips(drawing: Drawing, { y, from, to, colour, fill, dashed = false }: Chips): void {
  for (let at = from; at < to; at++) {
    drawing.label({ x: FIRST + at * STEP, y, width: CHIP, height: 34, fill, line: colour, dashed, radius: 6 }, [
      [WORDS[at] ?? "", { mono: true, fill: dashed ? colour : "title" }],
    ]);
  }
}

function row(drawing: Drawing, y: number, name: string, about: string): void {
  drawing.text(16, y + 15, name, { bold: true, fill: "title", right: FIRST - 8 });
  drawing.text(16, y + 33, about, { size: 13, right: FIRST - 8 });
}

export const continuedStream: Picture = {
  name: "continued-stream",
  title: "A continued stream",
  description:
    "OpenAI sends one, two, three; then its connection is cut. Anthropic is handed these words and sends two, three, four, " +
    "five, six. What it repeats is removed. Your code reads one, two, three, four, five, six, each word once.",
  height: 274,
  draw(drawing) {
    row(drawing, 30, "OpenAI", "is cut");
    chips(drawing, { y: 30, from: 0, to: 3, colour: "call", fill: "callFill" });
    drawing.cross(SEAM + 18, 47);
    drawing.text(SEAM + 32, 52, "the connection is cut", { size: 13, fill: "bad" });

    row(drawing, 112, "Anthropic", "continues");
    drawing.text(FIRST, 102, "is handed what was delivered; what it repeats is removed", { size: 13 });
    chips(drawing, { y: 112, from: 1, to: 3, colour: "wait", fill: "waitFill", dashed: true });
    for (const at of [1, 2]) {
      drawing.line(
        [
          [FIRST + at * STEP + 12, 129],
          [FIRST + at * STEP + CHIP - 12, 129],
        ],
        "wait",
      );
    }
    chips(drawing, { y: 112, from: 3, to: 6, colour: "good", fill: "goodFill" });

    drawing.line(
      [
        [16, 176],
        [704, 176],
      ],
      "line",
      { width: 1 },
    );
    row(drawing, 200, "your code", "reads");
    chips(drawing, { y: 200, from: 0, to: 3, colour: "call", fill: "callFill" });
    chips(drawing, { y: 200, from: 3, to: 6, colour: "good", fill: "goodFill" });
    drawing.line(
      [
        [SEAM, 154],
        [SEAM, 242],
      ],
      "title",
      { dashed: true },
    );
    drawing.text(SEAM, 262, "the seam", { size: 13, anchor: "middle" });
  },
};
