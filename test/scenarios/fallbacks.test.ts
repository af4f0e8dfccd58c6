/** Where a call goes when its group has failed, and what the caller gets when nobody answers. */
/* oxlint-disable vitest/no-standalone-expect -- what an entry of a table expects is checked inside its test */
import { describe, expect } from "vitest";
import {
  badRequest,
  contentPolicy,
  contextTooLong,
  notFound,
  overloaded,
  rateLimited,
  serverError,
  unauthorized,
} from "../support/fault-server.ts";
import type { CallOptions } from "../../src/types/options.ts";
import { type Provider, type Scenario, scenarios } from "./scenario.ts";

const fallbacks = [{ main: ["backup"] }];
const failing: Provider = { script: unauthorized() };
const inGroup = (group: string, provider: Provider = {}): Provider => ({ ...provider, group });
const once = { num_retries: 0 };
const conversation = [
  { role: "system", content: "Be short." },
  { role: "user", content: "What is in Oslo?" },
  { role: "assistant", content: "A fjord." },
  { role: "user", content: [{ type: "text", text: "And in Rome?" }] },
];

/** Calls whose fallbacks name a group that is not there. */
function unknownFallbacks(table: readonly (readonly [string, CallOptions, string])[]): Scenario[] {
  return table.map(([where, options, param]) => ({
    it: `among the call's fallbacks (${where}) is refused at once, with the nearest name`,
    providers: { a: {}, b: inGroup("backup") },
    options: { default_fallbacks: ["backup"] },
    calls: {
      options,
      error: {
        name: "BadRequestError",
        code: "invalid_value",
        param,
        message: `Nothing was sent. ${param}: there is no model group "bakcup"; did you mean "backup"?`,
      },
    },
    requests: {},
    events: ["call_finished failure"],
  }));
}

describe("Fallbacks of a group", () => {
  scenarios([
    {
      it: "answer when it fails, and every step has its event",
      providers: { a: failing, b: inGroup("backup") },
      options: { fallbacks },
      calls: { answer: "b", fallbacks_used: ["backup"] },
      requests: { a: 1, b: 1 },
      events: [
        "deployment_selected a first",
        "attempt_failed a AuthenticationError",
        "cooldown_started a 5",
        "fallback main -> backup",
        "deployment_selected b failover",
        "attempt_succeeded b",
        "call_finished success",
      ],
      also: ({ outcomes }) =>
        expect(outcomes[0]?.metadata).toMatchObject({
          model_group: "main",
          deployment_id: "b",
          attempts: [{ model_group: "main" }, { model_group: "backup" }],
        }),
    },
    {
      it: "are not used by a call that is answered",
      providers: { a: {}, b: inGroup("backup") },
      options: { fallbacks },
      calls: { answer: "a", fallbacks_used: [] },
      requests: { a: 1 },
      events: ["deployment_selected a first", "attempt_succeeded a", "call_finished success"],
    },
    {
      it: "answer when nothing listens at its address",
      providers: { a: { down: true }, b: inGroup("backup") },
      options: { fallbacks, ...once },
      calls: { answer: "b" },
      requests: { b: 1 },
      events: [
        "deployment_selected a first",
        "attempt_failed a APIConnectionError",
        "fallback main -> backup",
        "deployment_selected b failover",
        "attempt_succeeded b",
        "call_finished success",
      ],
    },
    {
      it: "answer a stream or a call that Anthropic refuses with 529, after one attempt",
      providers: { a: { wire: "anthropic", script: overloaded() }, b: inGroup("backup") },
      options: { fallbacks, ...once },
      calls: { answer: "b" },
      requests: { a: 1, b: 1 },
    },
    {
      it: "are tried in order",
      providers: { a: failing, b: inGroup("second", { script: notFound() }), c: inGroup("third") },
      options: { fallbacks: [{ main: ["second", "third"] }] },
      calls: { answer: "c", fallbacks_used: ["second", "third"] },
      requests: { a: 1, b: 1, c: 1 },
    },
    {
      it: "have failover and retries of their own",
      providers: {
        a: failing,
        b: inGroup("backup", { script: serverError() }),
        c: inGroup("backup", { script: [overloaded(), { answer: "c" }] }),
      },
      options: { fallbacks, num_retries: 2 },
      calls: { answer: "c" },
      requests: { a: 1, b: 2, c: 2 },
    },
    {
      it: "have fallbacks of their own, which come before the next of the first group",
      providers: { a: failing, b: inGroup("second", failing), c: inGroup("third"), d: inGroup("nested") },
      options: { fallbacks: [{ main: ["second", "third"] }, { second: ["nested"] }] },
      calls: { answer: "d", fallbacks_used: ["second", "nested"] },
      requests: { a: 1, b: 1, d: 1 },
    },
    {
      it: "that form a circle end: each group is entered once",
      providers: { a: failing, b: inGroup("backup", { script: serverError() }) },
      options: { fallbacks: [{ main: ["backup"] }, { backup: ["main"] }], ...once },
      calls: {
        error: { name: "AuthenticationError", deployment_id: "a" },
        errors: ["InternalServerError"],
        fallbacks_used: ["backup"],
      },
      requests: { a: 1, b: 1 },
    },
    {
      it: "on itself is not entered a second time",
      providers: { a: failing },
      options: { fallbacks: [{ main: ["main"] }] },
      calls: { error: { name: "AuthenticationError" } },
      requests: { a: 1 },
    },
    {
      it: "go no deeper than max_fallbacks",
      providers: { a: failing, b: inGroup("second", failing), c: inGroup("third") },
      options: { fallbacks: [{ main: ["second"] }, { second: ["third"] }], max_fallbacks: 1 },
      calls: { error: { name: "AuthenticationError", deployment_id: "a" }, errors: ["AuthenticationError"] },
      requests: { a: 1, b: 1 },
    },
    {
      it: "are none with max_fallbacks 0",
      providers: { a: failing, b: inGroup("backup") },
      options: { fallbacks, max_fallbacks: 0 },
      calls: { error: { name: "AuthenticationError" } },
      requests: { a: 1 },
    },
    {
      it: "go five deep unless max_fallbacks says otherwise",
      providers: Object.fromEntries(
        ["main", "g1", "g2", "g3", "g4", "g5", "g6"].map((group) => [
          group,
          inGroup(group, group === "g6" ? {} : failing),
        ]),
      ),
      options: {
        fallbacks: ["main", "g1", "g2", "g3", "g4", "g5"].map((group, index) => ({ [group]: [`g${index + 1}`] })),
      },
      calls: {
        error: { name: "AuthenticationError", deployment_id: "main" },
        errors: Array<string>(5).fill("AuthenticationError"),
      },
      requests: { main: 1, g1: 1, g2: 1, g3: 1, g4: 1, g5: 1 },
    },
    {
      it: "that all fail leave the requested group's error, theirs beside it",
      providers: {
        a: { script: rateLimited() },
        b: inGroup("second", { script: serverError() }),
        c: inGroup("third", { script: notFound() }),
      },
      options: { fallbacks: [{ main: ["second", "third"] }], ...once },
      calls: {
        error: { name: "RateLimitError", status: 429, deployment_id: "a", model_group: "main" },
        errors: ["InternalServerError", "NotFoundError"],
      },
      requests: { a: 1, b: 1, c: 1 },
      also: ({ outcomes }) =>
        expect(outcomes[0]?.metadata?.attempts.map(({ deployment_id }) => deployment_id)).toEqual(["a", "b", "c"]),
    },
    {
      it: "are not used where the call says disable_fallbacks",
      providers: { a: failing, b: inGroup("backup") },
      options: { fallbacks, default_fallbacks: ["backup"] },
      calls: { options: { disable_fallbacks: true }, error: { name: "AuthenticationError" } },
      requests: { a: 1 },
    },
    {
      it: "may be a deployment's id",
      providers: { a: failing, b: inGroup("backup"), c: inGroup("backup") },
      options: { fallbacks: [{ main: ["c"] }] },
      calls: { answer: "c" },
      requests: { a: 1, c: 1 },
    },
    {
      it: "may be an alias",
      providers: { a: failing, b: inGroup("backup") },
      options: { fallbacks: [{ main: ["spare"] }], model_group_alias: { spare: "backup" } },
      calls: { answer: "b", fallbacks_used: ["backup"] },
      requests: { a: 1, b: 1 },
    },
    {
      it: "hold for a group that is called by an alias",
      providers: { a: failing, b: inGroup("backup") },
      options: { fallbacks, model_group_alias: { "gpt-4": "main" } },
      calls: { model: "gpt-4", answer: "b" },
      requests: { a: 1, b: 1 },
    },
    {
      it: "of an alias win over those of its group",
      providers: { a: failing, b: inGroup("backup"), c: inGroup("other") },
      options: { fallbacks: [{ main: ["backup"] }, { "gpt-4": ["other"] }], model_group_alias: { "gpt-4": "main" } },
      calls: { model: "gpt-4", answer: "c" },
      requests: { a: 1, c: 1 },
    },
    {
      it: "of a name hold for it with a provider before it",
      providers: {
        a: inGroup("openai/*", { params: { model: "openai/*" }, ...failing }),
        b: inGroup("gpt-4o", { ...failing, params: { model: "openai/x" } }),
        c: inGroup("claude"),
      },
      options: { fallbacks: [{ "gpt-4o": ["claude"] }] },
      calls: { model: "openai/gpt-4o", answer: "c" },
      requests: { a: 1, c: 1 },
    },
    {
      it: 'of "*" hold for groups without an entry of their own',
      providers: { a: failing, b: inGroup("haiku"), c: inGroup("sonnet"), d: inGroup("other", failing) },
      options: { fallbacks: [{ main: ["haiku"] }, { "*": ["sonnet"] }] },
      calls: [{ answer: "b" }, { model: "other", answer: "c" }],
      requests: { a: 1, b: 1, c: 1, d: 1 },
    },
    {
      it: "may be a name that only a wildcard knows",
      providers: { a: failing, b: inGroup("any/*", { params: { model: "openai/*" } }) },
      options: { fallbacks: [{ main: ["any/gpt-5"] }] },
      calls: { answer: "b", fallbacks_used: ["any/gpt-5"] },
      requests: { a: 1, b: 1 },
      also: ({ servers }) => expect(servers.get("b")?.requests[0]?.body.model).toBe("gpt-5"),
    },
    {
      it: "change parameters, and only for the group they lead to",
      providers: { a: failing, b: inGroup("second", failing), c: inGroup("third") },
      options: {
        fallbacks: [
          { main: [{ model: "second", temperature: 0.1, messages: [{ role: "user", content: "Shorter" }] }, "third"] },
        ],
      },
      calls: { params: { temperature: 0.9 }, answer: "c" },
      requests: { a: 1, b: 1, c: 1 },
      also: ({ servers }) => {
        const bodies = ["a", "b", "c"].map((id) => servers.get(id)?.requests[0]?.body);
        expect(bodies.map((body) => body?.temperature)).toEqual([0.9, 0.1, 0.9]);
        expect(bodies.map((body) => body?.messages?.[0]?.content)).toEqual(["Hi", "Shorter", "Hi"]);
      },
    },
    {
      it: "set time limits of their own, which are not sent",
      providers: { a: failing, b: inGroup("backup", { script: { fault: "hang" }, params: { timeout: 500 } }) },
      options: { fallbacks: [{ main: [{ model: "backup", timeout: 2 }] }], timeout: 100, ...once },
      silence: 2,
      calls: { error: { name: "AuthenticationError" }, errors: ["Timeout"] },
      requests: { a: 1, b: 1 },
      also: ({ servers }) => expect(servers.get("b")?.requests[0]?.body).not.toHaveProperty("timeout"),
    },
    {
      it: "answer after a stream_timeout and the retries that a policy has for it, and with nothing but their own words",
      only: "stream",
      providers: { a: { script: { fault: "hang_body" }, params: { stream_timeout: 1 } }, b: inGroup("backup") },
      options: { fallbacks, retry_policy: { TimeoutErrorRetries: 1 } },
      silence: 1,
      calls: { answer: "b", fallbacks_used: ["backup"] },
      requests: { a: 2, b: 1 },
      events: [
        "deployment_selected a first",
        "attempt_failed a Timeout",
        "deployment_selected a retry",
        "attempt_failed a Timeout",
        "fallback main -> backup",
        "deployment_selected b failover",
        "attempt_succeeded b",
        "call_finished success",
      ],
    },
    ...[serverError(), { fault: "error_event", after: 0 } as const, { fault: "cut", after: 0 } as const].map(
      (script): Scenario => ({
        it: `are sent the messages as they were after ${"fault" in script ? `a stream's ${script.fault}` : "a status"}`,
        only: "stream",
        providers: { a: { script }, b: { script }, c: inGroup("backup") },
        options: { fallbacks, ...once },
        calls: { params: { messages: conversation, temperature: 0.5 }, answer: "c" },
        requests: { a: 1, b: 1, c: 1 },
        also: ({ servers }) => {
          const bodies = ["a", "b", "c"].map((id) => servers.get(id)?.requests[0]?.body);
          for (const body of bodies) expect(body).toMatchObject({ messages: conversation, temperature: 0.5 });
        },
      }),
    ),
    {
      it: "are entered although a deployment of the group is full of other calls or blocked",
      providers: { a: { info: { blocked: true } }, b: inGroup("backup") },
      options: { fallbacks },
      calls: { answer: "b", fallbacks_used: ["backup"] },
      requests: { b: 1 },
      events: [
        "fallback main -> backup",
        "deployment_selected b first",
        "attempt_succeeded b",
        "call_finished success",
      ],
    },
  ]);
});

describe("default_fallbacks", () => {
  scenarios([
    {
      it: "hold for groups that fallbacks do not name",
      providers: { a: failing, b: inGroup("good") },
      options: { default_fallbacks: ["good"] },
      calls: { answer: "b" },
      requests: { a: 1, b: 1 },
    },
    {
      it: "do not hold for groups that fallbacks do name",
      providers: { a: failing, b: inGroup("good"), c: inGroup("own", failing) },
      options: { fallbacks: [{ main: ["own"] }, { own: [] }], default_fallbacks: ["good"] },
      calls: { error: { name: "AuthenticationError" }, errors: ["AuthenticationError"] },
      requests: { a: 1, c: 1 },
    },
    {
      it: "end although they name a group that falls back again",
      providers: { a: inGroup("bad", failing), b: inGroup("bad2", failing) },
      options: { fallbacks: [{ bad: ["bad2"] }], default_fallbacks: ["bad"] },
      calls: {
        model: "bad",
        error: { name: "AuthenticationError", deployment_id: "a" },
        errors: ["AuthenticationError"],
      },
      requests: { a: 1, b: 1 },
    },
    {
      it: "answer for an unknown model",
      providers: { a: inGroup("good") },
      options: { default_fallbacks: ["good"] },
      calls: { model: "no-such-model", answer: "a", fallbacks_used: ["good"] },
      requests: { a: 1 },
      events: [
        "fallback no-such-model -> good",
        "deployment_selected a first",
        "attempt_succeeded a",
        "call_finished success",
      ],
    },
    {
      it: "answer for a name that a wildcard knows and its provider does not",
      providers: { a: inGroup("openai/*", { params: { model: "openai/*" }, script: notFound() }), b: inGroup("good") },
      options: { default_fallbacks: ["good"] },
      calls: { model: "openai/foo", answer: "b" },
      requests: { a: 1, b: 1 },
    },
  ]);
});

describe("An unknown model", () => {
  scenarios([
    {
      it: "is an error that names the groups, and nothing is sent",
      providers: { a: {}, b: inGroup("backup") },
      calls: {
        model: "no-such-model",
        error: {
          name: "BadRequestError",
          status: 400,
          code: "model_not_found",
          message: expect.stringMatching(/"no-such-model".*main, backup/),
        },
      },
      requests: {},
      events: ["call_finished failure"],
    },
    {
      it: "is answered by the call's own fallbacks",
      providers: { a: {} },
      calls: { model: "no-such-model", options: { fallbacks: ["main"] }, answer: "a" },
      requests: { a: 1 },
    },
    {
      it: 'is answered by the fallbacks of "*"',
      providers: { a: {} },
      options: { fallbacks: [{ "*": ["main"] }] },
      calls: { model: "no-such-model", answer: "a" },
      requests: { a: 1 },
    },
    ...unknownFallbacks([
      ["plainly", { fallbacks: ["backup", "bakcup"] }, "fallbacks[1]"],
      ["as an object", { fallbacks: [{ model: "bakcup" }] }, "fallbacks[0].model"],
      ["in a map", { fallbacks: [{ main: ["bakcup"] }] }, 'fallbacks[0]["main"][0]'],
      ["as what a map begins with", { fallbacks: [{ bakcup: ["main"] }] }, 'fallbacks[0]["bakcup"]'],
      [
        "for the context window",
        { context_window_fallbacks: [{ main: ["bakcup"] }] },
        'context_window_fallbacks[0]["main"][0]',
      ],
      [
        "for the content policy",
        { content_policy_fallbacks: [{ main: ["bakcup"] }] },
        'content_policy_fallbacks[0]["main"][0]',
      ],
    ]),
    {
      it: "is one that nothing leads to: ids, aliases, the provider's names and what a wildcard matches are known",
      providers: { a: failing, b: inGroup("backup"), c: inGroup("any/*", { params: { model: "openai/*" } }) },
      options: { model_group_alias: { other: "backup" } },
      calls: ["b", "other", "openai/gpt-4o", "gpt-4o", "any/model"].map((fallback) => ({
        options: { fallbacks: [{ main: [fallback], "*": ["backup"], "no/*": ["backup"] }] },
        answer: fallback === "any/model" ? "c" : "b",
      })),
      requests: { a: 1, b: 4, c: 1 },
    },
    {
      it: "is not answered where the call says disable_fallbacks",
      providers: { a: {} },
      options: { default_fallbacks: ["main"] },
      calls: { model: "no-such-model", options: { disable_fallbacks: true }, error: { name: "BadRequestError" } },
      requests: {},
    },
  ]);
});

describe("Fallbacks of the call", () => {
  scenarios([
    {
      it: "as names replace the router's",
      providers: { a: failing, b: inGroup("backup"), c: inGroup("mine") },
      options: { fallbacks },
      calls: { options: { fallbacks: ["mine"] }, answer: "c" },
      requests: { a: 1, c: 1 },
    },
    {
      it: "as maps replace the router's, also for the groups they lead to",
      providers: { a: failing, b: inGroup("backup"), c: inGroup("mine", failing), d: inGroup("deeper") },
      options: { fallbacks: [{ main: ["backup"] }, { mine: ["backup"] }] },
      calls: { options: { fallbacks: [{ main: ["mine"] }, { mine: ["deeper"] }] }, answer: "d" },
      requests: { a: 1, c: 1, d: 1 },
    },
    {
      it: "may stand among the parameters, and are not sent",
      providers: { a: failing, b: inGroup("mine") },
      calls: { params: { fallbacks: ["mine"] }, answer: "b" },
      requests: { a: 1, b: 1 },
      also: ({ servers }) => expect(servers.get("b")?.requests[0]?.body).not.toHaveProperty("fallbacks"),
    },
    {
      it: "as objects bring messages and parameters",
      providers: { a: failing, b: inGroup("mine") },
      calls: {
        options: {
          fallbacks: [{ model: "mine", messages: [{ role: "user", content: "Other words" }], temperature: 0.5 }],
        },
        answer: "b",
      },
      requests: { a: 1, b: 1 },
      also: ({ servers }) =>
        expect(servers.get("b")?.requests[0]?.body).toMatchObject({
          temperature: 0.5,
          messages: [{ content: "Other words" }],
        }),
    },
    {
      it: "as objects bring a key, which goes where keys go and nowhere else",
      providers: { a: failing, b: inGroup("mine") },
      calls: { options: { fallbacks: [{ model: "mine", api_key: "sk-of-the-caller" }] }, answer: "b" },
      requests: { a: 1, b: 1 },
      also: ({ servers }) => {
        const request = servers.get("b")?.requests[0];
        expect(request?.headers.authorization).toBe("Bearer sk-of-the-caller");
        expect(request?.text).not.toContain("sk-of-the-caller");
      },
    },
    {
      it: "each keep the call's messages, with a time limit of its own in turn",
      providers: {
        a: { script: { fault: "hang" } },
        b: inGroup("second", { script: { fault: "hang" } }),
        c: inGroup("third"),
      },
      options: { ...once, timeout: 3 },
      silence: 3,
      calls: {
        options: {
          fallbacks: [
            { model: "second", timeout: 2 },
            { model: "third", timeout: 9 },
          ],
        },
        answer: "c",
      },
      requests: { a: 1, b: 1, c: 1 },
      also: ({ servers, outcomes }) => {
        const sent = ["a", "b", "c"].map((id) => servers.get(id)?.requests[0]?.body.messages);
        expect(sent).toEqual(Array(3).fill([{ role: "user", content: "Hi" }]));
        const [outcome] = outcomes;
        const said = outcome?.metadata?.attempts.map(({ error }) => error?.message.match(/within (\d+) s/)?.[1]);
        expect(said).toEqual(["3", "2", undefined]);
      },
    },
    {
      it: "may mix names and objects",
      providers: { a: failing, b: inGroup("second", failing), c: inGroup("third") },
      calls: { options: { fallbacks: ["second", { model: "third" }] }, answer: "c" },
      requests: { a: 1, b: 1, c: 1 },
    },
    {
      it: "that are empty are none at all",
      providers: { a: failing, b: inGroup("backup") },
      options: { fallbacks },
      calls: { options: { fallbacks: [] }, error: { name: "AuthenticationError" } },
      requests: { a: 1 },
    },
    {
      it: "may be for the context window or the content policy alone",
      providers: { a: { script: [contextTooLong(), contentPolicy()] }, b: inGroup("large"), c: inGroup("lenient") },
      calls: [
        { options: { context_window_fallbacks: [{ main: ["large"] }] }, answer: "b" },
        { options: { content_policy_fallbacks: [{ main: ["lenient"] }] }, answer: "c" },
      ],
      requests: { a: 2, b: 1, c: 1 },
    },
  ]);
});

const filtered: Provider = { script: { answer: "I can", finish_reason: "content_filter" } };
const whole = (entries: readonly Omit<Scenario, "only">[]): void =>
  scenarios(entries.map((entry) => ({ ...entry, only: "whole" as const })));

describe("An answer that the provider's filter cut", () => {
  whole([
    {
      it: "goes to the content_policy_fallbacks",
      providers: { a: filtered, b: inGroup("lenient") },
      options: { content_policy_fallbacks: [{ main: ["lenient"] }] },
      calls: { answer: "b", fallbacks_used: ["lenient"] },
      requests: { a: 1, b: 1 },
      events: [
        "deployment_selected a first",
        "attempt_failed a ContentPolicyViolationError",
        "fallback main -> lenient",
        "deployment_selected b failover",
        "attempt_succeeded b",
        "call_finished success",
      ],
    },
    {
      it: "is the answer where there are none",
      providers: { a: filtered, b: inGroup("backup") },
      options: { fallbacks },
      calls: { answer: "I can" },
      requests: { a: 1 },
    },
    {
      it: "is the answer of a fallback group that has none of its own",
      providers: {
        a: filtered,
        b: inGroup("lenient", { script: { answer: "I can too", finish_reason: "content_filter" } }),
      },
      options: { content_policy_fallbacks: [{ main: ["lenient"] }] },
      calls: { answer: "I can too" },
      requests: { a: 1, b: 1 },
    },
    {
      it: "is the answer where its fallback has been tried already",
      providers: { a: filtered, b: inGroup("lenient", filtered) },
      options: { content_policy_fallbacks: [{ main: ["lenient"] }, { lenient: ["main"] }] },
      calls: { answer: "I can" },
      requests: { a: 1, b: 1 },
    },
    {
      it: "is the answer where the call says disable_fallbacks",
      providers: { a: filtered, b: inGroup("lenient") },
      options: { content_policy_fallbacks: [{ main: ["lenient"] }] },
      calls: { options: { disable_fallbacks: true }, answer: "I can" },
      requests: { a: 1 },
    },
  ]);
});

describe("The order levels of a group", () => {
  scenarios([
    {
      it: "are failed over to before any fallback, without a retry",
      providers: { a: { ...failing, params: { order: 1 } }, b: { params: { order: 2 } }, c: inGroup("backup") },
      options: { fallbacks, ...once },
      calls: { answer: "b", fallbacks_used: [] },
      requests: { a: 1, b: 1 },
    },
    {
      it: "are all tried before the fallbacks are",
      providers: {
        b: { script: serverError(), params: { order: 2 } },
        a: { ...failing, params: { order: 1 } },
        c: inGroup("backup"),
        d: { ...failing },
      },
      options: { fallbacks, ...once },
      calls: { answer: "c" },
      requests: { a: 1, b: 1, c: 1, d: 1 },
      events: [
        "deployment_selected a first",
        "attempt_failed a AuthenticationError",
        "cooldown_started a 5",
        "deployment_selected b failover",
        "attempt_failed b InternalServerError",
        "deployment_selected d failover",
        "attempt_failed d AuthenticationError",
        "cooldown_started d 5",
        "fallback main -> backup",
        "deployment_selected c failover",
        "attempt_succeeded c",
        "call_finished success",
      ],
    },
    {
      it: "hold for the deployments of a wildcard too, before its fallbacks",
      providers: {
        b: inGroup("any/*", { script: serverError(), params: { model: "openai/*", order: 2 } }),
        a: inGroup("any/*", { ...failing, params: { model: "openai/*", order: 1 } }),
        c: inGroup("backup"),
      },
      options: { fallbacks: [{ "any/*": ["backup"] }], ...once },
      calls: { model: "any/model", answer: "c" },
      requests: { a: 1, b: 1, c: 1 },
      also: ({ outcomes }) =>
        expect(outcomes[0]?.metadata?.attempts.map(({ deployment_id }) => deployment_id)).toEqual(["a", "b", "c"]),
    },
    {
      it: "of a wildcard are failed over to without any fallback",
      providers: {
        b: inGroup("any/*", { params: { model: "openai/*", order: 2 } }),
        a: inGroup("any/*", { ...failing, params: { model: "openai/*", order: 1 } }),
      },
      options: once,
      calls: { model: "any/model", answer: "b", fallbacks_used: [] },
      requests: { a: 1, b: 1 },
    },
    {
      it: "are not failed over to by what the request itself caused",
      providers: { a: { script: badRequest(), params: { order: 1 } }, b: { params: { order: 2 } } },
      calls: { error: { name: "BadRequestError" } },
      requests: { a: 1 },
    },
  ]);
});
