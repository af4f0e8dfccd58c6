import { isWorkers } from "../transport/runtime.ts";
import { type Check } from "./check.ts";
import { instance } from "./value-checks.ts";

/** An `http.Agent`. The HTTP client of Workers ignores it, so that a proxy or a certificate would silently not be used. */
export const agent: Check = (value, path, report) => {
  instance(value, path, report);
  if (isWorkers()) report(path, "is not used by the HTTP client of Workers; give `fetch` instead");
};
