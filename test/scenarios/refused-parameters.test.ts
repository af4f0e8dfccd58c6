/** A provider refuses a parameter with a 400: with `drop_params` it is called once more without it. */
import { describe, expect, it } from "vitest";
import { UnsupportedParamsError } from "../../src/index.ts";
import { refusedParameters } from "../../src/routing/itinerary/refused-parameters.ts";
import { badRequest, type RecordedRequest, type Reply, serverError } from "../support/fault-server.ts";
import { type Group, groupOf, hello, type Member } from "./group.ts";

type Fields = Record<string, unknown>;

const refusal = (name: string, more: Fields = {}): Reply => ({
  status: 400,
  body: {
    error: {
      message: `Unsupported parameter: '${name}' is not supported with this model.`,
      type: "invalid_request_error",
      param: name,
      code: "unsupported_parameter",
      ...more,
    },
  },
});

/** Refuses the first of `names` that a request has, and answers one that has none. */
const refusing =
  (...names: string[]) =>
  ({ body }: RecordedRequest): Reply => {
    const found = names.find((name) => name in body);
    return found === undefined ? { answer: "Hello." } : refusal(found);
  };

const own: Member = { params: { model: "openai/my-model" } };
const dropping = { drop_params: true };

async function ask({ router }: Group, mode: "whole" | "stream", more: Fields = {}) {
  const request = { ...hello, seed: 7, ...more };
  if (mode === "whole") return router.completion(request as never);
  const stream = await router.completion({ ...request, stream: true } as never);
  const { choices } = await (
    stream as never as { finalCompletion(): Promise<{ choices: unknown[] }> }
  ).finalCompletion();
  return { choices, router_metadata: (stream as never as { router_metadata: unknown }).router_metadata };
}

describe.each(["whole", "stream"] as const)("A parameter that a provider refuses (%s)", (mode) => {
  it("is left out in a second request to the same deployment, which costs no retry", async () => {
    await using group = await groupOf({ a: { ...own, script: refusing("seed") } }, { ...dropping, num_retries: 0 });
    const answer = await ask(group, mode);
    expect(answer).toMatchObject({
      choices: [{ message: { content: "Hello." } }],
      router_metadata: {
        attempts: [
          { deployment_id: "a", outcome: "failure", error: { name: "UnsupportedParamsError" } },
          { deployment_id: "a", outcome: "success", dropped_params: ["seed"] },
        ],
      },
    });
    expect(group.server("a").requests.map(({ body }) => body["seed"])).toEqual([7, undefined]);
    const reasons = group.events.flatMap((event) => (event.type === "deployment_selected" ? event.reason : []));
    expect(reasons).toEqual(["first", "drop_params"]);
    expect(group.events.filter(({ type }) => type === "retry_scheduled" || type.startsWith("cooldown"))).toEqual([]);
  });

  it("is left out before another deployment is tried", async () => {
    const members = {
      a: { ...own, script: refusing("seed"), params: { ...own.params, order: 1 } },
      b: { ...own, params: { ...own.params, order: 2 } },
    };
    await using group = await groupOf(members, dropping);
    expect(await ask(group, mode)).toMatchObject({ router_metadata: { deployment_id: "a" } });
    expect(group.server("b").requests).toEqual([]);
  });

  it("stays out of later retries at that deployment", async () => {
    const script = [refusal("seed"), serverError(), { answer: "Hello." }];
    await using group = await groupOf({ a: { ...own, script } }, { ...dropping, num_retries: 1 });
    expect(await ask(group, mode)).toMatchObject({
      router_metadata: { attempts: [{}, { outcome: "failure" }, { dropped_params: ["seed"] }] },
    });
    expect(group.server("a").requests.map(({ body }) => body["seed"])).toEqual([7, undefined, undefined]);
  });

  it("is left out once: what else is refused moves the call on", async () => {
    const a = { ...own, script: refusing("seed", "top_p"), params: { ...own.params, order: 1 } };
    const members = { a, b: { ...own, params: { ...own.params, order: 2 } } };
    await using group = await groupOf(members, dropping);
    expect(await ask(group, mode, { top_p: 0.5 })).toMatchObject({ router_metadata: { deployment_id: "b" } });
    expect(group.server("a").requests).toHaveLength(2);
    expect(group.server("b").requests.map(({ body }) => [body["seed"], body["top_p"]])).toEqual([[7, 0.5]]);
  });

  it.each([
    ["without drop_params", {}, refusal("seed")],
    ["when the request does not have it", dropping, refusal("min_p")],
    ["when it is a part of a message", dropping, refusal("messages[0].name")],
    ["when it is the model", dropping, refusal("model")],
    ["when nothing names it", dropping, refusal("seed", { param: null, message: "Unsupported parameter." })],
    ["when the call forces it", { ...dropping, allowed: ["seed"] }, refusal("seed")],
    ["after an ordinary 400", dropping, badRequest()],
  ])(
    "is not sent again %s",
    async (_, { allowed, ...options }: { allowed?: string[]; drop_params?: boolean }, reply) => {
      await using group = await groupOf({ a: { ...own, script: reply } }, { ...options, num_retries: 0 });
      const forced = allowed === undefined ? {} : { allowed_openai_params: allowed };
      await expect(ask(group, mode, forced)).rejects.toThrow(/status 400/);
      expect(group.server("a").requests).toHaveLength(1);
    },
  );

  it("counts against max_attempts", async () => {
    await using group = await groupOf({ a: { ...own, script: refusing("seed") } }, { ...dropping, max_attempts: 1 });
    await expect(ask(group, mode)).rejects.toThrow(UnsupportedParamsError);
  });

  it("is found under the name that Anthropic has for it", async () => {
    const message = "stop_sequences: this model does not support stop sequences";
    const script = ({ body }: RecordedRequest): Reply =>
      "stop_sequences" in body
        ? { status: 400, body: { type: "error", error: { type: "invalid_request_error", message } } }
        : { answer: "Hello." };
    await using group = await groupOf({ a: { wire: "anthropic", script } }, dropping);
    expect(await ask(group, mode, { seed: undefined, stop: ["x"] })).toMatchObject({
      router_metadata: { attempts: [{}, { dropped_params: ["stop"] }] },
    });
  });

  it("holds for a deployment's own setting, and is overruled by the call", async () => {
    const a = { ...own, script: refusing("seed"), params: { ...own.params, ...dropping } };
    await using group = await groupOf({ a });
    await ask(group, mode);
    await expect(ask(group, mode, { drop_params: false })).rejects.toThrow(UnsupportedParamsError);
  });
});

it("A parameter of embeddings is left out, too", async () => {
  await using group = await groupOf({ a: { ...own, script: refusing("dimensions") } }, dropping);
  const answer = await group.router.embedding({ model: "main", input: "Hi", dimensions: 4 });
  expect(answer.router_metadata.attempts).toMatchObject([{ outcome: "failure" }, { dropped_params: ["dimensions"] }]);
});

it("What depends on a parameter goes with it", async () => {
  const tools = [{ type: "function", function: { name: "f" } }];
  await using group = await groupOf({ a: { ...own, script: refusing("tools") } }, dropping);
  await ask(group, "whole", { tools, tool_choice: "auto", parallel_tool_calls: false });
  expect(Object.keys(group.server("a").requests[1]?.body ?? {})).toEqual(["model", "messages", "seed"]);
});

describe("The name of a refused parameter", () => {
  const request = {
    seed: 1,
    stop: ["x"],
    max_tokens: 5,
    temperature: 0,
    reasoning_effort: "low",
    top_logprobs: 3,
    logprobs: true,
    user: "u",
    chat_template_kwargs: {},
    response_format: { type: "json_schema", json_schema: { strict: true } },
    tools: [{ type: "function", function: { name: "f", strict: true } }],
    extra_body: { seed: 2 },
  };
  const found = (message: string, param?: string | null): readonly string[] =>
    refusedParameters(
      new UnsupportedParamsError(`vllm deployment "seed" answered with status 400: ${message}`, {
        param: param ?? null,
      }),
      request,
    );

  it.each([
    ["Model grok-4 does not support parameter reasoningEffort.", "reasoning_effort"],
    ['"qwen:4b" does not support thinking', "reasoning_effort"],
    ["registry.ollama.ai/library/gemma:2b does not support tools", "tools"],
    ["Unsupported value: 'temperature' does not support 0.5 with this model.", "temperature"],
    ["Invalid JSON payload received. Unknown name \"seed\" at 'generation_config': Cannot find field.", "seed"],
    ["This model doesn't support the stopSequences field. Remove stopSequences and try again.", "stop"],
    ["Unsupported parameter: 'max_completion_tokens' is not supported with this model.", "max_tokens"],
    ["got an unexpected keyword argument 'chat_template_kwargs'", "chat_template_kwargs"],
    ["1 validation error: body.seed Extra inputs are not permitted", "seed"],
    ["`temperature` and `top_p` cannot both be specified for this model.", "temperature"],
  ])("stands in the message: %s", (message, name) => {
    expect(found(message)[0]).toBe(name);
  });

  it.each([
    ["tools[0].function.strict", ["tools[*].function.strict"]],
    ["response_format.json_schema.strict", ["response_format.json_schema.strict"]],
    ["generationConfig.seed", ["seed"]],
    ["reasoning.effort", ["reasoning_effort"]],
    ["logprobs", ["logprobs", "top_logprobs"]],
  ])("stands in param: %s", (param, names) => {
    expect(found("Not supported.", param)).toEqual(names);
  });

  it.each([
    ["tools[0].function.parameters.x", "Unsupported."],
    ["tools[0]", "Unsupported."],
    ["messages[1].reasoning_content", "Unknown parameter: 'messages[1].reasoning_content'. Remove seed."],
    ["extra_body", "Unsupported."],
    ["__proto__", "Unsupported."],
    ["constructor", "Unsupported."],
    [null, "This model does not support image input from this user."],
    [null, "Leave the parameter out, or name it in additional_drop_params."],
    ["x".repeat(10_000), "Unsupported."],
  ])("is nothing in %s", (param, message) => {
    expect(found(message, param)).toEqual([]);
  });
});
