/** Repeat visits: how many, after which wait, and when not at all. */
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
  timedOut,
  unauthorized,
} from "../support/fault-server.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { scenarios } from "./scenario.ts";

const fallbacks = [{ main: ["backup"] }];
const no_cooldown = { disable_cooldowns: true };

describe("How often a call comes back", () => {
  scenarios([
    {
      it: "twice by default, then throws the last error with all attempts",
      providers: { a: { script: [serverError(), overloaded(), rateLimited()] } },
      options: no_cooldown,
      calls: {
        error: {
          name: "RateLimitError",
          status: 429,
          deployment_id: "a",
          llm_provider: "openai",
          model: "gpt-4o",
          model_group: "main",
        },
      },
      requests: { a: 3 },
      events: [
        "deployment_selected a first",
        "attempt_failed a InternalServerError",
        "deployment_selected a retry",
        "attempt_failed a ServiceUnavailableError",
        "deployment_selected a retry",
        "attempt_failed a RateLimitError",
        "call_finished failure",
      ],
      also: ({ outcomes }) => {
        const attempts = outcomes[0]?.metadata?.attempts ?? [];
        expect(attempts.map(({ outcome, error }) => [outcome, error?.name, error?.status])).toEqual([
          ["failure", "InternalServerError", 500],
          ["failure", "ServiceUnavailableError", 503],
          ["failure", "RateLimitError", 429],
        ]);
      },
    },
    {
      it: "goes through siblings first and counts repeats over the whole group",
      providers: { a: { script: serverError() }, b: { script: serverError() } },
      calls: { error: { name: "InternalServerError" } },
      options: no_cooldown,
      random: 0.25,
      requests: { a: 2, b: 2 },
      slept: [0.125],
      events: [
        "deployment_selected a first",
        "attempt_failed a InternalServerError",
        "deployment_selected b failover",
        "attempt_failed b InternalServerError",
        "retry_scheduled 0.125 back_off",
        "deployment_selected a retry",
        "attempt_failed a InternalServerError",
        "deployment_selected b retry",
        "attempt_failed b InternalServerError",
        "call_finished failure",
      ],
    },
    ...[0, 1, 2, 3].map((num_retries) => ({
      it: `num_retries ${num_retries} makes ${num_retries + 1} attempts at a silent deployment`,
      providers: { a: { wire: "anthropic" as const, script: { fault: "hang" as const } } },
      options: { num_retries, timeout: 1 },
      silence: 1,
      calls: { error: { name: "Timeout", status: 408, phase: "headers" } },
      requests: { a: num_retries + 1 },
    })),
    {
      it: "num_retries 0 still tries each deployment once: failover is not retry",
      providers: {
        a: { script: serverError() },
        b: { script: overloaded() },
        c: { script: { fault: "reset" } },
        d: {},
      },
      options: { num_retries: 0 },
      calls: { answer: "d", fallbacks_used: [] },
      requests: { a: 1, b: 1, c: 1, d: 1 },
      events: [
        "deployment_selected a first",
        "attempt_failed a InternalServerError",
        "deployment_selected b failover",
        "attempt_failed b ServiceUnavailableError",
        "deployment_selected c failover",
        "attempt_failed c APIConnectionError",
        "deployment_selected d failover",
        "attempt_succeeded d",
        "call_finished success",
      ],
    },
    {
      it: "the call's num_retries wins over the deployment's and the router's",
      providers: { a: { script: serverError(), params: { num_retries: 3 } } },
      options: { num_retries: 5 },
      calls: { options: { num_retries: 0 }, error: { name: "InternalServerError" } },
      requests: { a: 1 },
    },
    {
      it: "the call's num_retries may stand among the parameters",
      providers: { a: { script: serverError() } },
      calls: { params: { num_retries: 1 }, error: { name: "InternalServerError" } },
      requests: { a: 2 },
      also: ({ servers }) => expect(servers.get("a")?.requests[0]?.body).not.toHaveProperty("num_retries"),
    },
    {
      it: "the deployment's num_retries wins over the router's",
      providers: { a: { script: rateLimited(), params: { num_retries: 1 } } },
      options: { num_retries: 0 },
      calls: { error: { name: "RateLimitError" } },
      requests: { a: 2 },
    },
    {
      it: "null leaves an option to the router",
      providers: { a: { script: serverError() } },
      options: { num_retries: 1 },
      calls: {
        params: { num_retries: null, fallbacks: null, retry_policy: null, timeout: null, tags: null },
        error: { name: "InternalServerError" },
      },
      requests: { a: 2 },
    },
    {
      it: "max_attempts ends the call across groups",
      providers: { a: { script: serverError() }, b: { script: serverError() }, c: { group: "backup" } },
      options: { fallbacks, max_attempts: 2 },
      calls: { error: { name: "InternalServerError", deployment_id: "b" } },
      requests: { a: 1, b: 1 },
    },
    {
      it: "max_attempts is 12 unless it is set",
      providers: { a: { script: serverError() }, b: { group: "backup", script: overloaded() } },
      options: { fallbacks, num_retries: 8, ...no_cooldown },
      calls: { error: { name: "InternalServerError" }, errors: ["ServiceUnavailableError"] },
      requests: { a: 9, b: 3 },
    },
    {
      it: "max_attempts is as many as there are deployments, where these are more than 12",
      providers: Object.fromEntries([
        ...Array.from(
          { length: 14 },
          (_, index) => [`a${index}`, { script: serverError(), params: { order: 1 } }] as const,
        ),
        ["last", { params: { order: 2 } }],
      ]),
      options: { num_retries: 8 },
      calls: { answer: "last" },
      requests: { ...Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`a${index}`, 1])), last: 1 },
    },
    {
      it: "max_attempts counts the deployments of fallbacks and of their fallbacks, and no retry leaves one of them untried",
      providers: Object.fromEntries([
        ...Array.from({ length: 6 }, (_, index) => [`a${index}`, { script: serverError() }] as const),
        ...Array.from({ length: 6 }, (_, index) => [`b${index}`, { group: "backup", script: overloaded() }] as const),
        ["last", { group: "last" }],
      ]),
      options: { fallbacks: [{ main: ["backup"] }, { backup: ["last"] }], ...no_cooldown },
      calls: { answer: "last" },
      requests: {
        ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`a${index}`, 1])),
        ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`b${index}`, 1])),
        last: 1,
      },
    },
    {
      it: "max_attempts of 12 that was set is 12",
      providers: Object.fromEntries(Array.from({ length: 14 }, (_, index) => [`a${index}`, { script: serverError() }])),
      options: { max_attempts: 12 },
      calls: { error: { name: "InternalServerError" } },
      requests: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`a${index}`, 1])),
    },
    {
      it: "the call's max_attempts wins",
      providers: { a: { script: serverError() } },
      options: { max_attempts: 9, num_retries: 9 },
      calls: { options: { max_attempts: 1 }, error: { name: "InternalServerError" } },
      requests: { a: 1 },
    },
    {
      it: "404 is a single request",
      providers: { a: { script: notFound() } },
      calls: { error: { name: "NotFoundError", status: 404 } },
      requests: { a: 1 },
    },
    {
      it: "a plain 400 is a single request, whatever siblings there are",
      providers: { a: { script: badRequest() }, b: {}, c: {} },
      calls: { error: { name: "BadRequestError", status: 400, param: "temperature", code: "decimal_above_max_value" } },
      requests: { a: 1 },
    },
    {
      it: "a 429 and then a prompt that is too long ends at the second",
      providers: { a: { script: [rateLimited(), contextTooLong(), {}] } },
      calls: { error: { name: "ContextWindowExceededError" } },
      requests: { a: 2 },
    },
    {
      it: "a refusal of the request after a passing failure does not send it back to the first",
      providers: { a: { script: [serverError(), { answer: "late" }] }, b: { script: badRequest() } },
      options: { num_retries: 3 },
      calls: { error: { name: "BadRequestError", deployment_id: "b" } },
      requests: { a: 1, b: 1 },
    },
    {
      it: "comes back only to those whose failures pass",
      providers: { a: { script: unauthorized() }, b: { script: serverError() } },
      options: no_cooldown,
      calls: { error: { name: "InternalServerError", deployment_id: "b" } },
      requests: { a: 1, b: 3 },
    },
    {
      it: "a silent deployment is not retried while a sibling passes again",
      providers: {
        a: { script: { fault: "hang" }, params: { timeout: 2 } },
        b: { script: [overloaded(), { answer: "b" }] },
        c: { group: "backup" },
      },
      options: { fallbacks, num_retries: 2 },
      silence: 2,
      calls: { answer: "b", fallbacks_used: [] },
      requests: { a: 1, b: 2 },
    },
    {
      it: "a silent deployment is not retried while there is a fallback",
      providers: { a: { script: { fault: "hang" } }, b: { group: "backup" } },
      options: { fallbacks, timeout: 2 },
      silence: 2,
      calls: { answer: "b" },
      requests: { a: 1, b: 1 },
    },
    {
      it: "a provider's own 408 is retried, with a fallback or without",
      providers: { a: { script: [timedOut(), { answer: "a" }] }, b: { group: "backup" } },
      options: { fallbacks },
      calls: { answer: "a" },
      requests: { a: 2 },
    },
  ]);
});

describe("A retry policy", () => {
  scenarios([
    {
      it: "of 0 forbids what num_retries allows",
      providers: { a: { script: serverError() } },
      options: { num_retries: 3, retry_policy: { InternalServerErrorRetries: 0 } },
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 1 },
    },
    {
      it: "leaves classes it does not name to num_retries",
      providers: { a: { script: overloaded() } },
      options: { num_retries: 1, retry_policy: { InternalServerErrorRetries: 0 } },
      calls: { error: { name: "ServiceUnavailableError" } },
      requests: { a: 2 },
    },
    {
      it: "repeats what would not be repeated",
      providers: { a: { script: contentPolicy() } },
      options: {
        num_retries: 0,
        retry_policy: { ContentPolicyViolationErrorRetries: 3, AuthenticationErrorRetries: 0 },
      },
      calls: { error: { name: "ContentPolicyViolationError" } },
      requests: { a: 4 },
    },
    {
      it: "of a class holds for those that extend it",
      providers: { a: { script: contextTooLong() } },
      options: { num_retries: 0, retry_policy: { BadRequestErrorRetries: 2 } },
      calls: { error: { name: "ContextWindowExceededError" } },
      requests: { a: 3 },
    },
    {
      it: "of the class itself wins over that of its parent",
      providers: { a: { script: contentPolicy() } },
      options: { num_retries: 0, retry_policy: { BadRequestErrorRetries: 5, ContentPolicyViolationErrorRetries: 1 } },
      calls: { error: { name: "ContentPolicyViolationError" } },
      requests: { a: 2 },
    },
    {
      it: "of 0 for one failure keeps its deployment out of the repeats of another",
      providers: { a: { script: unauthorized() }, b: { script: serverError() } },
      options: { ...no_cooldown, retry_policy: { AuthenticationErrorRetries: 0, InternalServerErrorRetries: 1 } },
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 1, b: 2 },
    },
    {
      it: "counts timeouts as TimeoutError",
      providers: { a: { script: { fault: "hang" } } },
      options: { num_retries: 0, timeout: 1, retry_policy: { TimeoutErrorRetries: 2 } },
      silence: 1,
      calls: { error: { name: "Timeout" } },
      requests: { a: 3 },
    },
    {
      it: "of a group replaces the router's",
      providers: { a: { script: contentPolicy() }, b: { group: "other", script: unauthorized() } },
      options: {
        retry_policy: { AuthenticationErrorRetries: 4, ContentPolicyViolationErrorRetries: 4 },
        model_group_retry_policy: {
          main: { ContentPolicyViolationErrorRetries: 2 },
          other: { AuthenticationErrorRetries: 0 },
        },
      },
      calls: [
        { error: { name: "ContentPolicyViolationError" } },
        { model: "other", error: { name: "AuthenticationError" } },
      ],
      requests: { a: 3, b: 1 },
    },
    {
      it: "of a group does not bring the router's back for what it leaves out",
      providers: { a: { script: serverError() } },
      options: {
        num_retries: 0,
        retry_policy: { InternalServerErrorRetries: 4 },
        model_group_retry_policy: { main: { RateLimitErrorRetries: 1 } },
      },
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 1 },
    },
    {
      it: "of the call wins over all others",
      providers: { a: { script: serverError() } },
      options: {
        retry_policy: { InternalServerErrorRetries: 0 },
        model_group_retry_policy: { main: { InternalServerErrorRetries: 1 } },
      },
      calls: {
        options: { num_retries: 0, retry_policy: { InternalServerErrorRetries: 3 } },
        error: { name: "InternalServerError" },
      },
      requests: { a: 4 },
    },
    {
      it: "does not hold for a call with num_retries of its own",
      providers: { a: { script: serverError() } },
      options: { retry_policy: { InternalServerErrorRetries: 5 } },
      calls: { options: { num_retries: 0 }, error: { name: "InternalServerError" } },
      requests: { a: 1 },
    },
  ]);
});

const soon = new Date(new FakeClock().now() + 7_000);

describe("The wait before a retry", () => {
  scenarios([
    ...[
      { name: "Retry-After in seconds", reply: rateLimited(7), seconds: 7 },
      { name: "retry-after-ms", reply: rateLimited({ ms: 2_500 }), seconds: 2.5 },
      { name: "Retry-After of a failure other than 429", reply: overloaded(3), seconds: 3 },
    ].map(({ name, reply, seconds }) => ({
      it: `is ${name}`,
      providers: { a: { script: [reply, { answer: "a" }] } },
      calls: { answer: "a" },
      requests: { a: 2 },
      slept: [seconds],
    })),
    {
      it: "has a random tenth of Retry-After added to it, so that a burst does not come back in one millisecond",
      providers: { a: { script: [rateLimited(40), overloaded(2), { answer: "a" }] } },
      random: 0.5,
      calls: { answer: "a" },
      requests: { a: 3 },
      slept: [42, 2.1],
    },
    {
      it: "may be longer than 5 s with that tenth, where the provider named 5 s and there is a fallback",
      providers: { a: { script: [rateLimited(5), { answer: "a" }] }, b: { group: "backup" } },
      options: { fallbacks },
      random: 0.9,
      calls: { answer: "a" },
      requests: { a: 2 },
      slept: [5.45],
    },
    {
      it: "has nothing added to it where total_timeout leaves no time for that",
      late: 0,
      providers: { a: { script: [rateLimited(10), { answer: "a" }] } },
      options: { total_timeout: 10.5 },
      random: 0.9,
      calls: { answer: "a" },
      requests: { a: 2 },
      slept: [10],
    },
    {
      it: "is exponential with full jitter: the whole range at its upper end",
      providers: { a: { script: serverError() } },
      options: { num_retries: 7 },
      random: 0.999_999_999,
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 8 },
      slept: [0.5, 1, 2, 4, 8, 8, 8],
    },
    {
      it: "is the drawn share of the range",
      providers: { a: { script: serverError() } },
      random: 0.25,
      calls: { error: { name: "InternalServerError" } },
      requests: { a: 3 },
      slept: [0.125, 0.25],
      events: [
        "deployment_selected a first",
        "attempt_failed a InternalServerError",
        "retry_scheduled 0.125 back_off",
        "deployment_selected a retry",
        "attempt_failed a InternalServerError",
        "retry_scheduled 0.25 back_off",
        "deployment_selected a retry",
        "attempt_failed a InternalServerError",
        "call_finished failure",
      ],
    },
    {
      it: "does not happen when the draw is 0",
      providers: { a: { script: [serverError(), { answer: "a" }] } },
      calls: { answer: "a" },
      requests: { a: 2 },
      slept: [],
    },
    {
      it: "is never below retry_after",
      providers: { a: { script: [serverError(), rateLimited(1), { answer: "a" }] } },
      options: { retry_after: 3 },
      calls: { answer: "a" },
      requests: { a: 3 },
      slept: [3, 3],
    },
    {
      it: "runs from the failure: time spent at siblings counts",
      // A late limit at the sibling takes more of it.
      late: 0,
      providers: {
        a: { script: [overloaded(4), { answer: "a" }] },
        b: { script: { fault: "hang" }, params: { timeout: 3 } },
      },
      silence: 3,
      calls: { answer: "a" },
      requests: { a: 2, b: 1 },
      slept: [1],
    },
    {
      it: "is for the deployment that is ready first",
      providers: { a: { script: overloaded(9) }, b: { script: [overloaded(2), { answer: "b" }] } },
      calls: { answer: "b" },
      requests: { a: 1, b: 2 },
      slept: [2],
    },
    {
      it: "is not taken while a sibling is untried",
      providers: { a: { script: rateLimited(60) }, b: {} },
      calls: { answer: "b" },
      requests: { a: 1, b: 1 },
      slept: [],
    },
    {
      it: "of 60 s is taken by an only deployment without fallback",
      providers: { a: { script: [rateLimited(60), { answer: "a" }] } },
      calls: { answer: "a" },
      requests: { a: 2 },
      slept: [60],
    },
    {
      it: "of more than 60 s is replaced by a back-off where a failure wants one and no other deployment can serve",
      providers: { a: { script: [overloaded(61), overloaded(61), { answer: "a" }] } },
      random: 0.5,
      calls: { answer: "a" },
      requests: { a: 3 },
      slept: [0.25, 0.5],
    },
    {
      it: "of more than 60 s is replaced by a back-off where nothing is cooled",
      providers: { a: { script: overloaded(61) }, b: { group: "backup" } },
      options: { fallbacks, disable_cooldowns: true },
      random: 0.5,
      calls: { answer: "b" },
      requests: { a: 3, b: 1 },
      slept: [0.25, 0.5],
    },
    {
      it: "of more than 60 s is never taken",
      providers: { a: { script: rateLimited(61) } },
      calls: { error: { name: "RateLimitError", retry_after: 61 } },
      requests: { a: 1 },
      slept: [],
    },
    {
      it: "of 5 s is taken although another group can serve",
      providers: { a: { script: [overloaded(5), { answer: "a" }] }, b: { group: "backup" } },
      options: { fallbacks },
      calls: { answer: "a" },
      requests: { a: 2 },
      slept: [5],
    },
    {
      it: "of more than 5 s is not taken while another group can serve",
      providers: { a: { script: overloaded(6) }, b: { group: "backup" } },
      options: { fallbacks },
      calls: { answer: "b", fallbacks_used: ["backup"] },
      requests: { a: 1, b: 1 },
      slept: [],
    },
    {
      it: "of more than 5 s is taken when the other group cannot serve either",
      providers: {
        a: { script: [overloaded(6), { answer: "a" }] },
        b: { group: "backup", script: rateLimited(300), info: { allowed_fails: 0 } },
      },
      options: { fallbacks },
      calls: [{ model: "backup", error: { name: "RateLimitError" } }, { answer: "a" }],
      requests: { a: 2, b: 1 },
      slept: [6],
    },
    {
      it: "past total_timeout is not taken",
      providers: { a: { script: rateLimited(20) } },
      options: { total_timeout: 10 },
      calls: { error: { name: "RateLimitError", retry_after: 20 } },
      requests: { a: 1 },
      slept: [],
    },
    {
      it: "is for the soonest cooling deployment when all of the group cool",
      providers: {
        a: { script: [rateLimited(30), { answer: "a" }] },
        b: { script: [rateLimited(12), { answer: "b" }] },
      },
      calls: { answer: "b" },
      requests: { a: 1, b: 2 },
      slept: [12],
      events: [
        "deployment_selected a first",
        "attempt_failed a RateLimitError",
        "cooldown_started a 30",
        "deployment_selected b failover",
        "attempt_failed b RateLimitError",
        "cooldown_started b 12",
        "retry_scheduled 12 back_off",
        "probe_started b",
        "deployment_selected b retry",
        "cooldown_ended b",
        "attempt_succeeded b",
        "call_finished success",
      ],
    },
    {
      it: "for a deployment in cooldown costs a retry: with none left there is no wait",
      providers: { a: { script: rateLimited(30) }, b: { script: rateLimited(12) } },
      options: { num_retries: 0 },
      calls: { error: { name: "RateLimitError", deployment_id: "b" } },
      requests: { a: 1, b: 1 },
    },
    {
      it: "for the cooldown is longer than the back-off where that is so",
      providers: { a: { script: [unauthorized(), { answer: "a" }] }, b: { script: [serverError(), { answer: "b" }] } },
      options: { allowed_fails: 0, cooldown_time: 20 },
      calls: { answer: "b" },
      requests: { a: 1, b: 2 },
      slept: [20],
    },
  ]);
});

describe("Retry-After as a date", () => {
  scenarios([
    {
      it: "is the time from the answer's own date to it",
      providers: {
        a: {
          script: [
            {
              error: "rate_limited",
              headers: { "retry-after": soon.toUTCString(), date: new Date(soon.getTime() - 7_000).toUTCString() },
            },
            { answer: "a" },
          ],
        },
      },
      calls: { answer: "a" },
      requests: { a: 2 },
      slept: [7],
    },
  ]);
});

describe("total_timeout", () => {
  scenarios([
    {
      it: "ends a silent attempt, and says so",
      providers: { a: { script: { fault: "hang" } }, b: {} },
      options: { total_timeout: 3 },
      silence: 3,
      calls: { error: { name: "Timeout", phase: "total", status: 408, model_group: "main" } },
      requests: { a: 1 },
      events: ["deployment_selected a first", "call_finished failure"],
      also: ({ servers }) => expect(servers.get("a")?.requests[0]?.closed).resolves.toBe("aborted"),
    },
    {
      it: "bounds the whole call, fallbacks included",
      providers: { a: { script: { fault: "hang" } }, b: { group: "backup", script: { fault: "hang" } } },
      options: { total_timeout: 5, timeout: 3, fallbacks },
      silence: 3,
      calls: { error: { name: "Timeout", phase: "total" } },
      requests: { a: 1, b: 1 },
    },
    {
      it: "of the call wins over the router's",
      providers: { a: { script: { fault: "hang" } } },
      options: { total_timeout: 600 },
      silence: 2,
      calls: { options: { total_timeout: 2 }, error: { name: "Timeout", phase: "total" } },
      requests: { a: 1 },
    },
  ]);
});

describe("timeout", () => {
  scenarios([
    {
      it: "of the deployment wins over the router's, and a sibling answers",
      providers: { a: { script: { fault: "hang" }, params: { timeout: 1 } }, b: {} },
      options: { timeout: 10 },
      silence: 1,
      calls: { answer: "b" },
      requests: { a: 1, b: 1 },
    },
    {
      it: "of the call wins over the deployment's",
      providers: { a: { script: { fault: "hang" }, params: { timeout: 100 } } },
      silence: 1,
      calls: { options: { timeout: 1, num_retries: 0 }, error: { name: "Timeout" } },
      requests: { a: 1 },
    },
    {
      it: "covers the body as well as the headers",
      providers: { a: { script: { fault: "hang_body" } } },
      options: { timeout: 4, num_retries: 0 },
      silence: 4,
      only: "whole",
      calls: { error: { name: "Timeout", phase: "body" } },
      requests: { a: 1 },
    },
  ]);
});
