import type { Drawing, Picture } from "./drawing.ts";

interface Attempt {
  /** Which of `DEPLOYMENTS`. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly status: string;
}

export const DEPLOYMENTS = ["OpenAI", "Anthropic", "Gemini"] as const;

const START = 138;
const END = 704;
const ROWS = [80, 120, 182] as const;
const BAR = 32;

export const ATTEMPTS: readonly Attempt[] = [
  { row: 0, from: START, to: 214, status: "503" },
  { row: 1, from: 214, to: 298, status: "401" },
  { row: 0, from: 370, to: 438, status: "503" },
  { row: 0, from: 522, to: 594, status: "503" },
  { row: 2, from: 594, to: END, status: "answer" },
];

/** Waits before a retry, up to so many seconds. */
export const WAITS = [
  { from: 298, to: 370, seconds: 0.5 },
  { from: 438, to: 522, seconds: 1 },
] as const;

const PARTS = [
  { from: START, to: 298, name: "failover", about: "at once, no retry" },
  { from: 298, to: 438, name: "retry 1", about: "after a back-off" },
  { from: 438, to: 594, name: "retry 2", about: "after a longer one" },
  { from: 594, to: END, name: "fallback", about: "at once" },
] as const;

function name(drawing: Drawing, row: number, words: string): void {
  drawing.text(START - 12, (ROWS[row] ?? 0) + 21, words, { fill: "title", anchor: "end", left: 30 });
}

export const callTimeline: Picture = {
  name: "call-timeline",
  title: "The timeline of a call",
  description:
    "Time runs from left to right. Attempt 1 at OpenAI ends in status 503, attempt 2 follows at once at Anthropic and ends " +
    "in 401, which is not retried. After a back-off of up to half a second attempt 3 is the first retry, at OpenAI; after one " +
    "of up to a second attempt 4 is the second. Then the call falls back to the group cheap, where attempt 5 at Gemini succeeds. " +
    "timeout limits each attempt, total_timeout the whole call.",
  height: 320,
  draw(drawing) {
    for (const { from, to, name: part, about } of PARTS) {
      const middle = (from + to) / 2;
      const within = { anchor: "middle", left: from + 2, right: to - 2 } as const;
      drawing.text(middle, 28, part, { bold: true, fill: "title", ...within });
      drawing.text(middle, 47, about, { size: 13, ...within });
      if (from > START)
        drawing.line(
          [
            [from, 14],
            [from, 226],
          ],
          "line",
          { width: 1, dashed: true },
        );
    }
    DEPLOYMENTS.forEach((words, row) => name(drawing, row, words));
    drawing.line(
      [
        [START, 166],
        [END, 166],
      ],
      "line",
      { width: 1 },
    );
    drawing.text(16, 76, "main-llm", { size: 13, mono: true });
    drawing.text(16, 186, "cheap", { size: 13, mono: true });

    for (const { from, to, seconds } of WAITS) {
      const box = { x: from + 3, y: 80, width: to - from - 6, height: BAR, fill: "waitFill", line: "wait" } as const;
      drawing.label({ ...box, dashed: true }, [[`≤ ${seconds} s`, { size: 13, bold: true, fill: "wait" }]]);
    }
    drawing.text(310, (ROWS[1] ?? 0) + 21, "a 401 is not retried", { size: 13 });
    ATTEMPTS.forEach(({ row, from, to, status }, index) => {
      const good = status === "answer";
      const y = ROWS[row] ?? 0;
      const fill = good ? "goodFill" : "badFill";
      const colour = good ? "good" : "bad";
      drawing.box({ x: from + 1, y, width: to - from - 2, height: BAR, fill, line: colour });
      drawing.number(from + 17, y + BAR / 2, index + 1, colour);
      drawing.text(from + 34, y + 21, status, { bold: true, fill: colour, on: fill, right: to - 4 });
      drawing.bracket(from + 3, to - 3, 244, "call");
    });
    drawing.text(START - 12, 247, "timeout", { mono: true, anchor: "end", fill: "call" });
    drawing.text(START, 266, "each attempt; of a stream, first_token_timeout and idle_timeout", { size: 13 });
    drawing.bracket(START + 3, END - 3, 290, "call");
    drawing.text(START - 12, 293, "total_timeout", { mono: true, anchor: "end", fill: "call" });
    drawing.text(START, 311, "the whole call, its waits and fallbacks included", { size: 13 });
  },
};
