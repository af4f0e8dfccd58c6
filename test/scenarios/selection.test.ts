/** Which of a group's deployments a call may use, and what it is told when that is none. */
/* oxlint-disable vitest/no-standalone-expect -- what an entry of a table expects is checked inside its test */
import { describe, expect } from "vitest";
import { rateLimited, serverError, unauthorized } from "../support/fault-server.ts";
import { type Provider, scenarios, type Step } from "./scenario.ts";

const once = { num_retries: 0 };
const ok = (answer: string): Step => ({ answer });
const long = { messages: [{ role: "user", content: "word ".repeat(3_000) }] };
const image = {
  messages: [
    {
      role: "user",
      content: [
        { type: "image_url", image_url: { url: "https://example.com/cat.png" } },
        { type: "text", text: "What is it?" },
      ],
    },
  ],
};

describe("Order levels", () => {
  scenarios([
    {
      it: "send everything to the lowest that is healthy, without any pre-call checks",
      providers: { b: { params: { order: 2 } }, c: {}, a: { params: { order: 1 } } },
      calls: Array<Step>(10).fill(ok("a")),
      requests: { a: 10 },
    },
    {
      it: "of cooling deployments are skipped",
      providers: { a: { params: { order: 1 }, script: rateLimited(100) }, b: { params: { order: 2 } } },
      options: once,
      calls: [ok("b"), ok("b")],
      requests: { a: 1, b: 2 },
    },
  ]);
});

describe("Weights", () => {
  const share = (params: Provider["params"][]): Record<string, Provider> =>
    Object.fromEntries(params.map((each, index) => ["abc"[index] ?? "", { ...(each && { params: each }) }]));
  scenarios([
    {
      it: "divide the draw",
      providers: share([{ weight: 1 }, { weight: 3 }]),
      random: 0.3,
      calls: ok("b"),
      requests: { b: 1 },
    },
    {
      it: "divide the draw, below their bound",
      providers: share([{ weight: 1 }, { weight: 3 }]),
      random: 0.2,
      calls: ok("a"),
      requests: { a: 1 },
    },
    { it: "of 0 are stand-bys", providers: share([{ weight: 0 }, { weight: 1 }]), calls: ok("b"), requests: { b: 1 } },
    ...[0.74, 0.76].map((random) => ({
      it: `hold for a group that is asked for by an alias, at a draw of ${random}`,
      providers: share([{ weight: 3 }, { weight: 1 }]),
      options: { model_group_alias: { other: "main" } },
      random,
      calls: { model: "other", answer: random < 0.75 ? "a" : "b" },
      requests: { [random < 0.75 ? "a" : "b"]: 1 },
      events: [
        `deployment_selected ${random < 0.75 ? "a" : "b"} first`,
        `attempt_succeeded ${random < 0.75 ? "a" : "b"}`,
        "call_finished success",
      ],
    })),
    {
      it: "may be rpm",
      providers: share([{ rpm: 6 }, { rpm: 1_440 }]),
      random: 0.01,
      calls: ok("b"),
      requests: { b: 1 },
    },
    { it: "may be tpm", providers: share([{ tpm: 5 }, { tpm: 90 }]), random: 0.06, calls: ok("b"), requests: { b: 1 } },
    {
      it: "of 0 are used when nothing else is left",
      providers: { a: { params: { weight: 0 } }, b: { params: { weight: 1 }, script: unauthorized() } },
      calls: ok("a"),
      requests: { a: 1, b: 1 },
    },
  ]);
});

describe("Context windows", () => {
  const windows = { enable_pre_call_checks: true };
  scenarios([
    {
      it: "that are too small are not tried, under enable_pre_call_checks",
      providers: { a: { info: { max_input_tokens: 100 } }, b: { info: { max_input_tokens: 100_000 } } },
      options: windows,
      calls: [{ params: long, answer: "b" }, ok("a")],
      requests: { a: 1, b: 1 },
    },
    {
      it: "are not looked at without it",
      providers: { a: { info: { max_input_tokens: 100 } }, b: {} },
      calls: { params: long, answer: "a" },
      requests: { a: 1 },
    },
    {
      it: "that are all too small fail without a request, and say so",
      providers: { a: { info: { max_input_tokens: 100 } }, b: { info: { max_input_tokens: 200 } } },
      options: windows,
      calls: {
        params: long,
        error: {
          name: "ContextWindowExceededError",
          status: 400,
          message: expect.stringMatching(/a: its context window is too small.*b: its context window/),
        },
      },
      requests: {},
    },
    {
      it: "that are all too small lead to the context_window_fallbacks without a request",
      providers: { a: { info: { max_input_tokens: 100 } }, b: { group: "large" } },
      options: { ...windows, context_window_fallbacks: [{ main: ["large"] }] },
      calls: { params: long, answer: "b", fallbacks_used: ["large"] },
      requests: { b: 1 },
      events: ["fallback main -> large", "deployment_selected b first", "attempt_succeeded b", "call_finished success"],
    },
    {
      it: "are measured with the user's own counter",
      providers: { a: { info: { max_input_tokens: 10 } }, b: {} },
      options: { ...windows, token_counter: (messages) => messages.length * 11 },
      calls: ok("b"),
      requests: { b: 1 },
    },
  ]);
});

describe("What a prompt needs", () => {
  scenarios([
    {
      it: "keeps it from deployments that say they have it not",
      providers: { a: { info: { supports_vision: false } }, b: { info: { supports_vision: true } }, c: {} },
      calls: [{ params: image, answer: "b" }, ok("a")],
      requests: { a: 1, b: 1 },
    },
    {
      it: "is named when no deployment has it",
      providers: { a: { info: { supports_vision: false } } },
      calls: {
        params: image,
        error: { name: "UnsupportedParamsError", status: 400, message: expect.stringContaining("supports_vision") },
      },
      requests: {},
    },
    {
      it: "is tools, structured answers and web search alike",
      providers: {
        a: { info: { supports_function_calling: false } },
        b: { info: { supports_response_schema: false } },
        c: { info: { supports_web_search: false } },
      },
      calls: [
        {
          params: { tools: [{ type: "function", function: { name: "f", parameters: { type: "object" } } }] },
          answer: "b",
        },
        {
          params: { response_format: { type: "json_schema", json_schema: { name: "x", schema: { type: "object" } } } },
          answer: "a",
        },
        { params: { web_search_options: {} }, answer: "a" },
      ],
      requests: { a: 2, b: 1 },
    },
    {
      it: "keeps a parameter from a provider that has no word for it",
      providers: { a: { wire: "anthropic" }, b: {} },
      calls: { params: { logprobs: true }, answer: "b" },
      requests: { b: 1 },
    },
    {
      it: "is dropped where drop_params says so",
      providers: { a: { wire: "anthropic" }, b: {} },
      options: { drop_params: true },
      calls: { params: { logprobs: true }, answer: "a" },
      requests: { a: 1 },
    },
    {
      it: "is an error that names the parameter when no provider has a word for it",
      providers: { a: { wire: "anthropic" } },
      calls: {
        params: { logprobs: true },
        error: { name: "UnsupportedParamsError", message: expect.stringContaining("logprobs") },
      },
      requests: {},
    },
  ]);
});

describe("Limits of a deployment", () => {
  const checked = { enable_pre_call_checks: true, ...once };
  scenarios([
    {
      it: "rpm: a deployment whose minute is used up is skipped until it is over",
      providers: { a: { params: { rpm: 2, order: 1 } }, b: { params: { order: 2 } } },
      options: checked,
      calls: [ok("a"), ok("a"), ok("b"), { ...ok("a"), after: 61 }],
      requests: { a: 3, b: 1 },
    },
    {
      it: "rpm: holds only under enable_pre_call_checks",
      providers: { a: { params: { rpm: 1, order: 1 } }, b: { params: { order: 2 } } },
      calls: [ok("a"), ok("a")],
      requests: { a: 2 },
    },
    {
      it: "rpm: failed attempts count as well",
      providers: { a: { params: { rpm: 1, order: 1 }, script: serverError() }, b: { params: { order: 2 } } },
      options: checked,
      calls: [ok("b"), ok("b")],
      requests: { a: 1, b: 2 },
    },
    {
      it: "rpm: a chain of fallbacks is walked as each is used up",
      providers: {
        a: { params: { rpm: 1 } },
        b: { group: "g2", params: { rpm: 1 } },
        c: { group: "g3", params: { rpm: 0 } },
        d: { group: "g4", params: { rpm: 10 } },
      },
      options: { ...checked, fallbacks: [{ main: ["g2"] }, { g2: ["g3"] }, { g3: ["g4"] }] },
      calls: [ok("a"), ok("b"), ok("d"), ok("d")],
      requests: { a: 1, b: 1, d: 2 },
    },
    {
      it: "rpm: when all are used up the error is a RateLimitError that says so",
      providers: { a: { params: { rpm: 1 } } },
      options: { ...checked, max_queue: 0 },
      calls: [
        ok("a"),
        {
          error: {
            name: "RateLimitError",
            status: 429,
            message: expect.stringContaining("a: it is at its "),
          },
        },
      ],
      requests: { a: 1 },
    },
    {
      it: "tpm: the tokens of the answers of the last minute count",
      providers: {
        a: {
          params: { tpm: 50, order: 1 },
          script: { answer: "a", usage: { prompt_tokens: 20, completion_tokens: 29 } },
        },
        b: { params: { order: 2 } },
      },
      options: checked,
      calls: [ok("a"), ok("b"), { ...ok("a"), after: 61 }],
      requests: { a: 2, b: 1 },
    },
    {
      it: "tpm: the prompt itself counts before it is sent",
      providers: { a: { params: { tpm: 100, order: 1 } }, b: { params: { order: 2 } } },
      options: checked,
      calls: { params: long, answer: "b" },
      requests: { b: 1 },
    },
  ]);
});

describe("Tags", () => {
  const tagged = (...tags: string[]): Provider => ({ params: { tags } });
  const options = { enable_tag_filtering: true, ...once };
  scenarios([
    {
      it: "of the call choose the deployments that share one",
      providers: { a: tagged("free"), b: tagged("paid", "fast"), c: {} },
      options,
      calls: [
        { params: { metadata: { tags: ["paid"] } }, answer: "b" },
        { params: { metadata: { tags: ["free", "slow"] } }, answer: "a" },
        { options: { tags: ["fast"] }, answer: "b" },
      ],
      requests: { a: 1, b: 2 },
    },
    {
      it: "must all be there with tag_filtering_match_any false",
      providers: { a: tagged("paid"), b: tagged("paid", "fast") },
      options: { ...options, tag_filtering_match_any: false },
      calls: { options: { tags: ["paid", "fast"] }, answer: "b" },
      requests: { b: 1 },
    },
    {
      it: "that no deployment has lead to the default deployments",
      providers: { a: tagged("free"), b: tagged("default") },
      options,
      calls: [{ options: { tags: ["unknown"] }, answer: "b" }, ok("b")],
      requests: { b: 2 },
    },
    {
      it: "that no deployment has are an error where there is no default",
      providers: { a: tagged("free"), b: {} },
      options,
      calls: {
        options: { tags: ["unknown"] },
        error: { name: "BadRequestError", message: expect.stringContaining("its tags do not match the call's") },
      },
      requests: {},
    },
    {
      it: "hold for fallback groups too: without the tag they do not answer",
      providers: { a: { ...tagged("paid"), script: unauthorized() }, b: { group: "backup", ...tagged("free") } },
      options: { ...options, fallbacks: [{ main: ["backup"] }] },
      calls: { options: { tags: ["paid"] }, error: { name: "AuthenticationError" }, errors: ["BadRequestError"] },
      requests: { a: 1 },
    },
    {
      it: "hold for fallback groups too: with the tag they answer",
      providers: { a: { ...tagged("paid"), script: unauthorized() }, b: { group: "backup", ...tagged("paid") } },
      options: { ...options, fallbacks: [{ main: ["backup"] }] },
      calls: { options: { tags: ["paid"] }, answer: "b" },
      requests: { a: 1, b: 1 },
    },
    {
      it: "say nothing without enable_tag_filtering",
      providers: { a: tagged("free"), b: tagged("paid") },
      calls: { options: { tags: ["paid"] }, answer: "a" },
      requests: { a: 1 },
    },
  ]);
});

describe("A region", () => {
  const providers = { a: { params: { region_name: "us" } }, b: { params: { region_name: "eu" } }, c: {} };
  scenarios([
    {
      it: "that the call names keeps it there",
      providers,
      calls: { options: { allowed_model_region: "eu" }, answer: "b" },
      requests: { b: 1 },
    },
    {
      it: "without a deployment is an error",
      providers,
      calls: {
        options: { allowed_model_region: "ap" },
        error: { name: "BadRequestError", message: expect.stringContaining("it is not in the region") },
      },
      requests: {},
    },
  ]);
});

describe("A user's filter", () => {
  scenarios([
    {
      it: "sees each deployment and the call, and drops what it does not keep",
      providers: { a: { info: { tier: "gold" } }, b: { info: { tier: "silver" } } },
      options: {
        filters: [{ name: "tier", keep: (deployment, { params }) => deployment.model_info["tier"] === params["user"] }],
      },
      calls: [
        { params: { user: "silver" }, answer: "b" },
        { params: { user: "gold" }, answer: "a" },
      ],
      requests: { a: 1, b: 1 },
    },
    {
      it: "is named when it leaves nothing",
      providers: { a: {} },
      options: { filters: [{ name: "office hours", keep: () => false }] },
      calls: {
        error: {
          name: "ServiceUnavailableError",
          status: 503,
          message: expect.stringContaining('the filter "office hours" dropped it'),
        },
      },
      requests: {},
    },
    {
      it: "that throws fails the call with an error that says so, and nothing is left behind",
      providers: { a: {} },
      options: {
        filters: [
          {
            name: "broken",
            keep: () => {
              throw new RangeError("no such tier");
            },
          },
        ],
      },
      calls: [],
      requests: {},
      also: async ({ router }) => {
        await expect(
          router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] }),
        ).rejects.toMatchObject({
          name: "APIError",
          message: expect.stringContaining("no such tier"),
          cause: new RangeError("no such tier"),
          router_metadata: { attempts: [] },
        });
      },
    },
  ]);
});

describe("A custom strategy", () => {
  scenarios([
    {
      it: "picks for every attempt from what is left",
      providers: { a: {}, b: { script: unauthorized() }, c: { script: serverError() } },
      options: {
        ...once,
        routing_strategy: {
          name: "last",
          pick: <C>(candidates: readonly C[]): C => candidates.at(-1) ?? (candidates[0] as C),
        },
      },
      calls: [ok("a"), ok("a")],
      requests: { a: 2, b: 1, c: 2 },
    },
  ]);
});

describe("A name", () => {
  scenarios([
    {
      it: "that a wildcard matches is sent as it was written",
      providers: { a: { group: "*", params: { model: "openai/*" } } },
      calls: ["gpt-4", "gpt-3.5-turbo", "gpt-4-turbo"].map((model) => ({ model, answer: "a" })),
      requests: { a: 3 },
      also: ({ servers }) =>
        expect(servers.get("a")?.requests.map(({ body }) => body.model)).toEqual([
          "gpt-4",
          "gpt-3.5-turbo",
          "gpt-4-turbo",
        ]),
    },
    {
      it: "goes to the most specific wildcard",
      providers: {
        a: { group: "*", params: { model: "openai/*" } },
        b: { group: "acme/*", params: { model: "openai/*" } },
      },
      calls: { model: "acme/gpt-4", answer: "b" },
      requests: { b: 1 },
    },
    {
      it: "may be a deployment's id",
      providers: { a: {}, b: {} },
      calls: { model: "b", answer: "b" },
      requests: { b: 1 },
    },
    {
      it: "may be an alias, also a hidden one",
      providers: { a: {} },
      options: { model_group_alias: { "gpt-4": "main", secret: { model: "main", hidden: true } } },
      calls: [
        { model: "gpt-4", answer: "a" },
        { model: "secret", answer: "a" },
      ],
      requests: { a: 2 },
      also: ({ router }) => expect(router.getModelNames()).toEqual(["main", "gpt-4"]),
    },
    {
      it: "of a blocked group is an error that says so",
      providers: { a: { info: { blocked: true } } },
      calls: { error: { name: "ServiceUnavailableError", message: expect.stringContaining("a: it is blocked") } },
      requests: {},
    },
  ]);
});
