import { excessOf } from "../nesting.ts";
import type { Report } from "./check.ts";
import { isData } from "./frozen-copy.ts";

/** The value of an option, unless it is nested too deeply or too large to be copied, which is reported. */
export function readable(value: unknown, path: string, report: Report): unknown {
  const excess = excessOf(value, isData);
  if (excess === undefined) return value;
  report(`${path}${excess.path}`, excess.reason);
  return undefined;
}
