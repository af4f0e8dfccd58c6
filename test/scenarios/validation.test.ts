/** Answers that are not good enough: the caller never sees them, or one clear error. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { AnswerRejectedError } from "../../src/errors.ts";
import type { ChatCompletion } from "../../src/types/openai.ts";
import type { CallOptions, RouterOptions } from "../../src/types/options.ts";
import type { StandardSchema, Validate } from "../../src/types/validation.ts";
import { problems } from "../support/read.ts";
import { serverError } from "../support/fault-server.ts";
import { settled } from "../support/until.ts";
import { lineOf } from "./event-lines.ts";
import { type Group, groupOf, hello, type Member } from "./group.ts";

const PRICES = { input_cost_per_token: 1, output_cost_per_token: 1 };
const MEMBERS: Readonly<Record<string, Member>> = {
  cheap: { params: PRICES },
  twin: { params: PRICES },
  good: { group: "good", params: PRICES },
};

function of(options: Partial<RouterOptions> = {}, members: Readonly<Record<string, Member>> = {}): Promise<Group> {
  return groupOf({ ...MEMBERS, ...members }, { fallbacks: [{ main: ["good"] }], num_retries: 2, ...options });
}

const textIs =
  (text: string) =>
  ({ choices }: ChatCompletion): boolean =>
    choices[0].message.content === text;

async function errorOf(group: Group, options: CallOptions): Promise<unknown> {
  return group.router.completion(hello, options).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("An answer that is not good enough", () => {
  it("is followed by the next group's, at once, and metadata, events and cost tell of it", async () => {
    await using group = await of();
    const answer = await group.router.completion(hello, { validate: textIs("good") });
    expect(answer.choices[0].message.content).toBe("good");
    const { attempts, fallbacks_used, cost_usd, usage } = answer.router_metadata;
    expect(attempts).toMatchObject([
      { deployment_id: "cheap", outcome: "rejected", error: { name: "AnswerRejectedError" } },
      { deployment_id: "good", outcome: "success" },
    ]);
    expect(fallbacks_used).toEqual(["good"]);
    expect(attempts[0]?.cost_usd).toBeGreaterThan(0);
    expect(cost_usd).toBe((attempts[0]?.cost_usd ?? 0) + (attempts[1]?.cost_usd ?? 0));
    expect(usage?.total_tokens).toBe(cost_usd);
    expect(group.events.map(lineOf)).toEqual([
      "call_started main chat whole",
      "deployment_selected cheap first",
      "attempt_succeeded cheap",
      "answer_rejected cheap escalate",
      "fallback main -> good",
      "deployment_selected good failover",
      "attempt_succeeded good",
      "call_finished success",
    ]);
    expect(group.server("twin").requests).toHaveLength(0);
    expect(group.clock.slept).toEqual([]);
  });

  it("of every group ends the call in one error, from which the last one can be read", async () => {
    await using group = await of();
    const error = await errorOf(group, { validate: () => "too short" });
    expect(error).toBeInstanceOf(AnswerRejectedError);
    if (!(error instanceof AnswerRejectedError)) return;
    expect(error).toMatchObject({
      status: 502,
      code: null,
      type: "answer_rejected",
      reason: "too short",
      deployment_id: "cheap",
      errors: [{ deployment_id: "good" }],
    });
    expect(error.answer?.choices[0].message.content).toBe("cheap");
    expect(error.message).toBe(
      "The answer of openai deployment cheap is not good enough: too short. 2 attempts: 1 at cheap (rejected), 1 at good (rejected); fallbacks tried: good.",
    );
    expect(Object.keys(error)).not.toContain("answer");
    expect(error.router_metadata.cost_usd).toBeGreaterThan(0);
  });

  it("counts nothing against its deployment", async () => {
    await using group = await of({ allowed_fails: 0 });
    for (let index = 0; index < 5; index += 1) await errorOf(group, { validate: () => false });
    expect(group.events.some(({ type }) => type === "cooldown_started")).toBe(false);
    expect(group.router.failCalls).toEqual({ "openai/gpt-4o": 0 });
  });

  it("is refused in words without the key, also where the answer repeats it", async () => {
    // Nothing in it looks like a key.
    const key = "correct-horse-battery";
    await using group = await of({}, { cheap: { script: { answer: key }, params: { api_key: key } } });
    const error = await errorOf(group, { validate: ({ choices }) => `it says ${choices[0].message.content}` });
    expect(error).toBeInstanceOf(AnswerRejectedError);
    expect(inspect(error, { depth: 4 }) + JSON.stringify(group.events)).not.toContain(key);
    expect(error).toHaveProperty("reason", expect.stringContaining("it says "));
  });

  it("goes where validation_fallbacks say, before the fallbacks", async () => {
    await using group = await of(
      { validation_fallbacks: [{ main: [{ model: "best", temperature: 0 }] }], validate: { main: textIs("best") } },
      { best: { group: "best" } },
    );
    const answer = await group.router.completion(hello);
    expect(answer.router_metadata.fallbacks_used).toEqual(["best"]);
    expect(group.server("best").requests[0]?.body).toMatchObject({ temperature: 0 });
    const own = await group.router.completion(hello, { validation_fallbacks: [{ main: ["good"] }] });
    expect(own.router_metadata.fallbacks_used).toEqual(["good"]);
  });

  it("stays within max_attempts, and with disable_fallbacks ends at once", async () => {
    await using group = await of();
    const spent = await errorOf(group, { validate: () => false, max_attempts: 1 });
    expect(spent).toMatchObject({ name: "AnswerRejectedError", router_metadata: { stopped_by: "max_attempts" } });
    const alone = await errorOf(group, { validate: () => false, disable_fallbacks: true });
    expect(alone).toMatchObject({ name: "AnswerRejectedError", router_metadata: { fallbacks_used: [] } });
    expect(group.server("good").requests).toHaveLength(0);
  });

  it("is the error that is told when its fallback fails", async () => {
    await using group = await of({ num_retries: 0 }, { good: { group: "good", script: serverError() } });
    const error = await errorOf(group, { validate: textIs("good") });
    expect(error).toMatchObject({ name: "AnswerRejectedError", errors: [{ name: "InternalServerError" }] });
  });

  it("loses to a hedge that gives a better one", async () => {
    await using group = await of(
      { hedge_after: 1, fallbacks: [] },
      { cheap: { script: { answer: "cheap", delay_ms: 0 } } },
    );
    const opened = Promise.withResolvers<boolean>();
    const call = group.router.completion(hello, {
      validate: (answer, { deployment_id }) => (deployment_id === "cheap" ? opened.promise : textIs("twin")(answer)),
    });
    await group.server("cheap").received(1);
    await settled();
    group.clock.advance(1);
    expect((await call).choices[0].message.content).toBe("twin");
    opened.resolve(false);
  });
});

describe("What judges an answer", () => {
  it.each<[string, Validate, boolean]>([
    ["true", () => true, true],
    ["false", () => false, false],
    ["nothing", () => undefined, true],
    ["a reason", () => "no", false],
    ["an empty text", () => "", true],
    ["a promise of true", async () => true, true],
    ["a promise of false", async () => false, false],
    [
      "what it throws",
      () => {
        throw new Error("no");
      },
      false,
    ],
    ["what it rejects with", () => Promise.reject(new Error("no")), false],
  ])("may be a function: %s", async (_, validate, isGood) => {
    await using group = await of();
    const { router_metadata } = await group.router.completion(hello, {
      validate: (answer, source) =>
        source.model_group === "good" ? true : typeof validate === "function" ? validate(answer, source) : false,
    });
    expect(router_metadata.deployment_id).toBe(isGood ? "cheap" : "good");
  });

  const wantsCity: StandardSchema = {
    "~standard": {
      version: 1,
      vendor: "test",
      validate: (value) =>
        typeof Reflect.get(Object(value), "city") === "string"
          ? {}
          : { issues: [{ message: `got ${JSON.stringify(value)}`, path: ["places", { key: 0 }, "city"] }] },
    },
  };

  it.each([
    ['{"city":"Oslo"}', undefined],
    ['{"town":"Oslo"}', "it does not fit the schema at places.0.city"],
    ["Oslo", "its content is not JSON"],
    ["```json\n{}\n```", "its content is not JSON"],
  ])("may be a Standard Schema: %s", async (content, reason) => {
    await using group = await of({}, { cheap: { script: { answer: content } } });
    const error = await errorOf(group, { validate: wantsCity, disable_fallbacks: true });
    expect(error instanceof AnswerRejectedError ? error.reason : error).toBe(reason);
    // Issues repeat the answer, which stands in no event.
    expect(JSON.stringify(group.events)).not.toContain("Oslo");
  });

  it("may be a schema that is a function, or that answers later, or throws", async () => {
    await using group = await of({}, { cheap: { script: { answer: "{}" } } });
    const schema = (validate: StandardSchema["~standard"]["validate"]): StandardSchema =>
      Object.assign(() => undefined, { "~standard": { version: 1 as const, vendor: "test", validate } });
    expect(await errorOf(group, { validate: schema(() => Promise.resolve({})) })).toBeUndefined();
    const failing = schema(() => {
      throw new Error("broken");
    });
    expect(await errorOf(group, { validate: failing, disable_fallbacks: true })).toMatchObject({
      reason: "the schema threw: broken",
    });
  });

  const logprobs = (...values: number[]) => ({
    content: values.map((logprob) => ({ token: "a", logprob, bytes: null, top_logprobs: [] })),
    refusal: null,
  });
  const completion = (own: object) => ({
    status: 200,
    body: {
      id: "1",
      object: "chat.completion",
      created: 1,
      model: "gpt-4o",
      choices: [
        { index: 0, finish_reason: "stop", message: { role: "assistant", content: "cheap", refusal: null }, ...own },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    },
  });

  it.each<[string, object, Record<string, string>, boolean]>([
    ["a sure answer", { logprobs: logprobs(-0.01, -0.02) }, {}, true],
    ["an unsure answer", { logprobs: logprobs(-0.01, -2) }, {}, false],
    ["an answer of which nothing is known", { logprobs: null }, {}, true],
    ["a header that is sure", { logprobs: logprobs(-5) }, { "x-confidence": "0.9" }, true],
    ["a header that is not", {}, { "x-confidence": "0.1" }, false],
    ["a header that is no number", { logprobs: logprobs(-5) }, { "x-confidence": "high" }, false],
  ])("may be the confidence: %s", async (_, own, headers, isGood) => {
    await using group = await of({}, { cheap: { script: { ...completion(own), headers } } });
    const validate = { min_confidence: 0.6, confidence_header: "X-Confidence" };
    const { router_metadata } = await group.router.completion({ ...hello, logprobs: true }, { validate });
    expect(router_metadata.deployment_id).toBe(isGood ? "cheap" : "good");
    const told = group.events.filter((event) => event.type === "answer_rejected");
    expect(told.map(({ confidence = 1 }) => confidence < 0.6)).toEqual(isGood ? [] : [true]);
  });

  it("ends with the call's signal, with total_timeout, and after the attempt's timeout", async () => {
    await using group = await of();
    const never: CallOptions = { validate: () => new Promise(() => undefined) };
    const controller = new AbortController();
    const aborted = errorOf(group, { ...never, signal: controller.signal });
    await group.server("cheap").received(1);
    await settled();
    controller.abort("enough");
    expect(await aborted).toBe("enough");

    for (const limit of [{ total_timeout: 9 }, { timeout: 9 }]) {
      const late = errorOf(group, { ...never, ...limit });
      await group.server("cheap").received(group.server("cheap").requests.length + 1);
      await settled();
      group.clock.advance(9);
      const error = await late;
      const isTotal = "total_timeout" in limit;
      expect(error).toHaveProperty("name", isTotal ? "Timeout" : "APIError");
      expect(String(error)).toContain(isTotal ? "total_timeout of 9 s" : "validate did not answer within 9 s");
    }
    expect(group.clock.pending).toBe(0);
    for (const deployment of group.router.getDeployments()) expect(Reflect.get(deployment, "in_flight")).toBe(0);
  });

  it("is the router's by group, for all groups, or the call's", async () => {
    await using group = await of({ validate: { main: textIs("nothing"), "*": () => true } });
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("good");
    expect((await group.router.completion({ ...hello, model: "good" })).router_metadata.deployment_id).toBe("good");
    expect((await group.router.completion(hello, { validate: () => true })).router_metadata.deployment_id).toBe(
      "cheap",
    );
    group.router.updateSettings({ validate: null });
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("cheap");
  });

  it.each<[object, string]>([
    [{ validate: () => true }, "validate: must be an object such as"],
    [{ validate: { mian: () => true } }, 'validate["mian"]: there is no model group "mian"; did you mean "main"?'],
    [{ validate: { main: 3 } }, 'validate["main"]: must be a function, a Standard Schema or { min_confidence }, got 3'],
    [{ validate: { main: {} } }, 'validate["main"].min_confidence: is missing'],
    [{ validate: { main: { min_confidence: 2 } } }, 'validate["main"].min_confidence: must be a number from 0 to 1'],
    [
      { validate: { main: { min_confidance: 0.5 } } },
      'validate["main"].min_confidance: unknown key "min_confidance"; did you mean',
    ],
    [
      { validation_fallbacks: [{ main: ["chep"] }] },
      'validation_fallbacks[0]["main"][0]: there is no model group "chep"',
    ],
  ])("that is wrong is refused: %j", (options, problem) => {
    expect(problems(options).join("\n")).toContain(problem);
  });

  it("is for chats", async () => {
    await using group = await of();
    const call = group.router.embedding({ model: "main", input: "a" }, { validate: () => true });
    await expect(call).rejects.toThrow("validate: is for chat completions");
  });
});

describe("A stream whose answer is not good enough", () => {
  const ask = { ...hello, stream: true as const };

  it("is taken back and answered anew where the mode restarts", async () => {
    await using group = await of({ mid_stream_fallback: "restart" });
    const stream = await group.router.completion(ask, { validate: textIs("good") });
    let seen = "";
    for await (const chunk of stream) {
      if (chunk.router_event === "restart") seen += "|";
      seen += chunk.choices[0]?.delta.content ?? "";
    }
    expect(seen).toBe("cheap|good");
    expect((await stream.finalCompletion()).choices[0].message.content).toBe("good");
    const { attempts, fallbacks_used, cost_usd } = stream.router_metadata;
    expect(attempts.map(({ outcome }) => outcome)).toEqual(["rejected", "success"]);
    expect(fallbacks_used).toEqual(["good"]);
    expect(cost_usd).toBe((attempts[0]?.cost_usd ?? 0) + (attempts[1]?.cost_usd ?? 0));
    expect(group.events.map(lineOf).filter((line) => /^(?:answer|fallback|call)/.test(line))).toEqual([
      "call_started main chat stream",
      "answer_rejected cheap escalate",
      "fallback main -> good",
      "call_finished success",
    ]);
  });

  it("ends in the error where the mode restarts and nobody does better", async () => {
    await using group = await of({ mid_stream_fallback: "restart" });
    const stream = await group.router.completion(ask, { validate: () => "no" });
    const error: unknown = await stream.text().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "AnswerRejectedError", reason: "no" });
    expect(group.events.at(-1)).toMatchObject({ type: "call_finished", outcome: "failure" });
  });

  it.each(["continue", "error"] as const)(
    "stays as it was delivered in the mode %s, and an event says so",
    async (mode) => {
      await using group = await of({ mid_stream_fallback: mode });
      const stream = await group.router.completion(ask, { validate: textIs("good") });
      expect(await stream.text()).toBe("cheap");
      expect(stream.router_metadata.attempts).toMatchObject([{ outcome: "rejected" }]);
      expect(group.events.map(lineOf)).toContain("answer_rejected cheap none");
      expect(group.server("good").requests).toHaveLength(0);
    },
  );

  it("is judged no longer than the call lives", async () => {
    await using group = await of({ mid_stream_fallback: "restart" });
    const controller = new AbortController();
    const options = { validate: () => new Promise<boolean>(() => undefined), signal: controller.signal };
    const stream = await group.router.completion(ask, options);
    const text = stream.text().catch((reason: unknown) => reason);
    await settled();
    controller.abort("enough");
    expect(await text).toBe("enough");
    expect(group.clock.pending).toBe(0);
  });
});
