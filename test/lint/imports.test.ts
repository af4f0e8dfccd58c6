/** Who may import whom, as the linter is told. */
import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemOf } from "../../lint/imports.ts";
import { ROOMS } from "../../lint/rooms.ts";

const ROOT = new URL("../../src/", import.meta.url).pathname;

describe("an import", () => {
  it.each([
    ["routing/route.ts", "providers/openai/index.ts"],
    ["routing/call.ts", "config/check.ts"],
    ["transport/proxy.ts", "types/openai.ts"],
    ["translation/json.ts", "exchange/send-request.ts"],
    ["exchange/send-request.ts", "providers/openai/errors.ts"],
    ["providers/groq/index.ts", "providers/openai/index.ts"],
    ["providers/openai/request/plan.ts", "routing/call.ts"],
    ["strategies/least-busy.ts", "errors.ts"],
    ["cache/response-cache.ts", "routing/call.ts"],
    ["limits/limiter.ts", "cache/response-cache.ts"],
    ["callbacks/otel.ts", "providers/openai/index.ts"],
    ["errors.ts", "routing/call.ts"],
  ])("of a room that is none of its business is refused: %s, %s", (from = "", to = "") => {
    expect(problemOf(from, to, false)).toMatch(/may not import/);
  });

  it("of an interface is allowed as a type, and said to be so", () => {
    expect(problemOf("routing/call.ts", "provider.ts", true)).toBeUndefined();
    expect(problemOf("routing/call.ts", "provider.ts", false)).toMatch(/but as a type/);
  });

  it("inside routing goes one way", () => {
    expect(problemOf("routing/streams/seam.ts", "routing/attempt/attempt.ts", false)).toBeUndefined();
    expect(problemOf("routing/health/circuit.ts", "routing/attempt/attempt.ts", false)).toMatch(/this one goes back/);
  });

  it("of a file that has no room is refused until it has one", () => {
    expect(problemOf("hall/door.ts", "errors.ts", false)).toMatch(/belongs to no room/);
  });

  it.each(["pricing", "limits", "stores", "cache", "guardrails", "callbacks", "simulate"])(
    "of %s has its rule before the room has its first file",
    (room) => {
      expect(ROOMS).toHaveProperty(room);
    },
  );
});

describe("the rooms", () => {
  it("hold every file of the source", () => {
    const files = globSync("**/*.ts", { cwd: ROOT });
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((file) => problemOf(file, file, false)?.includes("belongs to no room") === true)).toEqual([]);
  });
});
