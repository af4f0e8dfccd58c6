/** Which call a fragment belongs to is decided by its id, name and index, and by the arguments so far, together. */
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../../../src/errors.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../../../src/types/openai.ts";
import { type Speaker, speakers } from "../../support/wire-bodies.ts";

const REQUEST: ChatRequest = { model: "main", messages: [{ role: "user", content: "Read." }], stream: true };

interface Call {
  id: string;
  name: string;
  args: string;
}

interface Read {
  /** What comes of the chunks where every text is appended, as Python's client does it. */
  readonly appended: readonly Call[];
  /** What comes of them where ids and names replace earlier ones, as the `openai` package does it. */
  readonly assigned: readonly Call[];
  readonly text: string;
  readonly complete: boolean;
}

function speaker(): Speaker {
  const found = speakers().find((each): each is Speaker => each.vendor === "openai");
  if (found === undefined) throw new Error("There is no OpenAI.");
  return found;
}

/** Reads a stream of these deltas, and `finish_reason` after them. */
function read(deltas: readonly object[], finish_reason: string | null = "tool_calls"): Read {
  const { translator, target } = speaker();
  const decoder = translator.translate(REQUEST, target).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  let failed = false;
  const events = [...deltas.map((delta) => ({ delta })), { delta: {}, finish_reason }];
  try {
    for (const choice of events)
      decoder.decode({ event: undefined, data: JSON.stringify({ choices: [{ index: 0, ...choice }] }) }, chunks);
    if (decoder.complete) decoder.finish?.(chunks);
  } catch (error) {
    if (!isRouterError(error)) throw error;
    failed = true;
  }
  const [appended, assigned]: [Call[], Call[]] = [[], []];
  const said = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta));
  for (const { index, id = "", function: called } of said.flatMap(({ tool_calls }) => tool_calls ?? [])) {
    const { name = "", arguments: args = "" } = called ?? {};
    const whole = (appended[index] ??= { id: "", name: "", args: "" });
    Object.assign(whole, { id: whole.id + id, name: whole.name + name, args: whole.args + args });
    const last = (assigned[index] ??= { id: "", name: "", args: "" });
    Object.assign(last, { id: id || last.id, name: name || last.name, args: last.args + args });
  }
  const text = said.map(({ content }) => content ?? "").join("");
  return { appended, assigned, text, complete: decoder.complete && !failed };
}

const fragment = (more: object, name?: string, args?: string): object => ({
  tool_calls: [{ ...more, function: { name, arguments: args } }],
});

const HALVES = ['{"path": "', 'a.txt"}'] as const;
const PATH = HALVES.join("");
const OTHER = '{"path": "b.txt"}';

const ONE: readonly [string, readonly object[]][] = [
  [
    "have the whole name each",
    [
      fragment({ index: 0, id: "a" }, "read_file", ""),
      ...HALVES.map((half) => fragment({ index: 0 }, "read_file", half)),
    ],
  ],
  [
    "have the whole name and the id each",
    [...HALVES, ""].map((half) => fragment({ index: 0, id: "a" }, "read_file", half)),
  ],
  ["have the whole name and no index", HALVES.map((half) => fragment({}, "read_file", half))],
  ["have the whole name and empty ids", HALVES.map((half) => fragment({ index: 0, id: "" }, "read_file", half))],
  [
    "have the whole name and a new id each",
    HALVES.map((half, index) => fragment({ index: 0, id: `id-${index}` }, "read_file", half)),
  ],
  [
    "have their arguments under another index",
    [
      fragment({ index: 0, id: "a" }, "read_file", ""),
      ...HALVES.map((half) => fragment({ index: 1 }, undefined, half)),
    ],
  ],
  [
    "have an index of their own each",
    [
      fragment({ index: 0, id: "a" }, "read_file"),
      ...HALVES.map((half, index) => fragment({ index: index + 1, id: "" }, "", half)),
    ],
  ],
  [
    "have their arguments under another index and the id",
    [fragment({ index: 0, id: "a" }, "read_file", HALVES[0]), fragment({ index: 1, id: "a" }, undefined, HALVES[1])],
  ],
  [
    "have their name late",
    [fragment({ index: 0, id: "a" }, undefined, HALVES[0]), fragment({ index: 0 }, "read_file", HALVES[1])],
  ],
  [
    "have their name in pieces",
    [fragment({ index: 0, id: "a" }, "read_"), fragment({ index: 0 }, "file"), fragment({ index: 0 }, undefined, PATH)],
  ],
];

describe("Two calls of one function without ids, under one index,", () => {
  it("are two where the head of the second has no arguments", () => {
    const heads = [fragment({ index: 0 }, "read_file", ""), fragment({ index: 0 }, "read_file", "")];
    const [first, second] = [
      HALVES.map((half) => fragment({ index: 0 }, undefined, half)),
      [fragment({ index: 0 }, undefined, OTHER)],
    ];
    const { appended, assigned, complete } = read([...heads.slice(0, 1), ...first, ...heads.slice(1), ...second]);
    expect(complete).toBe(true);
    expect(appended.map(({ name, args }) => [name, args])).toEqual([
      ["read_file", PATH],
      ["read_file", OTHER],
    ]);
    expect(assigned).toEqual(appended);
    expect(new Set(appended.map(({ id }) => id)).size).toBe(2);
  });

  it("are one where nothing follows the repeated name", () => {
    const { appended, complete } = read([
      fragment({ index: 0 }, "read_file", PATH),
      fragment({ index: 0 }, "read_file", ""),
    ]);
    expect(complete).toBe(true);
    expect(appended).toMatchObject([{ name: "read_file", args: PATH }]);
  });
});

describe("Fragments of one call", () => {
  it.each(ONE)("are one call when they %s", (name, deltas) => {
    const { appended, assigned, complete } = read(deltas);
    expect(complete).toBe(true);
    expect(appended).toEqual([{ id: expect.stringMatching(/./) as string, name: "read_file", args: PATH }]);
    // The package replaces a name in pieces by its last piece.
    expect(assigned).toEqual(name.includes("pieces") ? [{ ...appended[0], name: "file" }] : appended);
  });

  it("are one call when the fields of a delta are one call instead of a list", () => {
    const [first, second] = HALVES;
    const deltas = [
      { tool_calls: { index: 0, id: "", type: "function", function: { name: "read_file", arguments: first } } },
      { tool_calls: { index: 0, id: "", type: "function", function: { name: null, arguments: second } } },
    ];
    expect(read(deltas)).toMatchObject({ appended: [{ name: "read_file", args: PATH }], complete: true });
  });

  it("have one name in a deprecated function_call", () => {
    const { translator, target } = speaker();
    const decoder = translator.translate(REQUEST, target).decoder({});
    const chunks: ChatCompletionChunk[] = [];
    for (const half of HALVES) {
      const delta = { function_call: { name: "read_file", arguments: half } };
      decoder.decode({ event: undefined, data: JSON.stringify({ choices: [{ index: 0, delta }] }) }, chunks);
    }
    const names = chunks.map(({ choices }) => choices[0]?.delta.function_call?.name ?? "");
    expect(names.join("")).toBe("read_file");
  });
});

const TWO: readonly [string, readonly object[]][] = [
  [
    "are whole under one index with empty ids",
    [fragment({ index: 0, id: "" }, "read_file", PATH), fragment({ index: 0, id: "" }, "read_file", OTHER)],
  ],
  ["are whole without index and id", [fragment({}, "read_file", PATH), fragment({}, "read_file", OTHER)]],
  [
    "are whole under one index with one id",
    [fragment({ index: 0, id: "a" }, "read_file", PATH), fragment({ index: 0, id: "a" }, "read_file", OTHER)],
  ],
  [
    "are whole under two indexes with one id",
    [fragment({ index: 0, id: "a" }, "read_file", PATH), fragment({ index: 1, id: "a" }, "read_file", OTHER)],
  ],
  [
    "have the arguments of the first under the index of the second",
    [
      fragment({ index: 0, id: "a" }, "read_file", ""),
      fragment({ index: 1 }, undefined, PATH),
      fragment({ index: 1, id: "b" }, "read_file", ""),
      fragment({ index: 2 }, undefined, OTHER),
    ],
  ],
  [
    "come in pieces under one index, with the name each",
    [
      ...HALVES.map((half) => fragment({ index: 0, id: "a" }, "read_file", half)),
      fragment({ index: 0, id: "b" }, "read_file", ""),
      fragment({ index: 0, id: "b" }, "read_file", OTHER),
    ],
  ],
  [
    "have heads first, and arguments in turn",
    [
      fragment({ index: 0, id: "a" }, "read_file", ""),
      fragment({ index: 1, id: "b" }, "read_file", ""),
      fragment({ index: 1 }, undefined, OTHER),
      fragment({ index: 0 }, undefined, PATH),
    ],
  ],
];

describe("Two calls", () => {
  it.each(TWO)("stay two when they %s", (_, deltas) => {
    const { appended, assigned, complete } = read(deltas);
    expect(complete).toBe(true);
    expect(appended.map(({ name, args }) => [name, args])).toEqual([
      ["read_file", PATH],
      ["read_file", OTHER],
    ]);
    expect(assigned).toEqual(appended);
  });
});

describe("A call without a name", () => {
  it.each([
    [
      "arguments after another call's",
      [fragment({ index: 0, id: "a" }, "read_file", PATH), fragment({ index: 1 }, "", OTHER)],
    ],
    [
      "arguments after its own",
      [fragment({ index: 0, id: "a" }, "read_file", PATH), fragment({ index: 0 }, "", OTHER)],
    ],
    ["an id alone", [fragment({ index: 0, id: "a" }, "", "")]],
    [
      "the beginning of the second lost",
      [
        fragment({ index: 0, id: "a" }, "read_file", ""),
        fragment({ index: 1 }, "", OTHER),
        fragment({ index: 0 }, "", PATH),
      ],
    ],
  ])("is no success: %s", (_, deltas) => {
    expect(read(deltas).complete).toBe(false);
    expect(read(deltas, "stop").complete).toBe(false);
  });

  it("is left out when there is nothing in it", () => {
    const blank = [{ content: "Hi" }, fragment({ index: 0, id: "" }, "", ""), { tool_calls: [{}] }];
    expect(read(blank, "stop")).toEqual({ text: "Hi", appended: [], assigned: [], complete: true });
  });

  it("is left out of a whole answer when there is nothing in it, and otherwise no success", () => {
    const { translator, target } = speaker();
    const message = (call: object): string =>
      JSON.stringify({ choices: [{ message: { content: "Hi", tool_calls: [call] }, finish_reason: "stop" }] });
    const reply = (call: object): unknown => translator.translate(REQUEST, target).reply(message(call), {});
    expect(reply({ id: "", function: { name: "", arguments: "" } })).not.toHaveProperty("choices.0.message.tool_calls");
    expect(() => reply({ id: "a", function: { name: "", arguments: "" } })).toThrow("deployment");
  });
});
