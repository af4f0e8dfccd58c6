/* oxlint-disable vitest/expect-expect -- `expectNoneOf` expects */
/** A key is written in every place where an option, a setting, a fact or a field may stand: no message repeats it. */
import { inspect } from "node:util";
import { describe, it } from "vitest";
import { likelyNames } from "../../src/config/parameter-names.ts";
import { Router } from "../../src/router.ts";
import { readCall } from "../../src/calls/read-call.ts";
import { PRICE_NAMES } from "../../src/pricing/price-names.ts";
import { canary, expectNoneOf } from "../secrets/canaries.ts";

/** Recognised by its look, also as a name; and one that only its place gives away. */
const KEY = canary("everywhere", "run");
const ANY = canary("everywhere");

const FACTS = `
  id blocked base_model mode max_tokens max_input_tokens max_output_tokens supports_vision supports_function_calling
  supports_response_schema supports_audio_input supports_pdf_input supports_web_search supported_environments cooldown_time
  allowed_fails allowed_fails_policy
`
  .trim()
  .split(/\s+/);
const NAMES = [
  ...new Set([
    ...likelyNames(),
    ...PRICE_NAMES,
    ...FACTS,
    "apiKey",
    "filters",
    "hooks",
    "min_p",
    "langfuse_secret_key",
  ]),
];

const good = { model_name: "main", litellm_params: { model: "gpt-4o", api_key: "sk-1" } };
const chat = { model: "main", messages: [{ role: "user", content: "Hi" }] };

/** What may stand in the place of a value. A plain list or an object is one that is nearly right. */
const VALUES: readonly (readonly [secret: string, value: unknown])[] = [
  [ANY, ANY],
  [ANY, `os.environ/${KEY}${ANY}`],
  [ANY, { key: ANY, deeper: { api_key: [ANY] } }],
  [ANY, [{ model: ANY, api_key: ANY, range: ANY, name: ANY, pick: ANY, weight: ANY }]],
  [KEY, KEY],
  [KEY, [KEY]],
  [KEY, { [KEY]: KEY, main: { [KEY]: [KEY] } }],
  [KEY, [{ [KEY]: [KEY] }, { main: [{ model: KEY, [KEY]: 1 }] }]],
];

type Place = (name: string, value: unknown) => unknown;

const withParams = (litellm_params: object, rest: object = {}): Router =>
  new Router({
    env: {},
    model_list: [{ ...good, litellm_params: { ...good.litellm_params, ...litellm_params }, ...rest }],
  });

const PLACES: Readonly<Record<string, Place>> = {
  "the router's options": (name, value) => new Router({ env: {}, model_list: [good], [name]: value }),
  default_litellm_params: (name, value) =>
    new Router({ env: {}, model_list: [good], default_litellm_params: { [name]: value } }),
  litellm_params: (name, value) => withParams({ [name]: value }),
  model_info: (name, value) => withParams({}, { model_info: { [name]: value } }),
  "an entry of the model list": (name, value) => withParams({}, { [name]: value }),
  "a fallback": (name, value) =>
    new Router({ env: {}, model_list: [good], fallbacks: [{ main: [{ model: "main", [name]: value }] }] }),
  "a retry policy": (name, value) => new Router({ env: {}, model_list: [good], retry_policy: { [name]: value } }),
  "an alias": (name, value) =>
    new Router({ env: {}, model_list: [good], model_group_alias: { a: { [name]: value } as never } }),
  "a call": (name, value) => readCall({ ...chat, [name]: value }, undefined, "chat"),
  embeddings: (name, value) => readCall({ model: "main", input: "a", [name]: value }, undefined, "embedding"),
  "a call's options": (name, value) => readCall(chat, { [name]: value }, "chat"),
  "a call's fallback": (name, value) => readCall(chat, { fallbacks: [{ model: "main", [name]: value }] }, "chat"),
};

/** The names of groups and models that exist, or were asked for, are shown: ANY is an ordinary name there. */
const NAMES_ARE_SHOWN: ReadonlySet<string> = new Set([
  "fallbacks",
  "default_fallbacks",
  "context_window_fallbacks",
  "content_policy_fallbacks",
  "model_group_alias",
  "experiments",
  "silent_model",
  "header_rules",
  "tenants",
  "model_group_retry_policy",
  "model",
  "custom_llm_provider",
  "id",
  "routing_strategy",
]);

function saidBy(make: () => unknown): string {
  try {
    make();
    return "";
  } catch (error) {
    return `${inspect(error, { depth: Infinity, showHidden: true, maxStringLength: null })} ${JSON.stringify(error)}`;
  }
}

describe.each(Object.entries(PLACES))("In %s", (_, place) => {
  it("no message repeats a key, whatever it stands for", () => {
    for (const name of NAMES) {
      for (const [secret, value] of VALUES) {
        if (secret === ANY && NAMES_ARE_SHOWN.has(name)) continue;
        expectNoneOf(
          [secret],
          saidBy(() => place(name, value)),
          `${name}, ${inspect(value)}`,
        );
      }
    }
  });

  it("no message repeats a key in the place of a name", () => {
    for (const name of [KEY, `${KEY}_key`, `api_${KEY}`, `sk-${KEY}`]) {
      for (const value of [1, null, ANY, { a: ANY }])
        expectNoneOf(
          [KEY, ANY],
          saidBy(() => place(name, value)),
          name,
        );
    }
  });
});
