import { type Drawing, type Picture, WIDTH } from "./drawing.ts";

const MIDDLE = 142;

function deployment(drawing: Drawing, y: number, name: string, outcome: string, which?: number): void {
  const tried = which !== undefined;
  const colour = tried ? "bad" : "wait";
  const fill = tried ? "badFill" : "waitFill";
  drawing.box({ x: 228, y, width: 208, height: 52, fill, line: colour, dashed: !tried });
  if (tried) drawing.number(246, y + 26, which, colour);
  const within = { on: fill, left: 262, right: 430 } as const;
  drawing.text(266, y + 22, name, { bold: true, fill: "title", ...within });
  drawing.text(266, y + 41, outcome, { size: 13, fill: colour, ...within });
}

export const groups: Picture = {
  name: "groups",
  title: "Groups and fallbacks",
  description:
    "A call to the model group main-llm. Attempt 1, at OpenAI, ends in status 503. Attempt 2 is made at once, at Anthropic, " +
    "and gets no answer in time. The Azure deployment is in cooldown and is not tried. The group has failed, so the call " +
    "falls back to the group cheap, where attempt 3, at Gemini, succeeds. Its answer goes to the caller.",
  height: 336,
  draw(drawing) {
    drawing.label({ x: 16, y: MIDDLE - 34, width: 156, height: 68, fill: "callFill", line: "call" }, [
      ["your call", { bold: true, fill: "title" }],
      ['model: "main-llm"', { mono: true, size: 13 }],
    ]);
    drawing.arrow(
      [
        [173, MIDDLE],
        [209, MIDDLE],
      ],
      "call",
    );

    drawing.box({ x: 212, y: 16, width: 240, height: 254, fill: "panel" });
    drawing.text(228, 42, "main-llm", { bold: true, mono: true, fill: "title", on: "panel" });
    drawing.text(436, 42, "model group", { size: 13, anchor: "end", on: "panel" });
    deployment(drawing, 54, "OpenAI", "status 503", 1);
    drawing.arrow(
      [
        [246, 108],
        [246, 130],
      ],
      "call",
    );
    drawing.text(262, 124, "failover, at once", { size: 13, on: "panel", right: 440 });
    deployment(drawing, 134, "Anthropic", "no answer in time", 2);
    deployment(drawing, 204, "Azure", "in cooldown: skipped");

    drawing.arrow(
      [
        [453, MIDDLE],
        [533, MIDDLE],
      ],
      "call",
    );
    drawing.text(492, MIDDLE - 10, "fallback", { size: 13, anchor: "middle", left: 454, right: 534 });

    drawing.box({ x: 536, y: 76, width: 168, height: 108, fill: "panel" });
    drawing.text(552, 102, "cheap", { bold: true, mono: true, fill: "title", on: "panel" });
    drawing.text(688, 102, "model group", { size: 13, anchor: "end", on: "panel", left: 600 });
    drawing.box({ x: 552, y: 116, width: 136, height: 52, fill: "goodFill", line: "good" });
    drawing.number(570, MIDDLE, 3, "good");
    drawing.text(590, 138, "Gemini", { bold: true, fill: "title", on: "goodFill", right: 684 });
    drawing.text(590, 157, "answers", { size: 13, fill: "good", on: "goodFill", right: 684 });
    drawing.check(670, MIDDLE + 10);

    drawing.arrow(
      [
        [620, 170],
        [620, 296],
        [94, 296],
        [94, MIDDLE + 37],
      ],
      "good",
    );
    drawing.text(WIDTH / 2 - 3, 320, "one answer, or one error; every attempt is in router_metadata", {
      size: 13,
      anchor: "middle",
    });
  },
};
