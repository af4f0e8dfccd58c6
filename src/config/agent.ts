import { isWorkers } from "../transport/runtime.ts";
import { type Check, instance } from "./check.ts";

/**
 * An `http.Agent`. Workers' HTTP client takes one and never asks it: the proxy or the certificate that it stands for would
 * be passed by in silence.
 */
export const agent: Check = (value, path, report) => {
  instance(value, path, report);
  if (isWorkers()) report(path, "is not used by the HTTP client of Workers; give `fetch` instead");
};
