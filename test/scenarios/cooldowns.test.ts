/** Which failures take a deployment out of rotation, for how long, and how it comes back. */
/* oxlint-disable vitest/no-standalone-expect -- what an entry of a table expects is checked inside its test */
import { describe, expect } from "vitest";
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
  timedOut,
  tooLarge,
  unauthorized,
} from "../support/fault-server.ts";
import { type Scenario, scenarios, type Step } from "./scenario.ts";

const once = { num_retries: 0 };
const ok = (answer: string): Step => ({ answer });
const failed = (name: string): Step => ({ error: { name } });
const times = <T>(count: number, value: T): T[] => Array<T>(count).fill(value);

/** `a` is asked first; a cooled `a` is not asked again by the second call. */
function afterOne(it: string, reply: Reply, cools: boolean, more: Partial<Scenario> = {}): Scenario {
  return {
    it,
    providers: { a: { script: reply, params: { order: 1 } }, b: { params: { order: 2 } } },
    calls: [ok("b"), ok("b")],
    requests: { a: cools ? 1 : 2, b: 2 },
    silence: 1,
    ...more,
    options: { ...once, timeout: 1, ...more.options },
  };
}

describe("The first failure of a deployment with siblings", () => {
  scenarios([
    afterOne("cools it when it is 429", rateLimited(), true),
    afterOne("cools it when it is 401", unauthorized(), true),
    afterOne("cools it when it is 404", notFound(), true),
    afterOne("cools it when the quota is used up", quota(), true),
    afterOne("does not cool it when it is 403", forbidden(), false),
    afterOne("does not cool it when it is 500", serverError(), false),
    afterOne("does not cool it when it is 503", overloaded(), false),
    afterOne("does not cool it when it is a provider's timeout", timedOut(), false),
    afterOne("does not cool it when it is silence", { fault: "hang" }, false),
    afterOne("does not cool it when it is a reset", { fault: "reset" }, false),
    afterOne("does not cool it when it is a broken body", { fault: "html" }, false),
  ]);
});

describe("With allowed_fails 0 the first failure", () => {
  const options = { allowed_fails: 0 };
  scenarios([
    afterOne("cools it when it is 500", serverError(), true, { options }),
    afterOne("cools it when it is silence", { fault: "hang" }, true, { options }),
    afterOne("cools it when it is a reset", { fault: "reset" }, true, { options }),
    afterOne("cools it when it is a broken body", { fault: "html" }, true, { options }),
    afterOne("cools it when it is a provider's timeout", timedOut(), true, { options }),
    afterOne("does not cool it when it is 403", forbidden(), false, { options }),
    ...[
      { name: "400", reply: badRequest() },
      { name: "413", reply: tooLarge() },
      { name: "422", reply: { status: 422, body: {} } },
      { name: "the prompt's length", reply: contextTooLong() },
      { name: "the content policy", reply: contentPolicy() },
    ].map(({ name, reply }): Scenario => ({
      it: `does not cool it when it is ${name}: the next call is answered`,
      providers: { a: { script: [reply, { answer: "a" }] } },
      options: { ...options, ...once },
      calls: [{ error: {} as { name: string } }, ok("a")],
      requests: { a: 2 },
    })),
  ]);
});

describe("Failures that are counted", () => {
  scenarios([
    {
      it: "cool a deployment when over half of five calls failed, and not before",
      providers: { a: { script: serverError(), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: once,
      calls: times(7, ok("b")),
      requests: { a: 5, b: 7 },
    },
    {
      it: "do not cool it at half",
      providers: {
        a: {
          script: [{ answer: "a" }, serverError(), { answer: "a" }, serverError(), { answer: "a" }, serverError()],
          params: { order: 1 },
        },
        b: { params: { order: 2 } },
      },
      options: once,
      calls: [ok("a"), ok("b"), ok("a"), ok("b"), ok("a"), ok("b")],
      requests: { a: 6, b: 3 },
    },
    {
      it: "are forgotten after a minute",
      providers: { a: { script: serverError(), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: once,
      calls: [...times(4, ok("b")), { ...ok("b"), after: 61 }, ...times(3, ok("b"))],
      requests: { a: 8, b: 8 },
    },
    {
      it: "cool it when there are more than allowed_fails",
      providers: { a: { script: serverError(), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: { ...once, allowed_fails: 2 },
      calls: times(5, ok("b")),
      requests: { a: 3, b: 5 },
    },
    {
      it: "count whatever succeeded in between, under allowed_fails",
      providers: { a: { script: [serverError(), { answer: "a" }], params: { order: 1 } }, b: { params: { order: 2 } } },
      options: { ...once, allowed_fails: 1 },
      calls: [ok("b"), ok("a"), ok("a")],
      requests: { a: 3, b: 1 },
    },
    {
      it: "are counted by class under allowed_fails_policy",
      providers: {
        a: { script: [serverError(), overloaded(), serverError()], params: { order: 1 } },
        b: { params: { order: 2 } },
      },
      options: { ...once, allowed_fails: 100, allowed_fails_policy: { InternalServerErrorAllowedFails: 1 } },
      calls: times(4, ok("b")),
      requests: { a: 3, b: 4 },
    },
    {
      it: "make 429 count too under allowed_fails_policy",
      providers: { a: { script: rateLimited(), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: { ...once, allowed_fails_policy: { RateLimitErrorAllowedFails: 2 } },
      calls: times(4, ok("b")),
      requests: { a: 3, b: 4 },
    },
    {
      it: "cool at the first under a policy of 0, also what would never cool",
      providers: { a: { script: [badRequest(), { answer: "a" }] }, b: {} },
      options: { ...once, allowed_fails_policy: { BadRequestErrorAllowedFails: 0 } },
      calls: [failed("BadRequestError"), ok("b")],
      requests: { a: 1, b: 1 },
    },
    {
      it: "are the deployment's own to allow: its allowed_fails wins over the router's",
      providers: {
        a: { script: serverError(), params: { order: 1 }, info: { allowed_fails: 0 } },
        b: { params: { order: 2 } },
      },
      options: { ...once, allowed_fails: 10 },
      calls: times(3, ok("b")),
      requests: { a: 1, b: 3 },
    },
    {
      it: "are the deployment's own to allow: its policy wins over the router's",
      providers: {
        a: {
          script: serverError(),
          params: { order: 1 },
          info: { allowed_fails_policy: { InternalServerErrorAllowedFails: 2 } },
        },
        b: { params: { order: 2 } },
      },
      options: { ...once, allowed_fails_policy: { InternalServerErrorAllowedFails: 0 } },
      calls: times(5, ok("b")),
      requests: { a: 3, b: 5 },
    },
    {
      it: "are the deployment's own to allow: its allowed_fails wins over the router's policy",
      providers: {
        a: { script: serverError(), params: { order: 1 }, info: { allowed_fails: 2 } },
        b: { params: { order: 2 } },
      },
      options: { ...once, allowed_fails_policy: { InternalServerErrorAllowedFails: 0 } },
      calls: times(5, ok("b")),
      requests: { a: 3, b: 5 },
    },
    {
      it: "of each deployment are its own, however alike two of them are",
      providers: { a: { script: rateLimited(), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: once,
      calls: [ok("b"), ok("b")],
      requests: { a: 1, b: 2 },
    },
    {
      it: "of two deployments in one call are both counted",
      providers: { a: { script: rateLimited() }, b: { script: unauthorized() }, c: { group: "backup" } },
      options: { ...once, fallbacks: [{ main: ["backup"] }] },
      calls: [ok("c"), ok("c")],
      requests: { a: 1, b: 1, c: 2 },
      events: [
        "deployment_selected a first",
        "attempt_failed a RateLimitError",
        "cooldown_started a 5",
        "deployment_selected b failover",
        "attempt_failed b AuthenticationError",
        "cooldown_started b 5",
        "fallback main -> backup",
        "deployment_selected c failover",
        "attempt_succeeded c",
        "call_finished success",
        "fallback main -> backup",
        "deployment_selected c first",
        "attempt_succeeded c",
        "call_finished success",
      ],
    },
    {
      it: "cool nothing with disable_cooldowns",
      providers: { a: { script: rateLimited(), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: { ...once, disable_cooldowns: true, allowed_fails: 0 },
      calls: times(6, ok("b")),
      requests: { a: 6, b: 6 },
    },
    {
      it: "with the caller's own key say nothing of the deployment",
      providers: {
        a: { script: [rateLimited(), rateLimited(), { answer: "a" }], params: { order: 1 } },
        b: { script: unauthorized(), params: { order: 2 } },
      },
      options: { ...once, allowed_fails: 0 },
      calls: [
        ...times(2, {
          options: { api_key: "sk-of-the-caller" },
          error: { name: "AuthenticationError", deployment_id: "b" },
        }),
        ok("a"),
      ],
      requests: { a: 3, b: 2 },
      also: ({ servers }) =>
        expect(servers.get("a")?.requests.map(({ headers }) => headers.authorization)).toEqual([
          "Bearer sk-of-the-caller",
          "Bearer sk-of-the-caller",
          expect.stringMatching("Bearer sk-secret"),
        ]),
    },
    {
      it: "of one name that a wildcard matched say nothing of the others",
      providers: {
        a: { group: "openai/*", params: { model: "openai/*" }, script: [notFound(), { answer: "a" }] },
        b: { group: "openai/*", params: { model: "openai/*" }, script: notFound() },
      },
      options: once,
      calls: [
        { model: "openai/foo", error: { name: "NotFoundError" } },
        { model: "openai/bar", answer: "a" },
      ],
      requests: { a: 2, b: 1 },
    },
  ]);
});

const recovery = (it: string, reply: Reply, seconds: number, more: Partial<Scenario> = {}): Scenario => ({
  it,
  providers: { a: { script: [reply, { answer: "a" }], params: { order: 1 } }, b: { params: { order: 2 } } },
  calls: [ok("b"), { ...ok("b"), after: seconds - 0.1 }, { ...ok("a"), after: 0.2 }],
  requests: { a: 2, b: 2 },
  ...more,
  options: { ...once, ...more.options },
});

describe("A cooldown lasts", () => {
  scenarios([
    recovery("5 s by default", rateLimited(), 5),
    recovery("the router's cooldown_time", rateLimited(), 30, { options: { cooldown_time: 30 } }),
    recovery("a tenth of a second where the router says so", rateLimited(), 0.15, {
      options: { cooldown_time: 0.1 },
      calls: [ok("b"), { ...ok("b"), after: 0.05 }, { ...ok("a"), after: 0.06 }],
    }),
    recovery("what Retry-After says, before the router's cooldown_time", rateLimited(45), 45, {
      options: { cooldown_time: 300 },
    }),
    recovery("at most an hour, whatever Retry-After says", rateLimited(86_400), 3_600),
    recovery("the deployment's cooldown_time, before Retry-After", rateLimited(500), 7, {
      providers: {
        a: { script: [rateLimited(500), { answer: "a" }], params: { order: 1, cooldown_time: 7 } },
        b: { params: { order: 2 } },
      },
      options: { cooldown_time: 100 },
    }),
    recovery("the cooldown_time of its model_info, before that of its parameters", rateLimited(), 9, {
      providers: {
        a: {
          script: [rateLimited(), { answer: "a" }],
          params: { order: 1, cooldown_time: 70 },
          info: { cooldown_time: 9 },
        },
        b: { params: { order: 2 } },
      },
    }),
    {
      it: "no time at all where cooldown_time is 0",
      providers: {
        a: { script: [rateLimited(), { answer: "a" }], params: { order: 1, cooldown_time: 0 } },
        b: { params: { order: 2 } },
      },
      options: { ...once, cooldown_time: 300 },
      calls: [ok("b"), ok("a")],
      requests: { a: 2, b: 1 },
      events: [
        "deployment_selected a first",
        "attempt_failed a RateLimitError",
        "deployment_selected b failover",
        "attempt_succeeded b",
        "call_finished success",
        "deployment_selected a first",
        "attempt_succeeded a",
        "call_finished success",
      ],
    },
  ]);
});

describe("A failure whose Retry-After is not waited for", () => {
  const fallbacks = [{ main: ["backup"] }];
  scenarios([
    {
      it: "cools its deployment for that long, and following calls go elsewhere",
      providers: { a: { script: [overloaded(30), { answer: "a" }] }, b: { group: "backup" } },
      options: { fallbacks },
      calls: [ok("b"), ok("b"), { ...ok("b"), after: 29 }, { ...ok("a"), after: 1 }],
      requests: { a: 2, b: 3 },
      events: [
        "deployment_selected a first",
        "attempt_failed a ServiceUnavailableError",
        "cooldown_started a 30",
        "fallback main -> backup",
        "deployment_selected b failover",
        "attempt_succeeded b",
        "call_finished success",
        ...times(2, [
          "fallback main -> backup",
          "deployment_selected b first",
          "attempt_succeeded b",
          "call_finished success",
        ]).flat(),
        "probe_started a",
        "deployment_selected a first",
        "cooldown_ended a",
        "attempt_succeeded a",
        "call_finished success",
      ],
    },
    {
      it: "cools its deployment where a sibling answers",
      providers: { a: { script: overloaded(30) }, b: {} },
      calls: [ok("b"), ok("b"), ok("b")],
      requests: { a: 1, b: 3 },
    },
    {
      it: "cools its deployment beyond the minute, and nothing is left to retry",
      providers: { a: { script: overloaded(61) }, b: { script: overloaded(90) } },
      calls: [
        { error: { name: "ServiceUnavailableError", retry_after: 90 } },
        { error: { name: "ServiceUnavailableError", retry_after: 61 } },
      ],
      requests: { a: 1, b: 1 },
    },
    {
      it: "is waited for by the call itself when all siblings say so",
      providers: { a: { script: [overloaded(20), { answer: "a" }] }, b: { script: overloaded(30) } },
      calls: ok("a"),
      requests: { a: 2, b: 1 },
      slept: [20],
    },
  ]);
});

describe("A deployment that is its group's only hope", () => {
  scenarios([
    {
      it: "is not cooled by 429, however often",
      providers: { a: { script: rateLimited() } },
      options: { ...once, cooldown_time: 1_000 },
      calls: times(20, failed("RateLimitError")),
      requests: { a: 20 },
    },
    {
      it: "is not cooled by failures however many, nor by 401 and 404",
      providers: {
        a: {
          script: [
            serverError(),
            serverError(),
            unauthorized(),
            notFound(),
            { fault: "html" },
            serverError(),
            serverError(),
            { answer: "a" },
          ],
        },
      },
      options: once,
      calls: [
        ...[
          "InternalServerError",
          "InternalServerError",
          "AuthenticationError",
          "NotFoundError",
          "APIConnectionError",
          "InternalServerError",
          "InternalServerError",
        ].map(failed),
        ok("a"),
      ],
      requests: { a: 8 },
    },
    {
      it: "is cooled where there is a fallback, so that an outage does not cost every call an attempt",
      providers: { a: { script: rateLimited() }, b: { group: "backup" } },
      options: { ...once, fallbacks: [{ main: ["backup"] }] },
      calls: [ok("b"), ok("b"), ok("b")],
      requests: { a: 1, b: 3 },
    },
    {
      it: "is tried again where its only fallback is its own group, under that name or another",
      providers: { a: { script: rateLimited() } },
      options: { ...once, model_group_alias: { same: "main" }, fallbacks: [{ main: ["main", "same"] }] },
      calls: times(3, failed("RateLimitError")),
      requests: { a: 3 },
    },
    {
      it: "is tried again where its only fallback is itself by its id",
      providers: { a: { script: [rateLimited(), { answer: "a" }] } },
      options: { ...once, fallbacks: [{ main: ["a"] }] },
      calls: [ok("a"), ok("a")],
      requests: { a: 3 },
    },
    {
      it: "is no longer that where there is a fallback: it cools, also for a call by its id",
      providers: { a: { script: rateLimited() }, b: { group: "backup" } },
      options: { ...once, fallbacks: [{ main: ["a", "backup"] }] },
      calls: [ok("b"), { model: "a", options: { disable_fallbacks: true }, error: { name: "RateLimitError" } }],
      requests: { a: 1, b: 1 },
    },
    {
      it: "is tried again where it is a fallback whose own fallbacks have all been tried",
      providers: { a: { script: unauthorized() }, b: { group: "backup", script: rateLimited() } },
      options: { ...once, fallbacks: [{ main: ["backup"] }, { backup: ["main"] }] },
      calls: times(3, { error: { name: "AuthenticationError" }, errors: ["RateLimitError"] }),
      requests: { a: 1, b: 3 },
    },
    {
      it: "is cooled by an explicit allowed_fails",
      providers: { a: { script: { fault: "hang" } } },
      options: { ...once, allowed_fails: 1, timeout: 1 },
      silence: 1,
      calls: [failed("Timeout"), failed("Timeout"), failed("Timeout")],
      requests: { a: 2 },
    },
    {
      it: "is cooled by an explicit policy",
      providers: { a: { script: { fault: "hang" } } },
      options: { ...once, allowed_fails_policy: { TimeoutErrorAllowedFails: 1 }, timeout: 1 },
      silence: 1,
      calls: [failed("Timeout"), failed("Timeout"), failed("Timeout")],
      requests: { a: 2 },
    },
    {
      it: "is cooled by its own allowed_fails",
      providers: { a: { script: rateLimited(), info: { allowed_fails: 0 } } },
      options: once,
      calls: [failed("RateLimitError"), failed("RateLimitError")],
      requests: { a: 1 },
    },
    {
      it: "is cooled where only the call has a fallback, and is missed by those that have none",
      providers: { a: { script: rateLimited() }, b: { group: "backup" } },
      options: once,
      calls: [
        { options: { fallbacks: ["backup"] }, answer: "b" },
        { error: { name: "RateLimitError", retry_after: 5 } },
      ],
      requests: { a: 1, b: 1 },
    },
  ]);
});

describe("A group whose deployments all cool", () => {
  scenarios([
    {
      it: "fails at once, with the class of the soonest and its recovery",
      providers: { a: { script: rateLimited(30) }, b: { script: unauthorized() } },
      options: { ...once, cooldown_time: 12 },
      calls: [
        { error: { name: "AuthenticationError", deployment_id: "b" } },
        {
          after: 2,
          error: {
            name: "AuthenticationError",
            status: 401,
            retry_after: 10,
            model_group: "main",
            message: expect.stringMatching(
              /a: it is in cooldown for 28 s more after RateLimitError.*b: it is in cooldown for 10 s more after AuthenticationError/,
            ),
          },
        },
      ],
      requests: { a: 1, b: 1 },
      slept: [],
    },
    {
      it: "makes no new call wait, whatever retries it has",
      providers: { a: { script: rateLimited(30) }, b: { script: rateLimited(20) } },
      calls: [
        { options: once, error: { name: "RateLimitError" } },
        { options: { num_retries: 5 }, error: { name: "RateLimitError", retry_after: 20 } },
      ],
      requests: { a: 1, b: 1 },
      slept: [],
    },
    {
      it: "sends its calls to the fallbacks, without an attempt",
      providers: { a: { script: rateLimited(30) }, b: { script: rateLimited(20) }, c: { group: "backup" } },
      options: { ...once, fallbacks: [{ main: ["backup"] }] },
      calls: [ok("c"), ok("c")],
      requests: { a: 1, b: 1, c: 2 },
    },
  ]);
});

describe("After its cooldown a deployment", () => {
  scenarios([
    {
      it: "is probed by one call, and is back when that is answered",
      providers: { a: { script: [rateLimited(), { answer: "a" }], params: { order: 1 } }, b: { params: { order: 2 } } },
      options: once,
      calls: [ok("b"), { ...ok("a"), after: 5 }, ok("a")],
      requests: { a: 3, b: 1 },
      events: [
        "deployment_selected a first",
        "attempt_failed a RateLimitError",
        "cooldown_started a 5",
        "deployment_selected b failover",
        "attempt_succeeded b",
        "call_finished success",
        "probe_started a",
        "deployment_selected a first",
        "cooldown_ended a",
        "attempt_succeeded a",
        "call_finished success",
        "deployment_selected a first",
        "attempt_succeeded a",
        "call_finished success",
      ],
    },
    {
      it: "is cooled twice as long each time its probe fails, up to four times, and starts anew once it was back",
      providers: {
        a: {
          script: [...times(7, rateLimited()), { answer: "a" }, rateLimited(), { answer: "a" }],
          params: { order: 1 },
        },
        b: { params: { order: 2 } },
      },
      options: { ...once, cooldown_time: 10 },
      calls: [
        ok("b"),
        ...[10, 20, 40, 40, 40, 40].map((after) => ({ ...ok("b"), after })),
        { ...ok("a"), after: 40 },
        ok("b"),
        { ...ok("a"), after: 10 },
      ],
      requests: { a: 10, b: 8 },
      also: ({ events }) => {
        const lengths = events.flatMap((event) => (event.type === "cooldown_started" ? [event.seconds] : []));
        expect(lengths).toEqual([10, 20, 40, 40, 40, 40, 40, 10]);
      },
    },
    {
      it: "is cooled for as long as its failed probe says, when that is longer",
      providers: {
        a: {
          script: [
            rateLimited(),
            rateLimited(60),
            rateLimited(2),
            overloaded(120),
            rateLimited(3_600),
            { answer: "a" },
          ],
          params: { order: 1 },
        },
        b: { params: { order: 2 } },
      },
      options: once,
      calls: [ok("b"), ...[5, 60, 8, 120].map((after) => ({ ...ok("b"), after })), { ...ok("a"), after: 3_600 }],
      requests: { a: 6, b: 5 },
      also: ({ events }) => {
        const lengths = events.flatMap((event) => (event.type === "cooldown_started" ? [event.seconds] : []));
        expect(lengths).toEqual([5, 60, 8, 120, 3_600]);
      },
    },
    {
      it: "is cooled twice as long each time by the same Retry-After",
      providers: { a: { script: rateLimited(10), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: once,
      calls: [ok("b"), ...[10, 20, 40].map((after) => ({ ...ok("b"), after }))],
      requests: { a: 4, b: 4 },
      also: ({ events }) => {
        const lengths = events.flatMap((event) => (event.type === "cooldown_started" ? [event.seconds] : []));
        expect(lengths).toEqual([10, 20, 40, 40]);
      },
    },
    {
      it: "is cooled again by a probe that fails in a way that would not cool it otherwise",
      providers: {
        a: { script: [rateLimited(), serverError(), { answer: "a" }], params: { order: 1 } },
        b: { params: { order: 2 } },
      },
      options: once,
      calls: [ok("b"), { ...ok("b"), after: 5 }, { ...ok("b"), after: 9.9 }, { ...ok("a"), after: 0.2 }],
      requests: { a: 3, b: 3 },
    },
    {
      it: "is back when its probe is refused for the request's own sake",
      providers: {
        a: { script: [rateLimited(), badRequest(), { answer: "a" }], params: { order: 1 } },
        b: { params: { order: 2 } },
      },
      options: once,
      calls: [ok("b"), { ...failed("BadRequestError"), after: 5 }, ok("a")],
      requests: { a: 3, b: 1 },
    },
    {
      it: "is still to be probed when the probe's caller left",
      providers: {
        a: { script: [rateLimited(), { delay_ms: 5_000 }, { answer: "a" }], params: { order: 1 } },
        b: { params: { order: 2 } },
      },
      options: once,
      calls: [ok("b"), { after: 5, abort: new Error("no more") }, ok("a")],
      requests: { a: 3, b: 1 },
      also: ({ events }) => expect(events.filter(({ type }) => type === "probe_started")).toHaveLength(2),
    },
    {
      it: "is not probed by a call with a key of its own, nor held up by it",
      providers: { a: { script: [rateLimited(), { answer: "a" }], params: { order: 1 } }, b: { params: { order: 2 } } },
      options: once,
      calls: [ok("b"), { after: 5, options: { api_key: "sk-of-the-caller" }, answer: "a" }, ok("a"), ok("a")],
      requests: { a: 4, b: 1 },
      also: ({ events }) => expect(events.filter(({ type }) => type === "probe_started")).toHaveLength(1),
    },
  ]);
});
