import { type Picture, WIDTH } from "./drawing.ts";

export const circuit: Picture = {
  name: "circuit",
  title: "The states of a deployment",
  description:
    "A deployment is closed, which means in rotation. A 429, 401 or 404, or many other failures within a minute, put it into " +
    "cooldown: no call tries it. When the cooldown is over it is half-open: one call probes it. If the probe succeeds it is " +
    "closed again; if it fails the next cooldown is twice as long, up to four times as long as the first.",
  height: 316,
  draw(drawing) {
    drawing.label({ x: 16, y: 36, width: 176, height: 76, fill: "goodFill", line: "good" }, [
      ["closed", { bold: true, size: 16, fill: "title" }],
      ["in rotation", { fill: "good" }],
    ]);
    drawing.label({ x: 528, y: 36, width: 176, height: 76, fill: "badFill", line: "bad" }, [
      ["in cooldown", { bold: true, size: 16, fill: "title" }],
      ["no call tries it", { fill: "bad" }],
    ]);
    drawing.label({ x: 260, y: 206, width: 200, height: 76, fill: "waitFill", line: "wait" }, [
      ["half-open", { bold: true, size: 16, fill: "title" }],
      ["one call probes it", { fill: "wait" }],
    ]);

    drawing.arrow(
      [
        [194, 74],
        [525, 74],
      ],
      "bad",
    );
    const between = { anchor: "middle", size: 13, left: 196, right: 522 } as const;
    drawing.text(WIDTH / 2, 46, "429, 401, 404,", between);
    drawing.text(WIDTH / 2, 64, "a Retry-After of more than 5 s: at once", between);
    drawing.text(WIDTH / 2, 95, "other failures: more than allowed_fails", between);
    drawing.text(WIDTH / 2, 113, "in a minute; if not set, more than half", between);
    drawing.text(WIDTH / 2, 131, "of at least 5 calls", between);

    drawing.arrow(
      [
        [664, 113],
        [664, 262],
        [463, 262],
      ],
      "wait",
    );
    drawing.text(664, 284, "after cooldown_time", { size: 13, anchor: "end", left: 466 });
    drawing.text(664, 302, "or Retry-After", { size: 13, anchor: "end", left: 466 });
    drawing.arrow(
      [
        [461, 226],
        [584, 226],
        [584, 115],
      ],
      "bad",
    );
    drawing.text(574, 196, "the probe fails:", { size: 13, anchor: "end", left: 440 });
    drawing.text(574, 214, "twice as long", { size: 13, anchor: "end", left: 440 });
    drawing.arrow(
      [
        [259, 244],
        [104, 244],
        [104, 115],
      ],
      "good",
    );
    drawing.text(116, 234, "the probe succeeds", { size: 13, right: 256 });
  },
};
