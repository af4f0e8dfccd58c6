/** What may stand in a scenario. */
import type {
  Arrival,
  BrownOut,
  Burst,
  CallShape,
  CutStreams,
  Outage,
  ProviderModel,
  RateLimitStorm,
  Scenario,
  Span,
  Traffic,
} from "../types/simulation.ts";
import { type Check, fields, isPlainObject, listOf, must, named, type PlainObject } from "../config/check.ts";
import { amount, count, data, flag, integer, limit, oneOf, seconds, share, text } from "../config/value-checks.ts";

type Table<T> = Readonly<Record<keyof T, Check>>;

/** Above 0, and no more than a number that is of use. */
const positive: Check = must(
  "a number above 0",
  (value) => typeof value === "number" && Number.isFinite(value) && value > 0,
);

const range: Check = fields({ min: amount, max: amount }, "key of a uniform distribution");
const percentiles: Check = fields({ p50: positive, p99: positive }, "key of a log-normal distribution");

/** A number, `{ min, max }` or `{ p50, p99 }`. */
const distribution: Check = (value, path, report) => {
  if (!isPlainObject(value)) {
    const what = "a number of at least 0, { min, max } or { p50, p99 }";
    return must(what, (given) => typeof given === "number" && Number.isFinite(given) && given >= 0)(
      value,
      path,
      report,
    );
  }
  const isUniform = !("p50" in value || "p99" in value);
  (isUniform ? range : percentiles)(value, path, report);
  const [low, high] = isUniform ? ["min", "max"] : ["p50", "p99"];
  for (const key of [low, high])
    if (value[key] === undefined || value[key] === null)
      report(`${path}.${key}`, `is missing: a distribution is ${FORMS}`);
  if (Number(value[low]) > Number(value[high])) report(path, `${low} must not be above ${high}`);
};
const FORMS = "a number, { min, max } or { p50, p99 }";

const WORDS = ["refused", "reset", "silence"];
const STATUSES = [400, 401, 403, 404, 408, 429, 500, 502, 503, 504, 529];

const failureKind: Check = (value, path, report) => {
  if (typeof value === "string") oneOf(...WORDS)(value, path, report);
  else
    must(`${STATUSES.join(", ")}, or one of "${WORDS.join('", "')}"`, (given) =>
      STATUSES.some((each) => each === given),
    )(value, path, report);
};

const SPAN: Table<Span> = { from: seconds, to: limit };

/** A span of time with further fields. */
function span<T extends Span>(table: Omit<Table<T>, keyof Span>, noun: string): Check {
  const known = fields({ ...SPAN, ...table }, noun);
  return (value, path, report) => {
    known(value, path, report);
    if (!isPlainObject(value)) return;
    const { from = 0, to = Infinity } = value as { from?: number; to?: number };
    if ((from ?? 0) >= (to ?? Infinity)) report(path, "`from` must be before `to`");
  };
}

const PROVIDER: Table<ProviderModel> = {
  latency: distribution,
  time_to_first_token: distribution,
  tokens_per_second: distribution,
  error_latency: distribution,
  error_share: share,
  rpm: positive,
  tpm: positive,
  rate_limit_window: positive,
  rate_limit_headers: flag,
  max_parallel_requests: count(1),
  capacity: count(1),
  outages: listOf(span<Outage>({ kind: failureKind, share, retry_after: seconds }, "key of an outage")),
  brown_outs: listOf(span<BrownOut>({ latency_factor: positive, error_share: share }, "key of a brown-out")),
  rate_limit_storms: listOf(span<RateLimitStorm>({ share, retry_after: seconds }, "key of a rate-limit storm")),
  cut_streams: listOf(span<CutStreams>({ share }, "key of cut streams")),
};

const providerModel: Check = fields(PROVIDER, "key of a provider");

/** What a scenario says in other words. */
const NO_PARAMS: Readonly<Record<string, string>> = {
  model: 'is written beside "params"',
  messages: 'are made by the simulation: set "prompt_tokens"',
  stream: 'is not set here: set "stream_share"',
};

/** The router checks the others with each call. */
const params: Check = (value, path, report) => {
  data(value, path, report);
  if (!isPlainObject(value)) return;
  for (const [key, advice] of Object.entries(NO_PARAMS)) if (key in value) report(`${path}.${key}`, advice);
};

const SHAPE: Table<CallShape> = {
  model: text,
  prompt_tokens: distribution,
  answer_tokens: distribution,
  stream_share: share,
  params,
};

const ARRIVAL: Table<Arrival> = {
  rate: positive,
  pattern: oneOf("poisson", "uniform"),
  concurrency: count(1),
  pause: positive,
};

const BURST: Table<Burst> = { at: seconds, calls: count(1), within: seconds };

const burst: Check = (value, path, report) => {
  fields(BURST, "key of a burst")(value, path, report);
  if (!isPlainObject(value)) return;
  for (const key of ["at", "calls"])
    if (value[key] === undefined || value[key] === null) report(`${path}.${key}`, "is missing");
};

const TRAFFIC: Table<Traffic> = { ...SHAPE, share: positive };

const traffic: Check = (value, path, report) => {
  if (Array.isArray(value) && value.length === 0) report(path, "must have at least one kind of calls");
  else listOf(fields(TRAFFIC, "key of a kind of calls"))(value, path, report);
};

/** Its keys are names, which are compared with the configuration's later. */
const providers: Check = (value, path, report) => {
  data(value, path, report);
  if (!isPlainObject(value)) return;
  for (const [name, model] of Object.entries(value))
    if (model !== null && model !== undefined) providerModel(model, named(path, name), report);
};

const SCENARIO: Table<Scenario> = {
  ...SHAPE,
  seed: integer,
  duration: positive,
  calls: count(1),
  arrival: fields(ARRIVAL, "key of the arrival"),
  bursts: listOf(burst),
  traffic,
  providers,
  bucket: positive,
};

const checkFields: Check = fields(SCENARIO, "key of a scenario");

/** Every key, and what each holds. */
export const checkScenario: Check = (value, path, report) => {
  checkFields(value, path, report);
  if (isPlainObject(value)) checkNumber(value, report);
};

/** More calls than these would take minutes, and more memory than a process has. */
const MOST_CALLS = 500_000;

function checkNumber({ calls, duration, arrival, bursts }: PlainObject, report: Parameters<Check>[2]): void {
  if (typeof calls === "number" && calls > MOST_CALLS) report("calls", `must be at most ${MOST_CALLS}`);
  const rate = isPlainObject(arrival) && typeof arrival["rate"] === "number" ? arrival["rate"] : 0;
  const time = typeof duration === "number" ? duration : 60;
  if (calls === undefined && rate * time > MOST_CALLS)
    report("duration", `is long enough for more than ${MOST_CALLS} calls`);
  const together = Array.isArray(bursts) ? bursts.reduce((sum: number, each) => sum + burstSize(each), 0) : 0;
  if (together > MOST_CALLS) report("bursts", `have more than ${MOST_CALLS} calls`);
}

function burstSize(burst: unknown): number {
  return isPlainObject(burst) && typeof burst["calls"] === "number" ? burst["calls"] : 0;
}
