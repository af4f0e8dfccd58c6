/** Fallback entries for the group that failed: another key, an address, shorter messages. */
/* oxlint-disable vitest/no-standalone-expect -- what an entry of a table expects is checked inside its test */
import { describe, expect, it } from "vitest";
import { completion, embedding } from "../../src/one-call.ts";
import { Router } from "../../src/router.ts";
import type { CallOptions, DeploymentOptions, RouterOptions } from "../../src/types/options.ts";
import {
  contentPolicy,
  contextTooLong,
  FaultServer,
  rateLimited,
  type RecordedRequest,
  type Reply,
  serverError,
  unauthorized,
} from "../support/fault-server.ts";
import { type AnyRouter, keyOf, type Played, type Scenario, scenarios } from "./scenario.ts";

const once = { num_retries: 0 };

/** Answers those who have one of these keys, and refuses the others. */
const withKey =
  (refusal: Reply, ...keys: readonly string[]) =>
  ({ headers }: RecordedRequest): Reply =>
    keys.some((key) => headers.authorization === `Bearer ${key}`) ? { answer: "well" } : refusal;

const keysSeen = ({ servers }: Played, id = "a"): unknown[] =>
  servers.get(id)?.requests.map(({ headers }) => String(headers.authorization).replace("Bearer ", "")) ?? [];

type Entries = readonly Record<string, unknown>[];

/** The same entries, from every place in which they may stand. */
const PLACES: readonly (readonly [
  where: string,
  place: (entries: Entries) => { options?: Partial<RouterOptions>; call?: CallOptions },
])[] = [
  ["the router's fallbacks", (entries) => ({ options: { fallbacks: [{ main: entries }] } })],
  ['the router\'s "*"', (entries) => ({ options: { fallbacks: [{ "*": entries }] } })],
  ["default_fallbacks", (entries) => ({ options: { default_fallbacks: entries } })],
  ["a call's list", (entries) => ({ call: { fallbacks: entries } })],
  ["a call's map", (entries) => ({ call: { fallbacks: [{ main: entries }] } })],
];

describe.each(PLACES)("In %s, an entry without a model", (_, place) => {
  const at = (entries: Entries, scenario: Omit<Scenario, "calls"> & { calls: Record<string, unknown> }): Scenario => {
    const { options, call } = place(entries);
    return {
      ...scenario,
      options: { ...once, ...scenario.options, ...options },
      calls: { ...scenario.calls, ...(call && { options: call }) },
    };
  };
  scenarios([
    at([{ api_key: "k2" }, { api_key: "k3" }], {
      it: "calls the same group again, with one key after the other",
      providers: { a: { script: withKey(unauthorized(), "k3") } },
      calls: { answer: "well", fallbacks_used: ["main", "main"] },
      requests: { a: 3 },
      also: (played) => expect(keysSeen(played)).toEqual([keyOf("a"), "k2", "k3"]),
    }),
    at([{ api_key: "k2" }, { api_key: "k2" }, { api_key: "k2", model: null }, { model: "main", api_key: "k2" }], {
      it: "counts once however often and in whichever form it is there",
      providers: { a: { script: unauthorized() } },
      calls: { error: { name: "AuthenticationError" }, errors: ["AuthenticationError"] },
      requests: { a: 2 },
    }),
    at([{ messages: [{ role: "user", content: "Shorter" }], temperature: 0 }], {
      it: "sends other messages, with the deployment's own key",
      providers: { a: { script: [serverError(), { answer: "well" }] } },
      calls: { params: { temperature: 1, seed: 3 }, answer: "well" },
      requests: { a: 2 },
      also: (played) => {
        const bodies = played.servers.get("a")?.requests.map(({ body }) => body);
        expect(bodies).toMatchObject([
          { messages: [{ content: "Hi" }], temperature: 1, seed: 3 },
          { messages: [{ content: "Shorter" }], temperature: 0, seed: 3 },
        ]);
        expect(keysSeen(played)).toEqual([keyOf("a"), keyOf("a")]);
      },
    }),
    at([{ api_key: "k2" }, { model: "backup" }], {
      it: "stands in its place before other groups",
      providers: { a: { script: unauthorized() }, b: { group: "backup" } },
      calls: { answer: "b", fallbacks_used: ["main", "backup"] },
      requests: { a: 2, b: 1 },
    }),
    at([{ api_key: "k2" }], {
      it: "tries all deployments of the group with its key",
      providers: { a: { script: unauthorized() }, b: { script: withKey(unauthorized(), "k2") } },
      calls: { answer: "well" },
      requests: { a: 2, b: 2 },
    }),
    at([{ api_key: "k2", timeout: 2 }], {
      it: "has time limits of its own",
      providers: { a: { script: [unauthorized(), { fault: "hang" }] } },
      silence: 2,
      calls: { error: { name: "AuthenticationError" }, errors: ["Timeout"] },
      requests: { a: 2 },
    }),
    at(
      Array.from({ length: 20 }, (_item, number) => ({ api_key: `key-${number}` })),
      {
        it: "is tried also as one of more than twelve",
        providers: { a: { script: withKey(rateLimited(), "key-19") } },
        calls: { answer: "well" },
        requests: { a: 21 },
      },
    ),
  ]);
});

describe("The bare name of the group that failed", () => {
  scenarios(
    [["main"], [{ model: "main" }], [{ model: "main", temperature: null }, "main"]].map((main) => ({
      it: `is skipped: ${JSON.stringify(main)}`,
      providers: { a: { script: unauthorized() } },
      options: { fallbacks: [{ main }] },
      calls: { error: { name: "AuthenticationError" } },
      requests: { a: 1 },
    })),
  );
});

describe("Entries for the same group", () => {
  scenarios([
    {
      it: "come after an entry for another group that leads back",
      providers: {
        a: { script: withKey(unauthorized(), "k2") },
        b: { group: "backup", script: serverError() },
      },
      options: { fallbacks: [{ main: ["backup"] }, { backup: ["main", { model: "main", api_key: "k2" }] }], ...once },
      calls: { answer: "well", fallbacks_used: ["backup", "main"] },
      requests: { a: 2, b: 1 },
    },
    {
      it: "of an alias and of a deployment's id call what was called",
      providers: { a: { script: withKey(unauthorized(), "k2") }, b: { script: unauthorized() } },
      options: {
        fallbacks: [{ main: [{ api_key: "k2" }] }],
        model_group_alias: { other: "main" },
        allowed_fails_policy: { AuthenticationErrorAllowedFails: 100 },
      },
      calls: [
        { model: "other", answer: "well" },
        { model: "a", answer: "well" },
      ],
      requests: { a: 4, b: 1 },
    },
    {
      it: "of a wildcard call the same model",
      providers: {
        a: { group: "any/*", params: { model: "openai/*" }, script: withKey(unauthorized(), "k2") },
      },
      options: { fallbacks: [{ "any/*": [{ api_key: "k2" }] }] },
      calls: { model: "any/gpt-5", answer: "well", fallbacks_used: ["any/gpt-5"] },
      requests: { a: 2 },
      also: ({ servers }) =>
        expect(servers.get("a")?.requests.map(({ body }) => body.model)).toEqual(["gpt-5", "gpt-5"]),
    },
    {
      it: "are none for a model that does not exist",
      providers: { a: {} },
      options: { default_fallbacks: [{ api_key: "k2" }, "main"] },
      calls: { model: "mian", answer: "a", fallbacks_used: ["main"] },
      requests: { a: 1 },
    },
    {
      it: "for the context window are used where the prompt was too long, and have a key of the caller's with them",
      providers: { a: { script: [contextTooLong(), { answer: "well" }] } },
      options: { ...once },
      calls: {
        options: {
          api_key: "sk-of-the-caller",
          context_window_fallbacks: [{ main: [{ messages: [{ role: "user", content: "Shorter" }] }] }],
        },
        answer: "well",
      },
      requests: { a: 2 },
      also: (played) => expect(keysSeen(played)).toEqual(["sk-of-the-caller", "sk-of-the-caller"]),
    },
    {
      it: "for content policy are used where the prompt was refused, and no others are",
      providers: { a: { script: [contentPolicy(), { answer: "well" }] } },
      options: {
        fallbacks: [{ main: [{ api_key: "k2" }] }],
        content_policy_fallbacks: [{ main: [{ messages: [{ role: "user", content: "Politer" }] }] }],
      },
      calls: { answer: "well" },
      requests: { a: 2 },
      also: (played) => expect(keysSeen(played)).toEqual([keyOf("a"), keyOf("a")]),
    },
    {
      it: "do not go deeper than max_fallbacks, and there are none with 0",
      providers: { a: { script: unauthorized() } },
      options: { fallbacks: [{ main: [{ api_key: "k2" }] }], max_fallbacks: 0 },
      calls: { error: { name: "AuthenticationError" } },
      requests: { a: 1 },
    },
  ]);
});

describe("An entry with a key, of a call", () => {
  it("goes to the call's own address where it has one, and a stored key does not", async () => {
    await using stored = await FaultServer.start({ script: withKey(unauthorized(), "k3") });
    await using own = await FaultServer.start({ script: withKey(unauthorized(), "k2") });
    const key = (name: string, api_base: string): DeploymentOptions[] => [
      { model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: name, api_base } },
    ];
    using router = new Router<string, string, string>({
      model_list: key("k1", stored.url),
      fallbacks: [{ main: [{ api_key: "k3" }] }],
      env: {},
    });
    const asked = {
      model: "main",
      messages: [{ role: "user" as const, content: "Hi" }],
      api_key: "k9",
      api_base: own.url,
    };
    const answer = await router.completion(asked, { fallbacks: [{ api_key: "k2" }] });
    expect(answer.choices[0].message.content).toBe("well");
    expect([stored.requests.length, own.requests.length]).toEqual([0, 2]);
    await router.completion(asked);
    expect([stored.requests.length, own.requests.length]).toEqual([1, 3]);
    expect(own.requests.map(({ headers }) => headers.authorization)).not.toContain("Bearer k3");
  });

  it("works for embeddings and for a call without a router", async () => {
    await using server = await FaultServer.start({ script: withKey(unauthorized(), "k2") });
    const given = { model: "openai/gpt-4o", api_key: "k1", api_base: server.url };
    const fallbacks = [{ api_key: "k2" }];
    const answer = await completion({ ...given, messages: [{ role: "user", content: "Hi" }] }, { fallbacks });
    expect(answer.choices[0].message.content).toBe("well");
    const stream = await completion(
      { ...given, messages: [{ role: "user", content: "Hi" }], stream: true },
      { fallbacks },
    );
    expect(await stream.text()).toBe("well");
    await embedding({ ...given, model: "openai/text-embedding-3-small", input: "Hi" }, { fallbacks });
    expect(server.requests).toHaveLength(6);
  });
});

describe("An entry with another address", () => {
  it("is sent there, with the key beside it, also while the deployment is in cooldown", async () => {
    await using stored = await FaultServer.start({ script: serverError() });
    await using own = await FaultServer.start({ script: withKey(unauthorized(), "k2") });
    using router = new Router<string, string, string>({
      model_list: [
        { model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "k1", api_base: stored.url } },
      ],
      fallbacks: [{ main: [{ api_key: "k2", api_base: own.url }] }],
      allowed_fails: 0,
      num_retries: 0,
      env: {},
    });
    for (let call = 0; call < 3; call += 1) {
      const answer = await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
      expect(answer.choices[0].message.content).toBe("well");
    }
    expect([stored.requests.length, own.requests.length]).toEqual([1, 3]);
  });
});

describe("A cooldown of a deployment whose fallback is another key", () => {
  const options = { fallbacks: [{ main: [{ api_key: "k2" }] }], ...once };
  scenarios([
    {
      it: "begins where the key was refused: the next call uses the other at once",
      providers: { a: { script: withKey(unauthorized(), "k2") } },
      options,
      calls: [{ answer: "well" }, { answer: "well" }],
      requests: { a: 3 },
      events: [
        "deployment_selected a first",
        "attempt_failed a AuthenticationError",
        "cooldown_started a 5",
        "fallback main -> main",
        "deployment_selected a failover",
        "attempt_succeeded a",
        "call_finished success",
        "fallback main -> main",
        "deployment_selected a first",
        "attempt_succeeded a",
        "call_finished success",
      ],
      also: (played) => expect(keysSeen(played)).toEqual([keyOf("a"), "k2", "k2"]),
    },
    {
      it: "does not begin where the server failed, for the other key would meet the same",
      providers: { a: { script: serverError() } },
      options,
      calls: Array.from({ length: 6 }, () => ({
        error: { name: "InternalServerError" },
        errors: ["InternalServerError"],
      })),
      requests: { a: 12 },
    },
    {
      it: "never begins because of the other key",
      providers: { a: { script: withKey(unauthorized(), keyOf("a")) } },
      options: { allowed_fails: 0 },
      calls: [{ options: { api_key: "k9" }, error: { name: "AuthenticationError" } }, { answer: "well" }],
      requests: { a: 2 },
    },
    {
      it: "does not keep a caller's own key away",
      providers: { a: { script: withKey(rateLimited(), "k9") }, b: { group: "backup" } },
      options: { ...once, fallbacks: [{ main: ["backup"] }] },
      calls: [{ answer: "b" }, { options: { api_key: "k9" }, answer: "well" }],
      requests: { a: 2, b: 1 },
    },
    {
      it: "that the server's failures began does keep a caller's own key away",
      providers: { a: { script: serverError() }, b: { group: "backup" } },
      options: { ...once, fallbacks: [{ main: ["backup"] }], allowed_fails: 0 },
      calls: [{ answer: "b" }, { options: { api_key: "k9" }, answer: "b" }],
      requests: { a: 1, b: 2 },
    },
  ]);
});

describe("Waits and hedges", () => {
  scenarios([
    {
      it: "are as long as without an entry that changes no key: its deployment is as full as before",
      providers: { a: { script: [rateLimited(20), { answer: "well" }] } },
      options: { fallbacks: [{ main: [{ temperature: 0 }] }] },
      calls: { answer: "well", fallbacks_used: [] },
      requests: { a: 2 },
      slept: [20],
    },
    {
      it: "are short where another key can be used",
      providers: { a: { script: withKey(rateLimited(20), "k2") } },
      options: { fallbacks: [{ main: [{ api_key: "k2" }] }] },
      calls: { answer: "well" },
      requests: { a: 2 },
    },
  ]);

  it("never go to the deployment that is slow, with another key", async () => {
    await using server = await FaultServer.start({ script: { answer: "slow", delay_ms: 60 } });
    using router = new Router<string, string, string>({
      model_list: [
        { model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "k1", api_base: server.url } },
      ],
      fallbacks: [{ main: [{ api_key: "k2" }] }],
      hedge_after: 0.001,
      hedge_budget: 1,
      env: {},
    });
    const answer = await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
    expect(answer.choices[0].message.content).toBe("slow");
    expect(server.requests).toHaveLength(1);
  });
});

describe("A refusal of an entry", () => {
  const key = "sk-live-0123456789abcdef0123456789";
  const router: AnyRouter = new Router<string, string, string>({
    model_list: [{ model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "k1" } }],
    env: {},
  });
  const call = (options: unknown): unknown => {
    try {
      const asked = router.completion(
        { model: "main", messages: [{ role: "user", content: "Hi" }] },
        options as CallOptions,
      );
      return asked.then(
        () => undefined,
        (error: unknown) => error,
      );
    } catch (error) {
      return error;
    }
  };

  it.each([
    [{ fallbacks: [{ api_key: [key] }] }],
    [{ fallbacks: [{ api_key: { key } }] }],
    [{ fallbacks: [{ api_key: key, api_base: `https://user:${key}@host name` }] }],
    [{ fallbacks: [{ apikey: key }] }],
    [{ fallbacks: [{ api_key: key, rpm: 3 }] }],
    [{ fallbacks: [{ api_key: key, api_version: key }] }],
    [{ fallbacks: [{ [key]: ["main"] }] }],
    [{ fallbacks: [{ main: [{ apiKey: key }] }] }],
    [{ fallbacks: [{ main: [{ api_key: `${key}\n` + key }] }] }],
    [{ fallbacks: [{ main: [key] }] }],
    [{ fallbacks: [{ model: key, api_key: key }] }],
    [{ fallbacks: [key] }],
    [{ context_window_fallbacks: [{ api_key: key }] }],
    [{ content_policy_fallbacks: [{ main: [{ secret: key }] }] }],
  ])("shows no key: %#", async (options) => {
    const error = await call(options);
    expect(error).toBeInstanceOf(Error);
    expect(`${String(error)} ${JSON.stringify(error)} ${String(Reflect.get(Object(error), "stack"))}`).not.toContain(
      key,
    );
    for (const table of ["fallbacks", "default_fallbacks", "context_window_fallbacks"]) {
      const given = Reflect.get(options, "fallbacks") ?? [{ main: [{ secret: key }] }];
      let thrown: unknown;
      try {
        thrown = new Router({
          model_list: [{ model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "k1" } }],
          env: {},
          [table]: given,
        });
      } catch (problem) {
        thrown = problem;
      }
      expect(`${String(thrown)} ${JSON.stringify(thrown)}`).not.toContain(key);
    }
  });
});
