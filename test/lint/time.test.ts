/** Which code the linter takes to read the clock or to set a timer, and where in the library such code stands. */
import { globSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, it } from "vitest";
import { readsTime, type SyntaxNode, TIME_NODES } from "../../lint/time.ts";

const ROOT = new URL("../../", import.meta.url).pathname;

/** The lines of `text` that read the clock or set a timer. */
function timeIn(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const lines = new Set<string>();
  const look = (node: SyntaxNode & { readonly start: number }): void => {
    if (readsTime(node)) lines.add(`${file}:${text.slice(0, node.start).split("\n").length}`);
  };
  new Visitor(Object.fromEntries(TIME_NODES.map((kind) => [kind, look]))).visit(program);
  return [...lines];
}

describe("code", () => {
  it.each([
    "setTimeout(fire, 5);",
    "globalThis.setInterval(fire, 5);",
    "socket.setTimeout(5);",
    "const later = setImmediate;",
    "const now = Date.now();",
    "const time = new Date();",
    "const time = Date();",
    "const time = performance.now();",
    "const [seconds] = process.hrtime();",
    "const up = process.uptime();",
    "const signal = AbortSignal.timeout(5);",
    "const now = Temporal.Now.instant();",
    'import { setTimeout as wait } from "node:timers/promises";',
    'const { performance: clock } = await import("perf_hooks");',
    'const timers = process.getBuiltinModule("node:timers");',
  ])("that uses time without a clock is found: %s", (text) => {
    expect(timeIn("x.ts", text)).toEqual(["x.ts:1"]);
  });

  it.each([
    "const now = clock.now();",
    "const cancel = clock.timer(5, fire);",
    "const time = new Date(now).toISOString();",
    "const time = Date.parse(text);",
    "const signal = AbortSignal.any([a, b]);",
    "clearTimeout(handle);",
    "const settings = { timeout: 5 };",
  ])("that uses none is not: %s", (text) => {
    expect(timeIn("x.ts", text)).toEqual([]);
  });
});

describe("the library", () => {
  const files = globSync("src/**/*.ts", { cwd: ROOT }).toSorted();

  it("uses time in clock.ts alone, but for the exception that clock.ts names", () => {
    const found = files.flatMap((file) => timeIn(file, readFileSync(`${ROOT}${file}`, "utf8")));
    const places = new Set(found.map((place) => place.replace(/:\d+$/, "")));
    const exception = "src/providers/bedrock/translator.ts";
    expect([...places]).toEqual(["src/clock.ts", exception]);
    expect(found.filter((place) => place.startsWith(exception))).toHaveLength(1);
    expect(readFileSync(`${ROOT}src/clock.ts`, "utf8")).toContain(exception.slice("src/".length));
  });
});
