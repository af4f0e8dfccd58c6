/** The limits of a deployment, in `litellm_params`, `model_info` or its entry, and their checks. */
import { timeOfDay } from "../limits/limits.ts";
import type { LimitOptions } from "../types/limits.ts";
import { type Check, must, type PlainObject } from "./check.ts";
import { amount, count, numberFrom } from "./value-checks.ts";

export const LIMITS: Readonly<Record<keyof LimitOptions, Check>> = {
  rpm: amount,
  tpm: amount,
  itpm: amount,
  otpm: amount,
  rpd: amount,
  tpd: amount,
  max_parallel_requests: count(0),
};

export const timeOfDayUtc: Check = must('a time of day in UTC, as "HH:MM"', (value) => timeOfDay(value) !== undefined);

/** The limits among `fields`. One that is written as text becomes a number. */
export function limitsIn(fields: PlainObject): PlainObject {
  const given = Object.entries(fields).filter(([key, value]) => Object.hasOwn(LIMITS, key) && value !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, numberFrom(value)]));
}
