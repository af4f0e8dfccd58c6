/* oxlint-disable vitest/no-conditional-expect, vitest/expect-expect, vitest/valid-expect -- laws that hold under a condition, checked for many worlds */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  APIConnectionError,
  AuthenticationError,
  BadRequestError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  InternalServerError,
  RateLimitError,
  type RouterError,
  Timeout,
} from "../../../src/errors.ts";
import { Announcer } from "../../../src/hooks.ts";
import { countFailure, enter } from "../../../src/routing/health/record-outcome.ts";
import { RetryBudget } from "../../../src/routing/itinerary/retry-budget.ts";
import type { ModelGroup } from "../../../src/routing/deployment.ts";
import { Itinerary } from "../../../src/routing/itinerary/itinerary.ts";
import type { Visit, Wait } from "../../../src/routing/itinerary/visit.ts";
import type { Settings } from "../../../src/routing/settings.ts";
import type { StoppedBy } from "../../../src/types/metadata.ts";
import type { RetryPolicy, RouterOptions } from "../../../src/types/options.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { callTo, deployment, group, settings } from "../group-of.ts";

const NAMES = ["g0", "g1", "g2", "g3"] as const;

const error: fc.Arbitrary<RouterError> = fc.oneof(
  fc
    .option(fc.integer({ min: 1, max: 200 }), { nil: undefined })
    .map((retry_after) => new RateLimitError("", { retry_after })),
  fc.constantFrom(
    new InternalServerError(""),
    new APIConnectionError(""),
    new Timeout("", { phase: "headers" }),
    new Timeout(""),
    new AuthenticationError(""),
    new BadRequestError(""),
    new ContextWindowExceededError(""),
    new ContentPolicyViolationError(""),
  ),
);

const retries = fc.option(fc.nat(3), { nil: undefined });
const policy: fc.Arbitrary<RetryPolicy | undefined> = fc.option(
  fc
    .record({
      RateLimitErrorRetries: retries,
      InternalServerErrorRetries: retries,
      BadRequestErrorRetries: retries,
      AuthenticationErrorRetries: retries,
      TimeoutErrorRetries: retries,
    })
    .map((entries) => Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined))),
  { nil: undefined },
);
const targets = fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 3 });

const world = fc.record({
  sizes: fc.tuple(...NAMES.map(() => fc.integer({ min: 1, max: 4 }))),
  fallbacks: fc.tuple(...NAMES.map(() => targets)),
  context: fc.option(targets, { nil: undefined }),
  content: fc.option(targets, { nil: undefined }),
  num_retries: fc.nat(4),
  max_attempts: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
  max_fallbacks: fc.nat(5),
  retry_policy: policy,
  allowed_fails: fc.option(fc.nat(2), { nil: undefined }),
  total_timeout: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  errors: fc.array(error, { minLength: 1, maxLength: 20 }),
  draws: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 1, maxLength: 20 }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function optionsOf(given: World): Partial<RouterOptions> {
  const { num_retries, max_attempts, max_fallbacks, retry_policy, allowed_fails, context, content } = given;
  return {
    num_retries,
    max_attempts,
    max_fallbacks,
    fallbacks: NAMES.map((name, index) => ({ [name]: given.fallbacks[index] ?? [] })),
    ...(context && { context_window_fallbacks: [{ g0: context }] }),
    ...(content && { content_policy_fallbacks: [{ g0: content }] }),
    ...(retry_policy && { retry_policy }),
    ...(allowed_fails !== undefined && { allowed_fails }),
    ...(given.total_timeout !== undefined && { total_timeout: given.total_timeout }),
  };
}

interface Walk {
  readonly visits: readonly Visit[];
  readonly waits: readonly Wait[];
  readonly entered: readonly ModelGroup[];
  readonly verdict: RouterError;
  readonly stoppedBy: StoppedBy | undefined;
  readonly all: Settings;
}

/** Each of them in turn, again and again. */
function turns<T>(values: readonly T[]): () => T {
  let taken = -1;
  return () => values[(taken += 1) % values.length] as T;
}

/** Walks to the end; every visit fails. */
function walk(given: World): Walk {
  const clock = new FakeClock();
  const all = settings(optionsOf(given), NAMES);
  const groups = new Map(
    NAMES.map((name, index) => [
      name as string,
      group(
        name,
        ...Array.from({ length: given.sizes[index] ?? 1 }, (_, place) =>
          deployment(`${name}-${place}`, { group: name }),
        ),
      ),
    ]),
  );
  const announcer = new Announcer([]);
  const random = turns(given.draws);
  const nextError = turns(given.errors);
  const call = callTo("g0", all, { clock });
  const budget = new RetryBudget(all.retry_budget, 10);
  const itinerary = new Itinerary(call, {
    settings: all,
    budget,
    announcer,
    random,
    resolve: (name) => groups.get(name),
    groupNames: () => NAMES,
  });
  const visits: Visit[] = [];
  const waits: Wait[] = [];
  for (let step = itinerary.next(); step !== undefined; step = itinerary.next()) {
    expect(visits.length + waits.length, "it does not end").toBeLessThan(1000);
    if ("standing" in step) throw new Error("There is no queue.");
    if ("awaited" in step) {
      waits.push(step);
      clock.advance(step.seconds);
      continue;
    }
    visits.push(step);
    itinerary.begin();
    const probe = enter(step.deployment, clock.now(), false, announcer);
    const failure = nextError();
    step.deployment.health.inFlight -= 1;
    countFailure(
      { deployment: step.deployment, probe, usesCallersKey: false, spare: step.spare },
      failure,
      clock.now(),
      all,
      announcer,
    );
    itinerary.failed(step, failure);
  }
  call.close();
  const entered = [groups.get("g0"), ...call.metadata.fallbacks_used.map((name) => groups.get(name))].filter(
    (each) => each !== undefined,
  );
  return { visits, waits, entered, verdict: itinerary.verdict(), stoppedBy: itinerary.stoppedBy, all };
}

describe("Whatever fails, an itinerary", () => {
  const always = (check: (walked: Walk, given: World) => void): void =>
    fc.assert(
      fc.property(world, (given) => {
        check(walk(given), given);
      }),
      { numRuns: 300 },
    );

  it("ends, with an error", () => always(({ verdict }) => expect(verdict).toBeInstanceOf(Error)));

  it("makes no more than max_attempts attempts", () =>
    always(({ visits }, { max_attempts, sizes }) => {
      const most =
        max_attempts ??
        Math.max(
          12,
          sizes.reduce((sum, size) => sum + size, 0),
        );
      expect(visits.length).toBeLessThanOrEqual(most);
    }));

  it("enters no group twice, and none deeper than max_fallbacks", () =>
    always(({ entered }, { max_fallbacks }) => {
      expect(new Set(entered).size).toBe(entered.length);
      if (max_fallbacks === 0) expect(entered).toHaveLength(1);
    }));

  it("stays in one group until it leaves it for good", () =>
    always(({ visits }) => {
      const names = visits.map(({ deployment: { model_name } }) => model_name);
      const changes = names.filter((name, index) => name !== names[index - 1]);
      expect(new Set(changes).size).toBe(changes.length);
    }));

  it("retries no more often than num_retries or a policy allows, in each group", () =>
    always(({ visits, entered }, { num_retries, retry_policy }) => {
      const allowed = Math.max(num_retries, ...Object.values(retry_policy ?? {}));
      for (const { name } of entered) {
        const here = visits.filter(({ deployment: { model_name } }) => model_name === name);
        const repeats = here.length - new Set(here.map(({ deployment: { id } }) => id)).size;
        expect(repeats).toBeLessThanOrEqual(allowed);
      }
    }));

  it("gives each visit its reason: first, failover to an untried deployment, retry of a tried one or after a wait", () =>
    always(({ visits }) => {
      const seen = new Set<string>();
      for (const [
        index,
        {
          deployment: { id },
          reason,
        },
      ] of visits.entries()) {
        expect(reason === "first").toBe(index === 0);
        if (reason === "failover") expect(seen.has(id)).toBe(false);
        if (seen.has(id)) expect(reason).toBe("retry");
        seen.add(id);
      }
    }));

  it("never waits longer than a minute and a tenth of it, nor past total_timeout", () =>
    always(({ waits }, { total_timeout }) => {
      for (const { seconds } of waits) expect(seconds).toBeLessThanOrEqual(66);
      const total = waits.reduce((sum, { seconds }) => sum + seconds, 0);
      if (total_timeout !== undefined) expect(total).toBeLessThanOrEqual(total_timeout + 1e-6);
    }));

  it("leaves a healthy deployment of the group untried only when the request itself is at fault", () =>
    always(({ visits, verdict }, { max_attempts, sizes }) => {
      const tried = new Set(
        visits.filter(({ deployment: { model_name } }) => model_name === "g0").map(({ deployment: { id } }) => id),
      );
      const isRequest = verdict instanceof BadRequestError;
      if (!isRequest && visits.length < (max_attempts ?? Infinity)) expect(tried.size).toBe(sizes[0]);
    }));
});

describe("The limit that ended an itinerary", () => {
  const raised = (policy: RetryPolicy | undefined, isRaised: (count: number) => boolean) =>
    policy &&
    Object.fromEntries(Object.entries(policy).map(([name, count]) => [name, isRaised(count) ? count + 20 : count]));
  const more = {
    num_retries: ({ num_retries, retry_policy }: World): Partial<World> => ({
      num_retries: num_retries + 20,
      retry_policy: raised(retry_policy, () => true),
    }),
    // What is not set is kept for deployments that are untried.
    max_attempts: ({ max_attempts }: World): Partial<World> => ({ max_attempts: (max_attempts ?? 12) + 1 }),
    max_fallbacks: ({ max_fallbacks }: World): Partial<World> => ({ max_fallbacks: max_fallbacks + 4 }),
    total_timeout: (): Partial<World> => ({ total_timeout: undefined }),
    retry_budget: (): Partial<World> => ({}),
    patience: (): Partial<World> => ({}),
  } satisfies Record<StoppedBy, (given: World) => Partial<World>>;

  const pathOf = ({ visits, waits, entered, stoppedBy }: Walk): unknown => [
    visits.map(({ deployment: { id }, reason }) => `${id} ${reason}`),
    waits,
    entered.map(({ name }) => name),
    stoppedBy,
  ];

  it("is one without which the call would have gone on, or met the next", () =>
    fc.assert(
      fc.property(world, (given) => {
        const walked = walk(given);
        const { stoppedBy } = walked;
        if (stoppedBy === undefined || stoppedBy === "retry_budget" || stoppedBy === "patience") return;
        expect(pathOf(walk({ ...given, ...more[stoppedBy](given) }))).not.toEqual(pathOf(walked));
      }),
      { numRuns: 500 },
    ));

  it("is none where no limit kept the call from going on", () =>
    fc.assert(
      fc.property(world, (given) => {
        const walked = walk(given);
        if (walked.stoppedBy !== undefined) return;
        // Not max_fallbacks: one more fallback changes what cools and what is retried before it.
        const others = [more.num_retries, more.max_attempts, more.total_timeout];
        const lifted = others.reduce((all, lift) => ({ ...all, ...lift(all) }), given);
        // A policy of 0 that is lifted changes which deployment is retried.
        lifted.retry_policy = raised(given.retry_policy, (count) => count > 0);
        expect(pathOf(walk(lifted))).toEqual(pathOf(walked));
      }),
      { numRuns: 2000 },
    ));
});

describe("A retry that a call waited for", () => {
  it("is made however late the timer fires", () => {
    const clock = new FakeClock();
    const all = settings({}, ["g0"]);
    const only = group("g0", deployment("a", { group: "g0" }));
    const itinerary = new Itinerary(callTo("g0", all, { clock }), {
      settings: all,
      budget: new RetryBudget(0, 10),
      announcer: new Announcer([]),
      random: () => 0,
      resolve: () => only,
      groupNames: () => ["g0"],
    });
    const first = itinerary.next();
    if (first === undefined || "seconds" in first) throw new Error("There is no first visit.");
    itinerary.begin();
    itinerary.failed(first, new RateLimitError("", { retry_after: 50 }));
    expect(itinerary.next()).toEqual({ seconds: 50, reason: "back_off", awaited: first.deployment });
    clock.advance(80);
    expect(itinerary.next()).toMatchObject({ reason: "retry", deployment: first.deployment });
  });
});

describe("An itinerary without attempts", () => {
  it("has a verdict too", () => {
    const all = settings({}, ["g0"]);
    const around = {
      settings: all,
      budget: new RetryBudget(0, 0),
      announcer: new Announcer([]),
      random: () => 0,
      resolve: () => undefined,
      groupNames: () => [],
    };
    const itinerary = new Itinerary(callTo("g0", all, { options: { max_attempts: 0 } }), around);
    expect(itinerary.next()).toBeUndefined();
    expect(itinerary.verdict().message).toContain("was allowed no attempt");
    const unknown = new Itinerary(callTo("g0", all), around);
    expect(unknown.next()).toBeUndefined();
    expect(unknown.verdict().message).toContain("Known model groups: none.");
  });
});
