import { describe, expect, it, vi } from "vitest";
import { consoleLogger, type LogLevel, RateLimitError, Router } from "../../src/index.ts";
import { loggerFrom } from "../../src/callbacks/console-logger.ts";
import { emptyMetadata } from "../../src/routing/call-record.ts";
import { groupOf, hello } from "../scenarios/group.ts";
import { overloaded, rateLimited, serverError } from "../support/fault-server.ts";
import type { RouterEvent } from "../../src/types/events.ts";

/** The lines of a call whose first deployment is overloaded, without times and ids. */
async function linesAt(level?: LogLevel): Promise<string[]> {
  const lines: string[] = [];
  const hooks = [consoleLogger({ level, write: (line) => lines.push(line) })];
  await using group = await groupOf(
    { a: { script: overloaded() }, b: { group: "other" } },
    {
      hooks,
      num_retries: 0,
      fallbacks: [{ main: ["other"] }],
    },
  );
  await group.router.completion(hello);
  return lines.map((line) =>
    line
      .replace(/^\S+Z /, "")
      .replace(/ call_\S+ /, " ID ")
      .replace(/after [\d.]+ s/, "after N s"),
  );
}

describe("consoleLogger", () => {
  it("prints every step of a call, one line each", async () => {
    const lines = await linesAt();
    expect(lines[0]).toBe("literouter DEBUG ID main: chat call started");
    expect(lines[1]).toBe("literouter DEBUG ID main: attempt 1 at a (openai): first");
    expect(lines[2]).toMatch(/^literouter WARNING ID main: attempt 1 at a failed: \w+ \(\d{3}\): /);
    expect(lines).toContain("literouter DEBUG ID other: attempt 2 at b (openai): failover");
    expect(lines.at(-1)).toMatch(/^literouter INFO ID main: call ended in success after N s, 2 attempts, deployment b/);
  });

  it.each([
    ["info" as const, ["INFO", "WARNING"]],
    ["warning" as const, ["WARNING"]],
    ["error" as const, []],
  ])("prints at level %s only what is as important", async (level, levels) => {
    const printed = new Set((await linesAt(level)).map((line) => line.split(" ")[1] ?? ""));
    expect(printed).toEqual(new Set(levels));
  });

  it("prints a call that failed as an error, with its class and status", async () => {
    const lines: string[] = [];
    const hooks = [consoleLogger({ level: "error", write: (line) => lines.push(line) })];
    await using group = await groupOf({ a: { script: rateLimited(1) } }, { hooks, num_retries: 0 });
    await expect(group.router.completion(hello)).rejects.toThrow(RateLimitError);
    expect(lines).toEqual([
      expect.stringMatching(/ ERROR \S+ main: call ended in failure .*, 1 attempt, .*RateLimitError \(429\): /),
    ]);
  });

  it("names the limit that refused a retry and the one that ended the call", async () => {
    const lines: string[] = [];
    const hooks = [consoleLogger({ level: "info", write: (line) => lines.push(line) })];
    await using group = await groupOf({ a: { script: rateLimited({ seconds: 90 }) } }, { hooks });
    await expect(group.router.completion(hello)).rejects.toThrow(RateLimitError);
    expect(lines.at(-2)).toMatch(/INFO \S+ main: no retry at a, which would be due in 90 s: patience$/);
    expect(lines.at(-1)).toMatch(/1 attempt, request id \S+, RateLimitError \(429\): .* Ended by patience\.$/);
  });

  it("tells of a storm what happened where, each once, and how a call came to its end", async () => {
    const lines: string[] = [];
    const hooks = [consoleLogger({ write: (line) => lines.push(line) })];
    const headers = { "x-request-id": "req-7" };
    await using group = await groupOf(
      { a: { script: { ...rateLimited(), headers } }, b: { group: "backup", script: { ...serverError(), headers } } },
      { hooks, fallbacks: [{ main: ["backup"] }], num_retries: 1, cooldown_time: 3 },
    );
    await expect(group.router.completion(hello)).rejects.toThrow(RateLimitError);
    expect(
      lines.map((line) => line.replace(/^\S+ literouter \w+ (?:call_\S+ )?/, "").replace(/ after [\d.]+ s/, "")),
    ).toEqual([
      "main: chat call started",
      "main: attempt 1 at a (openai): first",
      expect.stringMatching(
        /^main: attempt 1 at a failed: RateLimitError \(429\): answered with status 429: .*; request id req-7$/,
      ),
      "main: a in cooldown for 3 s: RateLimitError (429)",
      "main: retry at a in 3 s (cooldown)",
      "main: a is probed",
      "main: attempt 2 at a (openai): retry",
      expect.stringMatching(/^main: attempt 2 at a failed: /),
      "main: a in cooldown for 6 s: RateLimitError (429)",
      "main: no retry at a, which would be due in 6 s: num_retries",
      "main: fallback from main to backup: RateLimitError (429)",
      "backup: attempt 3 at b (openai): failover",
      expect.stringMatching(/^backup: attempt 3 at b failed: InternalServerError \(500\): answered with status 500: /),
      "backup: attempt 4 at b (openai): retry",
      expect.stringMatching(/^backup: attempt 4 at b failed: /),
      "backup: no retry at b: num_retries",
      expect.stringMatching(
        /^main: call ended in failure, 4 attempts, request id req-7, RateLimitError \(429\): .* 4 attempts: 2 at a \(429\), 2 at b \(500\); fallbacks tried: backup; ended by num_retries\.$/,
      ),
    ]);
  });

  it("shows the end of a long message, where the call is summed up", () => {
    const lines: string[] = [];
    const logger = consoleLogger({ write: (line) => lines.push(line) });
    const error = { name: "RateLimitError", status: 429, message: `${"x".repeat(5000)}. 3 attempts at a (429).` };
    const metadata = emptyMetadata("main", "call_1");
    void logger.onEvent?.({
      type: "call_finished",
      call_id: "call_1",
      at: 0,
      model_group: "main",
      outcome: "failure",
      metadata,
      error,
    });
    expect(lines[0]).toMatch(/x … x+\. 3 attempts at a \(429\)\.$/);
    expect(lines[0]?.length).toBeLessThan(800);
  });

  it("keeps a message on its line, short, and without control characters", () => {
    const lines: string[] = [];
    const message = `first\nsecond \u001B[31mred\u2028${"x".repeat(5000)}`;
    const event: RouterEvent = {
      type: "cooldown_started",
      at: 0,
      deployment_id: "a",
      model_group: "main",
      seconds: 5,
      error: { name: "RateLimitError", status: 429, message },
    };
    void consoleLogger({ write: (line) => lines.push(line) }).onEvent?.(event);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("first\\u000asecond \\u001b[31mred\\u2028");
    // oxlint-disable-next-line no-control-regex -- there must be none
    expect(lines[0]).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/);
    expect(lines[0]?.length).toBeLessThan(500);
  });

  it.each([
    [{ LITEROUTER_LOG: "debug" }, true],
    [{ LITELLM_LOG: "INFO" }, true],
    [{ LITEROUTER_LOG: "off", LITELLM_LOG: "DEBUG" }, false],
    [{}, false],
  ])("is switched on by the environment: %j", (env, isOn) => {
    expect(loggerFrom(env) !== undefined).toBe(isOn);
  });

  it("prints with console.error where the environment switched it on", async () => {
    const printed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const router = new Router({ model_list: [], env: { LITEROUTER_LOG: "error" } });
    await expect(router.completion(hello)).rejects.toThrow("no model");
    expect(printed.mock.calls).toEqual([[expect.stringMatching(/ literouter ERROR \S+ main: call ended in failure/)]]);
    printed.mockRestore();
  });
});
