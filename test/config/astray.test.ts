/* oxlint-disable vitest/expect-expect -- `expectSilence` expects */
/** A key in the wrong place is reported, and not repeated. */
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { Router } from "../../src/router.ts";
import { completion } from "../../src/one-call.ts";
import { canary, expectNoneOf } from "../secrets/canaries.ts";

/** A secret that could be an ordinary word, and some that look like keys. */
const ANY = canary("astray");
const KEYS = ["sk-0123456789abcdefghij", canary("astray", "run"), "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKE7"];

/** With a provider before it; a key with a slash already looks so. */
const asModel = (key: string): string => (key.includes("/") ? key : `${key}/x`);

const good = { model_name: "main", litellm_params: { model: "gpt-4o", api_key: "sk-1" } };
const asked = { model: "main", messages: [{ role: "user", content: "Hi" }] };

function thrownBy(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
}

function expectSilence(error: unknown, secret: string): void {
  expect(error).toBeInstanceOf(Error);
  const { message, stack } = error as Error;
  const whole = inspect(error, { depth: Infinity, showHidden: true, maxStringLength: null });
  for (const text of [message, String(stack), whole, JSON.stringify(error), JSON.stringify(Object(error).problems)])
    expectNoneOf([secret], text ?? "", "the error");
}

const made = (options: object): unknown => thrownBy(() => new Router({ env: {}, model_list: [good], ...options }));

const OPTIONS = [
  "model_list",
  "model_group_alias",
  "fallbacks",
  "default_fallbacks",
  "context_window_fallbacks",
  "content_policy_fallbacks",
  "model_group_retry_policy",
  "default_litellm_params",
  "routing_strategy",
  "max_fallbacks",
  "num_retries",
  "max_attempts",
  "timeout",
  "stream_timeout",
  "first_token_timeout",
  "idle_timeout",
  "total_timeout",
  "retry_after",
  "retry_policy",
  "retry_budget",
  "allowed_fails",
  "allowed_fails_policy",
  "cooldown_time",
  "disable_cooldowns",
  "enable_pre_call_checks",
  "token_counter",
  "enable_tag_filtering",
  "tag_filtering_match_any",
  "filters",
  "mid_stream_fallback",
  "hedge_after",
  "hedge_budget",
  "drop_params",
  "ignore_invalid_deployments",
  "hooks",
  "agent",
  "fetch",
  "env",
  "clock",
  "random",
];

const SETTINGS = [
  "api_base",
  "base_url",
  "timeout",
  "weight",
  "order",
  "rpm",
  "tpm",
  "max_parallel_requests",
  "num_retries",
  "cooldown_time",
  "input_cost_per_token",
  "azure_ad_token_provider",
  "aws_sts_endpoint",
  "aws_bedrock_runtime_endpoint",
  "client",
  "agent",
  "fetch",
  "tags",
  "drop_params",
  "additional_drop_params",
  "allowed_openai_params",
  "extra_body",
  "extra_headers",
];

describe("A text in the place of an option", () => {
  it.each(OPTIONS)("%s is described", (option) => {
    expectSilence(made({ [option]: ANY }), ANY);
    // A list is an object too, and a name that is no key is shown.
    if (!["agent", "env", "default_fallbacks"].includes(option)) expectSilence(made({ [option]: [ANY] }), ANY);
  });

  it.each(SETTINGS)("litellm_params.%s is described", (setting) => {
    const litellm_params = { ...good.litellm_params, [setting]: ANY };
    expectSilence(made({ model_list: [{ model_name: "main", litellm_params }] }), ANY);
  });

  it.each(["api_base", "timeout"])("%s of the environment is described", (setting) => {
    const litellm_params = { ...good.litellm_params, [setting]: "os.environ/ASTRAY" };
    expectSilence(made({ model_list: [{ model_name: "main", litellm_params }], env: { ASTRAY: ANY } }), ANY);
  });

  it.each(["OPENAI_API_BASE", "AZURE_API_BASE", "ANTHROPIC_API_BASE", "GEMINI_API_BASE"])(
    "%s is described",
    (variable) => {
      const provider = variable.split("_", 1)[0]?.toLowerCase();
      const litellm_params = { model: `${provider}/m`, api_key: "sk-1" };
      expectSilence(made({ model_list: [{ model_name: "main", litellm_params }], env: { [variable]: ANY } }), ANY);
    },
  );

  it.each([
    ["model_info", ANY],
    ["model_info.max_tokens", { max_tokens: ANY }],
    ["model_info.blocked", { blocked: ANY }],
    ["model_info.supported_environments", { supported_environments: [ANY] }],
  ])("%s is described", (_, model_info) => {
    expectSilence(made({ model_list: [{ ...good, model_info }] }), ANY);
  });

  it.each<[string, unknown]>([
    ["a list of pairs", [{ main: ANY }]],
    ["a target's limit", [{ main: [{ model: "main", timeout: ANY }] }]],
    ["a target without a model or a parameter", [{ main: [{ anything: ANY }] }]],
    ["a target with a key and no such group", [{ main: [{ model: "nobody", api_key: ANY }] }]],
    ["two groups", [{ main: [], other: [{ model: "main", api_key: ANY }] }]],
    ["a setting of a deployment's", [{ main: [{ model: "main", aws_secret_access_key: ANY }] }]],
  ])("fallbacks: %s is described", (_, fallbacks) => {
    expectSilence(made({ fallbacks }), ANY);
  });

  it("is shown when it is a flag, a number, or a misspelt name", () => {
    const said = (options: object): string => String((made(options) as Error).message);
    expect(said({ timeout: "-30" })).toContain("got -30");
    expect(said({ drop_params: "yes" })).toContain('got "yes"');
    expect(said({ mid_stream_fallback: "contineu" })).toContain('got "contineu"; did you mean "continue"?');
    expect(said({ routing_strategy: "simple-shufle" })).toContain('"simple-shufle"; did you mean "simple-shuffle"?');
    expect(said({ mid_stream_fallback: "s3cr3t" })).toContain("got a string of 6 characters");
  });
});

describe.each(KEYS)("A key (%#) in the place of a name", (key) => {
  it.each<[string, object]>([
    ["an option", { [key]: 1 }],
    ["an alias", { model_group_alias: { [key]: "nobody" } }],
    ["an alias' group", { model_group_alias: { alias: key } }],
    ["a circle of aliases", { model_group_alias: { [key]: "b", b: key } }],
    ["a fallback", { fallbacks: [{ main: [key] }] }],
    ["a fallback's group", { fallbacks: [{ [key]: ["main"] }] }],
    ["a default fallback", { default_fallbacks: [key] }],
    ["a group's policy", { model_group_retry_policy: { [key]: {} } }],
    ["a retry policy", { retry_policy: { [key]: 1 } }],
    ["a strategy", { routing_strategy: key }],
    ["a deployment's key", { model_list: [{ ...good, [key]: 1 }] }],
    ["a provider", { model_list: [{ model_name: "main", litellm_params: { model: asModel(key) } }] }],
    [
      "a custom provider",
      { model_list: [{ model_name: "main", litellm_params: { model: "x", custom_llm_provider: key } }] },
    ],
    [
      "a variable",
      { model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_key: `os.environ/${key}` } }] },
    ],
    ["an id that is taken", { model_list: [1, 2].map(() => ({ ...good, model_info: { id: key } })) }],
    [
      "the groups there are",
      { model_list: [{ ...good, model_name: key }], default_fallbacks: ["something else entirely"] },
    ],
  ])("as %s is not repeated", (_, options) => {
    expectSilence(made(options), key);
  });
});

describe("A call", () => {
  const router = new Router<string, string, string>({ env: {}, model_list: [good] });
  afterAll(() => router.close());

  const refusal = (params: object, options?: object): Promise<unknown> =>
    router.completion({ ...asked, ...params } as never, options as never).then(
      () => undefined,
      (error: unknown) => error,
    );

  it.each<[string, object, object?]>([
    ["a role", { messages: [{ role: ANY, content: "Hi" }] }],
    ["the messages", { messages: ANY }],
    ["a message", { messages: [ANY] }],
    ["a number", { temperature: ANY }],
    ["a flag", { drop_params: ANY }],
    ["the extra headers", { extra_headers: ANY }],
    ["the extra body", { extra_body: ANY }],
    ["an address", { api_base: ANY }],
    ["a limit", {}, { timeout: ANY }],
    ["a signal", {}, { signal: ANY }],
    ["a mode", {}, { mid_stream_fallback: ANY }],
    ["fallbacks", {}, { fallbacks: ANY }],
    ["a fallback without a model", {}, { fallbacks: [{ model: 7, api_key: ANY }] }],
    ["the options", {}, ANY as unknown as object],
  ])("whose %s is a string is described", async (_, params, options) => {
    expectSilence(await refusal(params, options), ANY);
  });

  it.each(KEYS)("to a model that is a key (%#) does not repeat it", async (key) => {
    const messages = [{ role: "user" as const, content: "Hi" }];
    const unknown: unknown = await router.completion({ model: key, messages }).catch((error: unknown) => error);
    expect((unknown as Error).message).toContain("There is no model a string of");
    expectSilence(unknown, key);
    expectSilence(await refusal({}, { fallbacks: [key] }), key);
    expectSilence(await refusal({}, { [key]: 1 }), key);
    const alone: unknown = await completion({ model: asModel(key), messages }).catch((error: unknown) => error);
    expectSilence(alone, key);
    const wrong: unknown = await refusal({ model: key, temperature: ANY });
    expectSilence(wrong, key);
  });
});
