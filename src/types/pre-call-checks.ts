/** What a router may do before a call, beyond its filters. */

/** The values of `optional_pre_call_checks`. */
export type PreCallCheck =
  | "router_budget_limiting"
  | "session_affinity"
  | "deployment_affinity"
  | "prompt_caching"
  | "enforce_model_rate_limits";

/** Options of `new Router()`. */
export interface PreCallCheckOptions {
  /** LiteLLM's list of further checks, by name. An unknown name is a `ConfigurationError`. Default: none. */
  optional_pre_call_checks?: readonly (PreCallCheck | (string & {}))[] | undefined;
}
