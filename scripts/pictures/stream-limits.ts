import { type Picture, WIDTH } from "./drawing.ts";

const START = 24;
const FIRST = 330;
const END = 696;
const TOP = 62;
const HEIGHT = 40;

/** What a streamed attempt waits for, one after the other, before its first content. */
const PHASES = [
  { from: START, to: 120, words: "connect" },
  { from: 120, to: 216, words: "headers" },
  { from: 216, to: FIRST, words: "first_token" },
] as const;

/** Where contents arrive. */
const CONTENTS = [FIRST, 356, 378, 408, 548, 574, 610, 636, 672] as const;

export const streamLimits: Picture = {
  name: "stream-limits",
  title: "The time limits of a stream",
  description:
    "A streamed attempt connects, waits for headers, then for its first content: first_token_timeout covers all three. " +
    "idle_timeout covers each pause between two contents. total_timeout covers the whole call to the end of the stream.",
  height: 286,
  draw(drawing) {
    drawing.text(START, 44, "the attempt begins", { size: 13 });
    drawing.text(FIRST, 44, "first content", { size: 13 });
    drawing.text(END, 44, "last event", { size: 13, anchor: "end" });
    for (const { from, to, words } of PHASES) {
      drawing.label({ x: from, y: TOP, width: to - from - 4, height: HEIGHT, fill: "waitFill", line: "wait" }, [
        [words, { mono: true, size: 13, fill: "wait" }],
      ]);
    }
    drawing.line(
      [
        [FIRST, TOP + HEIGHT / 2],
        [END, TOP + HEIGHT / 2],
      ],
      "line",
    );
    for (const x of CONTENTS) {
      drawing.box({ x, y: TOP, width: 16, height: HEIGHT, fill: "goodFill", line: "good", radius: 4 });
    }
    drawing.box({ x: END - 4, y: TOP, width: 6, height: HEIGHT, fill: "good", line: "good", radius: 3 });

    drawing.bracket(START, FIRST, 128, "call");
    const first = (START + FIRST) / 2;
    const left = { anchor: "middle", left: START, right: FIRST } as const;
    drawing.text(first, 150, "first_token_timeout", { mono: true, bold: true, fill: "call", ...left });
    drawing.text(first, 170, "120 s at first, then it adapts", { size: 13, ...left });
    drawing.text(first, 188, "when reached: another deployment", { size: 13, ...left });

    drawing.bracket(424, 548, 128, "call");
    const right = { anchor: "middle", left: FIRST + 8, right: WIDTH - 8 } as const;
    drawing.text(486, 150, "idle_timeout", { mono: true, bold: true, fill: "call", ...right });
    drawing.text(486, 170, "60 s between two contents", { size: 13, ...right });
    drawing.text(486, 188, "when reached: the stream is continued", { size: 13, ...right });

    drawing.bracket(START, END, 222, "call");
    drawing.text(WIDTH / 2, 244, "total_timeout", { mono: true, bold: true, fill: "call", anchor: "middle" });
    drawing.text(WIDTH / 2, 264, "the whole call, with waits and fallbacks; none by default", {
      size: 13,
      anchor: "middle",
    });
  },
};
