/** Numbers drawn from distributions. */
import type { Distribution } from "../types/simulation.ts";

/** The standard normal distribution's 99th percentile. */
const NORMAL_P99 = 2.3263478740408408;

export function draw(distribution: Distribution, random: () => number): number {
  if (typeof distribution === "number") return distribution;
  if ("min" in distribution) return distribution.min + (distribution.max - distribution.min) * random();
  const { p50, p99 } = distribution;
  if (p50 <= 0) return 0;
  const spread = Math.log(Math.max(p99 / p50, 1)) / NORMAL_P99;
  return p50 * Math.exp(spread * normalQuantile(random()));
}

/** Milliseconds of a distribution in seconds, to the microsecond: the last digits of `Math.exp` may differ between machines. */
export function drawMs(distribution: Distribution, random: () => number): number {
  return roundMs(draw(distribution, random) * 1000);
}

export function roundMs(ms: number): number {
  return Math.round(ms * 1000) / 1000;
}

/** Milliseconds between two of `rate` independent events a second. */
export function drawGapMs(rate: number, random: () => number): number {
  return roundMs((-Math.log(1 - random()) / rate) * 1000);
}

/** The most tokens of one prompt or answer. */
const MOST_TOKENS = 200_000;

export function drawTokens(distribution: Distribution, random: () => number): number {
  return Math.min(MOST_TOKENS, Math.max(1, Math.round(draw(distribution, random))));
}

const TAIL = 0.02425;
const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const B = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

/** The standard normal distribution's quantile, by Acklam's rational approximation: an error below 1e-8. */
function normalQuantile(share: number): number {
  const p = Math.min(Math.max(share, 1e-9), 1 - 1e-9);
  if (p < TAIL) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - TAIL) return -tail(Math.sqrt(-2 * Math.log(1 - p)));
  const q = p - 0.5;
  return (q * polynomial(A, q * q)) / polynomial(B, q * q);
}

function tail(q: number): number {
  return polynomial(C, q) / polynomial(D, q);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
