/** Which limit of the router's own ended a call: in its metadata, in its last event, and where a retry was refused. */
/* oxlint-disable vitest/no-standalone-expect -- what an entry of a table expects is checked inside its test */
import { describe, expect, it } from "vitest";
import { InternalServerError } from "../../src/errors.ts";
import type { StoppedBy } from "../../src/types/metadata.ts";
import {
  badRequest,
  contentPolicy,
  contextTooLong,
  forbidden,
  notFound,
  overloaded,
  quota,
  rateLimited,
  type Reply,
  serverError,
  unauthorized,
} from "../support/fault-server.ts";
import { settled, until } from "../support/until.ts";
import { lineOf } from "./event-lines.ts";
import { groupOf, hello } from "./group.ts";
import { type Played, type Scenario, scenarios } from "./scenario.ts";

const fallbacks = [{ main: ["backup"] }];
const no_cooldown = { disable_cooldowns: true };
const failing = { script: serverError() };

/** What a failed call says of the limit that ended it, and the retries that were refused on the way. */
function expected(stopped_by: StoppedBy | undefined, refused: readonly string[] = []): Pick<Scenario, "also"> {
  return {
    also: ({ outcomes, events }: Played) => {
      const last = events.findLast(({ type }) => type === "call_finished");
      expect(outcomes.at(-1)?.metadata?.stopped_by).toBe(stopped_by);
      expect(outcomes.at(-1)?.metadata).not.toHaveProperty("stopped_by", undefined);
      expect(last).toMatchObject({ metadata: outcomes.at(-1)?.metadata, ...(stopped_by && { stopped_by }) });
      if (stopped_by === undefined) expect(last).not.toHaveProperty("stopped_by");
      expect(events.filter(({ type }) => type === "retry_refused").map(lineOf)).toEqual(
        refused.map((line) => `retry_refused ${line}`),
      );
    },
  };
}

const nowhereToGo = (name: string, reply: Reply, error: string): Scenario => ({
  it: `none where no retry could mend the failure: ${name}`,
  providers: { a: { script: reply } },
  calls: { error: { name: error } },
  requests: { a: 1 },
  ...expected(undefined),
});

describe("The limit that ended a call is", () => {
  scenarios([
    {
      it: "num_retries, where all of them were made",
      providers: { a: failing },
      options: { num_retries: 2 },
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 3 },
      ...expected("num_retries", ["a num_retries 0"]),
    },
    {
      it: "num_retries, where none is allowed",
      providers: { a: failing, b: { script: overloaded() } },
      options: { num_retries: 0, ...no_cooldown },
      calls: { error: { name: "ServiceUnavailableError" } },
      requests: { a: 1, b: 1 },
      ...expected("num_retries", ["a num_retries 0"]),
    },
    {
      it: "num_retries, where a policy allows none for this class of failures",
      providers: { a: failing },
      options: { retry_policy: { InternalServerErrorRetries: 0 } },
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 1 },
      ...expected("num_retries", ["a num_retries 0"]),
    },
    {
      it: "num_retries, where a policy allows retries of a failure that is otherwise final",
      providers: { a: { script: badRequest() } },
      options: { retry_policy: { BadRequestErrorRetries: 1 } },
      calls: { error: { name: "BadRequestError" } },
      requests: { a: 2 },
      ...expected("num_retries", ["a num_retries 0"]),
    },
    {
      it: "none where a policy forbids what would not have been retried anyway",
      providers: { a: { script: badRequest() } },
      options: { retry_policy: { BadRequestErrorRetries: 0 } },
      calls: { error: { name: "BadRequestError" } },
      requests: { a: 1 },
      ...expected(undefined),
    },
    nowhereToGo("400", badRequest(), "BadRequestError"),
    nowhereToGo("401", unauthorized(), "AuthenticationError"),
    nowhereToGo("403", forbidden(), "PermissionDeniedError"),
    nowhereToGo("404", notFound(), "NotFoundError"),
    nowhereToGo("a quota", quota(), "BudgetExceededError"),
    nowhereToGo("a prompt that is too long", contextTooLong(), "ContextWindowExceededError"),
    nowhereToGo("a content filter", contentPolicy(), "ContentPolicyViolationError"),
    {
      it: "none where the model is unknown",
      providers: { a: {} },
      calls: { model: "nobody", error: { name: "BadRequestError" } },
      requests: {},
      ...expected(undefined),
    },
    {
      it: "none where a limit was met on the way and the call succeeded all the same",
      providers: { a: failing, b: { group: "backup" } },
      options: { fallbacks, num_retries: 0, ...no_cooldown },
      calls: { answer: "b" },
      requests: { a: 1, b: 1 },
      ...expected(undefined, ["a num_retries 0"]),
    },
    {
      it: "that of the requested group, where the fallback could not be retried",
      providers: { a: failing, b: { group: "backup", script: unauthorized() } },
      options: { fallbacks, num_retries: 1, ...no_cooldown },
      calls: { error: { name: "InternalServerError" }, errors: ["AuthenticationError"] },
      requests: { a: 2, b: 1 },
      ...expected("num_retries", ["a num_retries 0"]),
    },
    {
      it: "the last of several",
      providers: { a: { script: rateLimited({ seconds: 30 }) }, b: { group: "backup", ...failing } },
      options: { fallbacks, num_retries: 1 },
      calls: { error: { name: "RateLimitError" }, errors: ["InternalServerError"] },
      requests: { a: 1, b: 2 },
      ...expected("num_retries", ["a patience 30", "b num_retries 0"]),
    },
    {
      it: "patience, where the provider asks for more than a minute",
      providers: { a: { script: rateLimited({ seconds: 90 }) } },
      calls: { error: { name: "RateLimitError", retry_after: 90 } },
      requests: { a: 1 },
      ...expected("patience", ["a patience 90"]),
    },
    {
      it: "total_timeout, where the wait would go past it",
      providers: { a: { script: rateLimited({ seconds: 20 }) } },
      calls: { options: { total_timeout: 10 }, error: { name: "RateLimitError", retry_after: 20 } },
      requests: { a: 1 },
      ...expected("total_timeout", ["a total_timeout 20"]),
    },
    {
      it: "total_timeout, where it strikes",
      providers: { a: { wire: "anthropic", script: { fault: "hang" } } },
      calls: { options: { total_timeout: 7 }, error: { name: "Timeout", phase: "total" } },
      silence: 7,
      requests: { a: 1 },
      ...expected("total_timeout"),
    },
    {
      it: "max_attempts, where a deployment was left",
      providers: { a: failing, b: failing, c: {} },
      options: { max_attempts: 2, ...no_cooldown },
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 1, b: 1 },
      ...expected("max_attempts"),
    },
    {
      it: "max_attempts, where a retry was left",
      providers: { a: failing },
      options: { max_attempts: 2, num_retries: 5 },
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 2 },
      ...expected("max_attempts"),
    },
    {
      it: "max_attempts, where a fallback was left",
      providers: { a: { script: badRequest() }, b: { group: "backup" } },
      options: { fallbacks, max_attempts: 1 },
      calls: { error: { name: "BadRequestError" } },
      requests: { a: 1 },
      ...expected("max_attempts"),
    },
    {
      it: "num_retries, where max_attempts was used up with the last retry",
      providers: { a: failing },
      options: { max_attempts: 2, num_retries: 1 },
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 2 },
      ...expected("num_retries"),
    },
    {
      it: "none where max_attempts was used up when nothing was left to try",
      providers: { a: { script: unauthorized() } },
      options: { max_attempts: 1 },
      calls: { error: { name: "AuthenticationError" } },
      requests: { a: 1 },
      ...expected(undefined),
    },
    {
      it: "max_fallbacks, where a fallback lies deeper",
      providers: { a: failing, b: { group: "backup", script: unauthorized() }, c: { group: "last" } },
      options: { fallbacks: [{ main: ["backup"] }, { backup: ["last"] }], max_fallbacks: 1, num_retries: 0 },
      calls: { error: { name: "InternalServerError" }, errors: ["AuthenticationError"] },
      requests: { a: 1, b: 1 },
      ...expected("max_fallbacks", ["a num_retries 0"]),
    },
    {
      it: "max_fallbacks, where no fallback is allowed",
      providers: { a: { script: badRequest() }, b: { group: "backup" } },
      options: { fallbacks, max_fallbacks: 0 },
      calls: { error: { name: "BadRequestError" } },
      requests: { a: 1 },
      ...expected("max_fallbacks"),
    },
    {
      it: "none where the fallback that lies deeper is tried on another way",
      providers: {
        a: { script: badRequest() },
        b: { group: "backup", script: badRequest() },
        c: { group: "last", script: badRequest() },
      },
      options: { fallbacks: [{ main: ["backup", "last"] }, { backup: ["last"] }], max_fallbacks: 1 },
      calls: { error: { name: "BadRequestError" }, errors: ["BadRequestError", "BadRequestError"] },
      requests: { a: 1, b: 1, c: 1 },
      ...expected(undefined),
    },
  ]);

  it("none for a caller's abort, though a retry was refused before", async () => {
    await using world = await groupOf(
      { a: failing, b: { group: "backup", wire: "anthropic", script: { fault: "hang" } } },
      { fallbacks, num_retries: 0, ...no_cooldown },
    );
    const controller = new AbortController();
    const call = world.router.completion(hello, { signal: controller.signal });
    await world.server("b").received(1);
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    expect(world.events.at(-1)).toMatchObject({ type: "call_finished", outcome: "aborted" });
    expect(world.events.at(-1)).not.toHaveProperty("metadata.stopped_by");
  });

  it("retry_budget, where an outage has used it up", async () => {
    await using world = await groupOf({ a: failing }, { num_retries: 1 });
    const calls = Array.from({ length: 15 }, () => world.router.completion(hello).catch((error: unknown) => error));
    await until(() => world.events.filter(({ type }) => type === "call_finished").length === 15);
    const ended = (await Promise.all(calls)).map((error) => Reflect.get(Object(error), "router_metadata").stopped_by);
    // Ten retries are always allowed.
    expect(Object.groupBy(ended, String)).toMatchObject({
      num_retries: { length: 10 },
      retry_budget: { length: 5 },
    });
    const refused = world.events.filter(({ type }) => type === "retry_refused").map(lineOf);
    expect(refused.filter((line) => line === "retry_refused a retry_budget 0")).toHaveLength(5);
  });

  it("total_timeout, where it strikes while a hook is awaited", async () => {
    await using world = await groupOf({ a: {} }, { hooks: [{ beforeCall: () => new Promise(() => undefined) }] });
    const call = world.router.completion(hello, { total_timeout: 3 });
    await settled();
    world.clock.advance(3);
    await expect(call).rejects.toMatchObject({
      message: expect.stringMatching(/total_timeout of 3 s\.$/),
      router_metadata: { stopped_by: "total_timeout", attempts: [] },
    });
  });

  it("total_timeout, where it strikes in the middle of a stream, whose deployment the message names", async () => {
    await using world = await groupOf({ a: { script: { answer: "Half an answer", fault: "stall", after: 1 } } });
    const stream = await world.router.completion({ ...hello, stream: true }, { total_timeout: 30 });
    const text = stream.text();
    await settled();
    world.clock.advance(30);
    await expect(text).rejects.toMatchObject({
      name: "Timeout",
      message: expect.stringMatching(/ 1 attempt at a \(unfinished\)\.$/),
      partial: { content: expect.stringContaining("Half") },
      router_metadata: { stopped_by: "total_timeout" },
    });
  });

  it("max_attempts, where a stream broke and a deployment was left to continue it", async () => {
    await using world = await groupOf(
      { a: { script: { answer: "Half an answer", fault: "truncate", after: 1 } }, b: {} },
      { max_attempts: 1 },
    );
    const stream = await world.router.completion({ ...hello, stream: true });
    await expect(stream.text()).rejects.toMatchObject({
      name: "MidStreamError",
      router_metadata: { stopped_by: "max_attempts" },
    });
  });

  it("none where a broken stream was not to be continued", async () => {
    await using world = await groupOf(
      { a: { script: { answer: "Half an answer", fault: "truncate", after: 1 } }, b: {} },
      { max_attempts: 1, mid_stream_fallback: "error" },
    );
    const stream = await world.router.completion({ ...hello, stream: true });
    const error: unknown = await stream.text().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "MidStreamError" });
    expect(error).not.toHaveProperty("router_metadata.stopped_by");
  });
});

describe("The message of a call that failed", () => {
  it.each(["whole", "stream"] as const)(
    "tells of all attempts, of the fallbacks and of the limit, in the event too (%s)",
    async (mode) => {
      await using world = await groupOf(
        {
          a: { script: serverError() },
          b: { script: overloaded() },
          c: { group: "backup", script: unauthorized() },
        },
        { fallbacks, num_retries: 1, ...no_cooldown },
      );
      const error: unknown = await world.router
        .completion({ ...hello, stream: mode === "stream" })
        .then(undefined, (reason: unknown) => reason);
      const summary =
        "4 attempts: 2 at a (500), 1 at b (503), 1 at c (401); fallbacks tried: backup; ended by num_retries.";
      expect(error).toBeInstanceOf(InternalServerError);
      const { message, stack } = error as InternalServerError;
      expect(message).toMatch(/^openai deployment "a" answered with status 500: The server had an error/);
      expect(message.endsWith(` ${summary}`)).toBe(true);
      expect(stack).toContain(message);
      expect(world.events.at(-1)).toMatchObject({ type: "call_finished", error: { message } });
      expect((error as InternalServerError).errors[0]?.message).not.toContain("attempts");
    },
  );

  it("is left as it is where there was one attempt and nothing else", async () => {
    await using world = await groupOf({ a: { script: badRequest() } });
    await expect(world.router.completion(hello)).rejects.toThrow(/ it is above the maximum\.$/);
  });

  it("says of a broken stream what was tried to continue it", async () => {
    await using world = await groupOf(
      { a: { script: { answer: "Half an answer", fault: "truncate", after: 1 } }, b: { script: serverError() } },
      { num_retries: 0, ...no_cooldown },
    );
    const stream = await world.router.completion({ ...hello, stream: true });
    await expect(stream.text()).rejects.toThrow(
      /2 attempts: 1 at a \(APIConnectionError\), 1 at b \(500\); ended by num_retries\.$/,
    );
  });
});
