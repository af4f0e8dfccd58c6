/** Paths of the values that Vertex streams: `$.trip.stops[0]['to']`. */
import { DEEPEST_NESTING } from "../../../nesting.ts";

export type ValuePath = readonly (string | number)[];

/** The keys and indexes in `path`, read in one pass; `undefined` when it is invalid. */
export function valuePath(path: string): ValuePath | undefined {
  const steps: (string | number)[] = [];
  let at = path.startsWith("$") ? 1 : 0;
  while (at < path.length) {
    const end = endOfStep(path, at);
    const step = end === undefined ? undefined : stepOf(path.slice(at, end));
    if (end === undefined || step === undefined || steps.length === DEEPEST_NESTING) return undefined;
    steps.push(step);
    at = end;
  }
  return steps;
}

/** The end of the step at `start`: `.name`, `[0]`, `['name']`. */
function endOfStep(path: string, start: number): number | undefined {
  if (path.charAt(start) === ".") {
    let end = start + 1;
    while (end < path.length && path[end] !== "." && path[end] !== "[") end += 1;
    return end;
  }
  const quote = /^\[["']/.test(path.slice(start, start + 2)) ? path.charAt(start + 1) : "";
  const closing = `${quote}]`;
  const end = path.indexOf(closing, start + 1 + quote.length);
  return end === -1 ? undefined : end + closing.length;
}

function stepOf(step: string): string | number | undefined {
  if (step.startsWith(".")) return step.length === 1 ? undefined : step.slice(1);
  if (/^\[["']/.test(step)) return step.slice(2, -2);
  return /^\[\d{1,15}\]$/.test(step) ? Number(step.slice(1, -1)) : undefined;
}
