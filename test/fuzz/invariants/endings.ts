/** Every call ends, with an answer, one of the router's errors, or the reason of the caller's own abort. */
import { inspect } from "node:util";
import { isRouterError } from "../../../src/index.ts";
import { LEAVING } from "../play.ts";
import type { Invariant } from "./judged.ts";

export const endings: Invariant = ({ hung, ending, fuzzed }) => {
  if (hung !== undefined) return [`The call hangs: ${hung}.`];
  if (ending.kind !== "error") return [];
  const { error } = ending;
  if (error === LEAVING)
    return fuzzed.reader.startsWith("abort") ? [] : ["The call ends with the reason of an abort that was none."];
  if (!isRouterError(error))
    return [`What is thrown is no error of the router's: ${inspect(error, { depth: 1 }).slice(0, 600)}`];
  const { status, message, router_metadata } = error;
  return [
    ...(status === undefined || (Number.isInteger(status) && status >= 400 && status <= 999)
      ? []
      : [`The status of the failure is ${status}: ${message}`]),
    ...(message === "" ? ["The error says nothing."] : []),
    ...(router_metadata === undefined ? ["The error has no router_metadata."] : []),
    ...(/\bundefined\b|\[object |\bNaN\b/.test(message)
      ? [`The message holds what is no word: ${message.slice(0, 300)}`]
      : []),
  ];
};
