/** Every public option, with unit and default. Names are LiteLLM's; all times are in seconds. */
import type { PriorityOptions, QueueOptions } from "./queue.ts";
import type { DayOptions, LimitOptions } from "./limits.ts";
import type { Agent as HttpAgent } from "node:http";
import type { Clock } from "../clock.ts";
import type { StrategyCallOptions, StrategyOptions } from "./strategies.ts";
import type { ComplexityRouterParams } from "./complexity-router.ts";
import type { RuleCallOptions, RuleOptions } from "./tenants.ts";
import type { ExtraParams, RequestMessage } from "./openai.ts";
import type { ValidationCallOptions, ValidationOptions } from "./validation.ts";
import type { Hook } from "./events.ts";
import type { ExperimentOptions, WeightedModel } from "./experiments.ts";
import type { MirrorParams } from "./mirrors.ts";
import type { MockOptions, MockTestingOptions } from "./mocks.ts";
import type { AffinityOptions } from "./affinity.ts";
import type { DeploymentBudgetParams, RouterBudgetOptions } from "./budgets.ts";
import type { PreCallCheckOptions } from "./pre-call-checks.ts";
import type { ModelOptions } from "./models.ts";

/**
 * Number of retries after an error of each class; an integer of at least 0. A class without an entry uses that of the class
 * it extends, else `num_retries`. A class with an entry is retried even if it otherwise would not be (a 401). LiteLLM's
 * option, with more classes.
 */
export interface RetryPolicy {
  /** 400, and the classes that extend `BadRequestError` and have no entry. */
  BadRequestErrorRetries?: number | undefined;
  /** 401. */
  AuthenticationErrorRetries?: number | undefined;
  /** 403. */
  PermissionDeniedErrorRetries?: number | undefined;
  /** 404. */
  NotFoundErrorRetries?: number | undefined;
  /** `Timeout`: a time limit was reached, or a 408. */
  TimeoutErrorRetries?: number | undefined;
  /** 429, including exhausted quotas (`BudgetExceededError`). */
  RateLimitErrorRetries?: number | undefined;
  /** Content-policy refusals. */
  ContentPolicyViolationErrorRetries?: number | undefined;
  /** 500 and other failures inside the provider. */
  InternalServerErrorRetries?: number | undefined;
  /** 502. */
  BadGatewayErrorRetries?: number | undefined;
  /** 503 and 529. */
  ServiceUnavailableErrorRetries?: number | undefined;
  /** No complete answer arrived: connection refused, reset or cut; answer malformed or empty. */
  APIConnectionErrorRetries?: number | undefined;
}

/**
 * Number of failures of each class that a deployment may have within a minute; one more starts a cooldown. An integer of at
 * least 0; with `0` the first failure does. Entries are looked up as in `RetryPolicy`. LiteLLM's option, with more classes.
 */
export interface AllowedFailsPolicy {
  /** 400, and the classes that extend `BadRequestError` and have no entry. */
  BadRequestErrorAllowedFails?: number | undefined;
  /** 401. */
  AuthenticationErrorAllowedFails?: number | undefined;
  /** 403. */
  PermissionDeniedErrorAllowedFails?: number | undefined;
  /** 404. */
  NotFoundErrorAllowedFails?: number | undefined;
  /** `Timeout`: a time limit was reached, or a 408. */
  TimeoutErrorAllowedFails?: number | undefined;
  /** 429, including exhausted quotas (`BudgetExceededError`). */
  RateLimitErrorAllowedFails?: number | undefined;
  /** Content-policy refusals. */
  ContentPolicyViolationErrorAllowedFails?: number | undefined;
  /** 500 and other failures inside the provider. */
  InternalServerErrorAllowedFails?: number | undefined;
  /** 502. */
  BadGatewayErrorAllowedFails?: number | undefined;
  /** 503 and 529. */
  ServiceUnavailableErrorAllowedFails?: number | undefined;
  /** No complete answer arrived: connection refused, reset or cut; answer malformed or empty. */
  APIConnectionErrorAllowedFails?: number | undefined;
}

/**
 * What happens when a stream breaks after content was delivered. `"continue"`: another deployment continues the answer.
 * `"restart"`: another deployment answers again, and a chunk with `router_event: "restart"` says when to discard what was
 * delivered. `"error"`: the stream ends in a `MidStreamError`. See `docs/streaming.md`.
 */
export type MidStreamFallback = "continue" | "restart" | "error";

/**
 * Any other string. It is refused at run time; its type is accepted because an imported JSON file has strings only. An editor
 * completes the names that stand beside it.
 */
export type AnyString = string & {};

/** What a `fetch` gets: the parts of its `RequestInit` that the router sets. */
export interface FetchInit {
  readonly method: "POST";
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

/** A `fetch`: the runtime's, that of undici, or your own. Resolves to a `Response`. */
export type Fetch = (
  url: string,
  init: FetchInit,
) => PromiseLike<{
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: unknown;
}>;

/** Time limits in seconds, above 0. A call's limits win over the deployment's, and those over the router's. */
export interface TimeLimits {
  /**
   * Seconds for one attempt without streaming: headers and body. Default 600. Without `stream_timeout` it also caps the
   * two limits of streams.
   */
  timeout?: number | undefined;
  /** Seconds. Sets `first_token_timeout` and `idle_timeout`. Default: not set. */
  stream_timeout?: number | undefined;
  /**
   * Seconds to the first content of a stream (text, reasoning or tool arguments; pings do not count). Default `"auto"`: 120
   * until the deployment has answered 20 streams, then four times its own 99th percentile, at least 10 and at most 600.
   * Not set, it is as long as `timeout` where no other deployment and no fallback is left to try.
   */
  first_token_timeout?: number | "auto" | AnyString | undefined;
  /**
   * Seconds between two contents of a stream. Default 60, or `timeout` where no other deployment and no fallback is left to
   * try.
   */
  idle_timeout?: number | undefined;
}

/** What `litellm_params` as written in the options and as used by a deployment have in common. */
interface ConnectionParams
  extends
    ExtraParams,
    TimeLimits,
    MockOptions,
    DeploymentBudgetParams,
    LimitOptions,
    DayOptions,
    ComplexityRouterParams,
    MirrorParams {
  /** `"provider/model"`; a bare name is OpenAI's. One that is plainly another vendor's (`claude-…`) is refused at its address. */
  model: string;
  /** The credential. Default: the provider's environment variable. `"os.environ/NAME"` reads the variable NAME. */
  api_key?: string | undefined;
  /**
   * The address for requests. Default: the provider's public address. For OpenAI-compatible servers it ends before
   * `/chat/completions`.
   */
  api_base?: string | undefined;
  /** LiteLLM's other name for `api_base`. */
  base_url?: string | undefined;
  /** Azure: the API version. Default: `AZURE_API_VERSION`. */
  api_version?: string | undefined;
  /** The provider, if `model` does not begin with it. */
  custom_llm_provider?: string | undefined;
  /**
   * Your own SDK client (`OpenAI`, `AzureOpenAI`, `Anthropic`, `GoogleGenAI`, `BedrockRuntimeClient`), which sends the
   * requests with its headers, proxy and token refresh. Its retries are off; the router decodes answers and errors.
   */
  client?: object | undefined;
  /** Azure: an Entra ID token, instead of a key. */
  azure_ad_token?: string | undefined;
  /** Azure: is called for a token before each request. If it throws, the attempt fails; its message is not repeated. */
  azure_ad_token_provider?: (() => string | Promise<string>) | undefined;
  /** Vertex AI: the project. Default: that of the credential, or `VERTEXAI_PROJECT`. */
  vertex_project?: string | undefined;
  /** Vertex AI: `"global"` or a region. Default: `VERTEXAI_LOCATION`, else `"us-central1"`. */
  vertex_location?: string | undefined;
  /** Vertex AI: a credential in Google's JSON format (string or object), or the path of a file with one. */
  vertex_credentials?: string | Readonly<Record<string, unknown>> | undefined;
  /** Vertex AI: an access token, used as it is and never renewed. */
  vertex_access_token?: string | undefined;
  /** Bedrock: the region. Default: `AWS_REGION_NAME`, `AWS_REGION` or `AWS_DEFAULT_REGION`. */
  aws_region_name?: string | undefined;
  /** Bedrock: the id of the key to sign requests with. It wins over all credentials of the environment. */
  aws_access_key_id?: string | undefined;
  /** Bedrock: the secret of `aws_access_key_id`. */
  aws_secret_access_key?: string | undefined;
  /** Bedrock: the session token of temporary keys. */
  aws_session_token?: string | undefined;
  /** Bedrock: a Bedrock API key, the same as `api_key`. */
  aws_bearer_token?: string | undefined;
  /** Bedrock: a profile of the shared config and credentials files. */
  aws_profile_name?: string | undefined;
  /** Bedrock: the ARN of a role to assume with the other credentials. */
  aws_role_name?: string | undefined;
  /** Bedrock: the name of the role's session. Default `"literouter"`. */
  aws_session_name?: string | undefined;
  /** Bedrock: the external id that the role requires. */
  aws_external_id?: string | undefined;
  /** Bedrock: a token, or the path of its file, which is exchanged for `aws_role_name`. */
  aws_web_identity_token?: string | undefined;
  /** Bedrock: the STS endpoint for assuming roles. Default: that of the region. */
  aws_sts_endpoint?: string | undefined;
  /** Bedrock: the address for requests, the same as `api_base`. */
  aws_bedrock_runtime_endpoint?: string | undefined;
  /**
   * Share of the traffic, relative to the group's other weights. With 0 the deployment is used only when no other is
   * left.
   */
  weight?: number | undefined;
  /**
   * Priority: the lowest level with a usable deployment is used; higher levels are for failover. Default: after all
   * others.
   */
  order?: number | undefined;
  /**
   * With `enable_tag_filtering`, the tags of the calls it serves. `"default"` serves calls whose tags no other deployment
   * has.
   */
  tags?: readonly string[] | undefined;
  /** Its region, for calls with `allowed_model_region`. */
  region_name?: string | undefined;
  /** Retries after a failure at this deployment. Default: the router's. */
  num_retries?: number | undefined;
  /**
   * Seconds of a cooldown. Wins over the provider's Retry-After and the router's `cooldown_time`; with 0 there is no
   * cooldown.
   */
  cooldown_time?: number | undefined;
  /**
   * US dollars per token of the prompt; a string such as `"1e-05"` is a number, too. `cost_usd` is known only with this and
   * `output_cost_per_token`. `docs/options.md` has the other prices.
   */
  input_cost_per_token?: number | string | undefined;
  /** US dollars per token of the answer. */
  output_cost_per_token?: number | string | undefined;
  /** US dollars per token read from the provider's prompt cache. Default: `input_cost_per_token`. */
  cache_read_input_token_cost?: number | string | undefined;
  /** US dollars per token written to it. Default: `input_cost_per_token`. */
  cache_creation_input_token_cost?: number | string | undefined;
  /** Your own agent (proxy, pinned certificates, …), instead of the router's. */
  agent?: HttpAgent | undefined;
  /** Your own `fetch`, instead of the router's transport. */
  fetch?: Fetch | undefined;
  [parameter: string]: unknown;
}

/**
 * Model, credential, address and parameters of a deployment's requests. Unknown keys are sent to the provider as
 * parameters of the body.
 */
export interface LitellmParams extends ConnectionParams {
  organization?: string | undefined;
}

/** `LitellmParams` as written in the options. */
export interface LitellmParamsOptions extends ConnectionParams {
  /** OpenAI: the organization that is billed. A list makes one deployment for each. */
  organization?: string | readonly string[] | undefined;
}

/** Facts about a deployment and its model. */
export interface ModelInfo<Id extends string = string> extends LimitOptions {
  /**
   * Identifies the deployment in events, metadata and errors. Default: its group, provider and model, such as
   * `"main-llm/openai/gpt-4o"`; with `#2`, `#3`, … where several are alike, in the order of the list.
   */
  id?: Id | undefined;
  /** `true` takes the deployment out of rotation. Default `false`. */
  blocked?: boolean | undefined;
  /**
   * The team that the deployment belongs to. Only calls with that `metadata.user_api_key_team_id`, or without one with that
   * `metadata.team_id`, see it. Default: it is for all.
   */
  team_id?: string | number | null | undefined;
  /** The model behind another name, such as that of an Azure deployment or a fine-tune. Decides the supported parameters. */
  base_model?: string | undefined;
  /** For information only. */
  max_tokens?: number | undefined;
  /** The context window for the prompt, in tokens. Used by `enable_pre_call_checks` and after a context-window error. */
  max_input_tokens?: number | undefined;
  /** The longest answer, in tokens. At Anthropic the default and the maximum of `max_tokens`. */
  max_output_tokens?: number | undefined;
  /** `false`: no calls with images. When it is not set, such calls are allowed; this also holds for the following facts. */
  supports_vision?: boolean | undefined;
  /** `false`: no calls with tools. */
  supports_function_calling?: boolean | undefined;
  /** `false`: no calls with a `json_schema`; at Claude such calls use a tool. */
  supports_response_schema?: boolean | undefined;
  /** `false`: no calls with audio. */
  supports_audio_input?: boolean | undefined;
  /** `false`: no calls with files. */
  supports_pdf_input?: boolean | undefined;
  /** `false`: no calls with `web_search_options`. */
  supports_web_search?: boolean | undefined;
  /** The deployment is left out unless `LITELLM_ENVIRONMENT` is in the list: `["production", "staging"]`. Default: all. */
  supported_environments?: readonly string[] | undefined;
  /** Seconds of a cooldown. As in `litellm_params`, and wins over it. */
  cooldown_time?: number | undefined;
  /** As on the router, for this deployment only. */
  allowed_fails?: number | undefined;
  /** As on the router, for this deployment only. */
  allowed_fails_policy?: AllowedFailsPolicy | undefined;
  [fact: string]: unknown;
}

/** One entry of `model_list`: a deployment. Entries with the same `model_name` form a model group. */
export interface DeploymentOptions<Name extends string = string, Id extends string = string> extends LimitOptions {
  /** The name that calls use. May contain stars: `openai/*`. */
  model_name: Name;
  /** Model, credential, address and parameters of its requests. */
  litellm_params: LitellmParamsOptions;
  /** Its id, its context window, what its model supports. */
  model_info?: ModelInfo<Id> | undefined;
}

/** The strings that a name matches: of `openai/*` every string with that prefix, of other names the name itself. */
export type Matching<Name extends string> = Name extends `${infer Before}*${infer After}`
  ? `${Before}${string}${After}`
  : Name;

/**
 * The target of an alias: a group, another alias, a deployment's id or a name that a wildcard matches. A `hidden` alias
 * is not listed. A list shares the calls out by weight; then the alias may also have the name of a group.
 */
export type AliasTarget<Name extends string = string> =
  | Matching<Name>
  | { readonly model: Matching<Name>; readonly hidden?: boolean | undefined }
  | readonly WeightedModel[];

/**
 * A fallback: the name of a group (or the id of a deployment), or an object with it as `model` and parameters for that
 * fallback. Without a `model` it is for the group that failed: `{ api_key: "…" }` calls it again with another key. Entries
 * with equal content count once, and a group that failed is not called again without other parameters.
 */
export type FallbackTarget<Name extends string = string> = Matching<Name> | FallbackParameters<Name>;

/** A fallback with parameters: of the request, time limits, and a key (and with it an address) in place of the deployment's. */
export type FallbackParameters<Name extends string = string> = {
  /** Default: the group that failed. */
  model?: Matching<Name> | null | undefined;
  messages?: RequestMessage[] | undefined;
  api_key?: string | null | undefined;
  /** Only together with `api_key`, so that no stored key is sent to it. */
  api_base?: string | null | undefined;
} & TimeLimits &
  Record<string, unknown>;

/** `{ group: [targets] }`; `"*"` is for every group without an entry. */
export type FallbackMap<Name extends string = string> = {
  readonly [Group in Matching<Name> | "*"]?: readonly FallbackTarget<Name>[] | undefined;
};

/**
 * Options of `new Router()`. An unknown key is a `ConfigurationError` with the nearest valid name. Names of groups, aliases
 * and deployments are inferred, so that a misspelt fallback does not compile.
 */
export interface RouterOptions<Name extends string = string, Alias extends string = string, Id extends string = string>
  extends
    QueueOptions,
    TimeLimits,
    StrategyOptions,
    PreCallCheckOptions,
    RouterBudgetOptions,
    AffinityOptions,
    ModelOptions,
    ExperimentOptions,
    RuleOptions,
    ValidationOptions {
  /** The deployments. Default: none; `addDeployment` and `setModelList` add some. */
  model_list?: readonly DeploymentOptions<Name, Id>[] | undefined;
  /**
   * Other names for groups: `{ "gpt-4": "gpt-4o" }`. A hidden alias can be called but is not listed. A list shares the calls
   * out: `{ "gpt-4o": [{ model: "azure/gpt-4o", weight: 0.7 }, { model: "openai/gpt-4o", weight: 0.3 }] }`.
   */
  model_group_alias?: { readonly [Key in Alias]: AliasTarget<NoInfer<Name | Alias | Id>> } | undefined;
  /** Groups to fall back to when a group fails, in order: `[{ "main": ["backup"] }]`. Default: none. */
  fallbacks?: readonly FallbackMap<NoInfer<Name | Alias | Id>>[] | undefined;
  /** Fallbacks of groups without an entry in `fallbacks`, and of unknown models. Default: none. */
  default_fallbacks?: readonly FallbackTarget<NoInfer<Name | Alias | Id>>[] | undefined;
  /** Groups for prompts that exceed the context window. A group without an entry uses `fallbacks`. */
  context_window_fallbacks?: readonly FallbackMap<NoInfer<Name | Alias | Id>>[] | undefined;
  /** Groups for prompts that were refused on content policy. No other group is tried. */
  content_policy_fallbacks?: readonly FallbackMap<NoInfer<Name | Alias | Id>>[] | undefined;
  /** Groups for calls whose answer `validate` refused. A group without an entry uses `fallbacks`. */
  validation_fallbacks?: readonly FallbackMap<NoInfer<Name | Alias | Id>>[] | undefined;
  /** Maximum depth of fallbacks of fallbacks. Default 5. */
  max_fallbacks?: number | undefined;
  /**
   * Retries: further attempts at deployments that a call has already tried. Moving to an untried deployment uses none.
   * Default 2.
   */
  num_retries?: number | undefined;
  /**
   * Maximum number of attempts of one call, across all groups. Default: 12, or as many as the call needs to try each
   * deployment of its group and fallbacks once, whichever is more.
   */
  max_attempts?: number | undefined;
  /** Seconds for the whole call, with hooks, waits, fallbacks and the stream to its end. Default: no limit. */
  total_timeout?: number | undefined;
  /** Shortest wait before a retry, in seconds. Default 0. */
  retry_after?: number | undefined;
  /** Retries by class of error, instead of `num_retries`. */
  retry_policy?: RetryPolicy | undefined;
  /** Replaces `retry_policy` for a group. */
  model_group_retry_policy?: { readonly [group: string]: RetryPolicy } | undefined;
  /**
   * Retries of all calls may be at most this share of the calls of the last 10 s; 10 are always allowed. Retries after a
   * `Retry-After` do not count. Default 0.2.
   */
  retry_budget?: number | undefined;
  /**
   * Failures within a minute that a deployment may have; one more starts a cooldown. Default: more than half of at least
   * 5 calls.
   */
  allowed_fails?: number | undefined;
  /** The same by class of error; wins over `allowed_fails`. Also applies to classes that otherwise start no cooldown. */
  allowed_fails_policy?: AllowedFailsPolicy | undefined;
  /** Seconds of a cooldown. Default 5. */
  cooldown_time?: number | undefined;
  /** `true`: no deployment ever goes into cooldown. Default `false`. */
  disable_cooldowns?: boolean | undefined;
  /** Checks context windows before sending, and makes `rpm` and `tpm` hold. Default `false`. */
  enable_pre_call_checks?: boolean | undefined;
  /** Counts the tokens of a prompt for `enable_pre_call_checks`. Default: an estimate, within 15 % of OpenAI's. */
  token_counter?: ((messages: readonly RequestMessage[]) => number) | undefined;
  /** Only deployments with a tag of the call (`tags`, `metadata.tags`) are used; see `docs/options.md`. Default `false`. */
  enable_tag_filtering?: boolean | undefined;
  /** `true`: one common tag is enough. `false`: the deployment must have all tags of the call. Default `true`. */
  tag_filtering_match_any?: boolean | undefined;
  /** Your own filters, applied after the built-in ones. */
  filters?: readonly UserFilter[] | undefined;
  /** What happens when a stream breaks after content was delivered. Default `"continue"`. */
  mid_stream_fallback?: MidStreamFallback | AnyString | undefined;
  /**
   * Seconds without content after which a second deployment is called in parallel, or `"auto"`: the deployment's own 95th
   * percentile, once it has answered 20 times. Default: off.
   */
  hedge_after?: number | "auto" | AnyString | undefined;
  /** Largest share of calls that may hedge, from 0 to 1. Default 0.05. */
  hedge_budget?: number | undefined;
  /**
   * `true`: a call with a `mock_…` key is refused. For servers that pass on what their own callers send: a mock chooses the
   * answer, and a mocked failure counts against the deployment. Mocks in `litellm_params` and those that a `beforeCall` hook
   * adds are not affected. Default `false`.
   */
  disable_mock_calls?: boolean | undefined;
  /** Default parameters for every call and deployment: `{ temperature: 0 }`. */
  default_litellm_params?: Record<string, unknown> | undefined;
  /**
   * Leaves out parameters that a provider does not support, instead of refusing the call. Default `false`. Global in
   * LiteLLM.
   */
  drop_params?: boolean | undefined;
  /**
   * Leaves out invalid deployments instead of throwing; hooks receive a `deployment_ignored` event for each. Default
   * `false`.
   */
  ignore_invalid_deployments?: boolean | undefined;
  /** They receive an event for every step, and are called before every call. */
  hooks?: readonly Hook[] | undefined;
  /** An agent for all deployments without one. */
  agent?: HttpAgent | undefined;
  /** A `fetch` for all deployments without one. */
  fetch?: Fetch | undefined;
  /** Environment variables, read once, when the router is created. Default `process.env`. */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Time and timers, for tests. Default: the system's. */
  clock?: Clock | undefined;
  /** Returns a number from 0 up to, but not including, 1; for tests. Default `Math.random`. */
  random?: (() => number) | undefined;
}

/** Options that belong to a router as long as it lives. */
type FixedOption =
  | "model_list"
  | "default_litellm_params"
  | "ignore_invalid_deployments"
  | "hooks"
  | "prices"
  | "agent"
  | "fetch"
  | "env"
  | "clock"
  | "random"
  | "budget_alignment"
  | "store";

/** The options that can be read and changed: of `getSettings`, where `null` is "not set", and of `updateSettings`. */
export type RouterSettings = {
  [Key in Exclude<keyof RouterOptions, FixedOption>]: NonNullable<RouterOptions[Key]> | null;
};

/** A deployment as filters and `getDeployment` see it. */
export interface DeploymentView {
  readonly id: string;
  /** The group it belongs to. */
  readonly model_name: string;
  /** `"groq"`, `"openai"`, … */
  readonly provider: string;
  /** The model as the provider knows it. */
  readonly model: string;
  /**
   * The checked settings with their credentials: not for logs. Left out when the view is printed, copied or converted to
   * JSON.
   */
  readonly litellm_params: LitellmParams;
  readonly model_info: ModelInfo;
  /** Further keys of its entry in `model_list`, such as `description`. Left out as `litellm_params` are. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** A deployment as `getModelInfo` shows it: data, as in `model_list`, with `"***"` in the place of credentials. */
export interface ShownDeployment {
  readonly model_name: string;
  /** Without clients, agents and functions. A text under a key that is not known may be a credential, and is masked too. */
  readonly litellm_params: Readonly<Record<string, unknown>>;
  /** Always with its `id`. */
  readonly model_info: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** Decides whether a deployment may be used for a call. */
export interface UserFilter {
  /** Appears in errors and in `explain`. */
  readonly name: string;
  /**
   * `false` excludes the deployment from this call. Must be synchronous: a promise, or an error thrown, fails the call.
   * Called often, so keep it fast.
   */
  keep(
    deployment: DeploymentView,
    call: { readonly model_group: string; readonly params: Readonly<Record<string, unknown>> },
  ): boolean;
}

/**
 * Options of one call, read by the router and not sent to the provider. They are the second argument of a call or, as in
 * LiteLLM, keys among its parameters; the second argument wins.
 */
export interface CallOptions
  extends
    PriorityOptions,
    TimeLimits,
    MockOptions,
    MockTestingOptions,
    RuleCallOptions,
    ValidationCallOptions,
    StrategyCallOptions {
  /** Aborting it ends waits, retries, the request and the stream at once; the call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Retries, as on the router. Also wins over the policies and over the deployment's. */
  num_retries?: number | undefined;
  /** As on the router. */
  max_attempts?: number | undefined;
  /** Seconds for the whole call. As on the router. */
  total_timeout?: number | undefined;
  /** Replaces the router's: a list of targets, or LiteLLM's `[{ group: [targets] }]`. */
  fallbacks?: readonly (FallbackTarget | FallbackMap)[] | undefined;
  /** Replaces the router's. */
  context_window_fallbacks?: readonly FallbackMap[] | undefined;
  /** Replaces the router's. */
  content_policy_fallbacks?: readonly FallbackMap[] | undefined;
  /** Replaces the router's. */
  validation_fallbacks?: readonly FallbackMap[] | undefined;
  /** No fallbacks for this call, also not in the middle of a stream. */
  disable_fallbacks?: boolean | undefined;
  /** Replaces the router's policies. */
  retry_policy?: RetryPolicy | undefined;
  /** As on the router. */
  mid_stream_fallback?: MidStreamFallback | undefined;
  /** Seconds, or `"auto"`. As on the router. */
  hedge_after?: number | "auto" | undefined;
  /** Tags for `enable_tag_filtering`; also read from `metadata.tags`. */
  tags?: readonly string[] | undefined;
  /** Only deployments whose `region_name` is this. */
  allowed_model_region?: string | undefined;
  /** LiteLLM's metadata beside the provider's `metadata`: `tags` are read from both. Never sent. */
  litellm_metadata?: Readonly<Record<string, unknown>> | undefined;
  /**
   * `true`: when a fallback answers, `router_metadata.fallback_errors` says how the groups before it failed. Never sent.
   * Default `false`.
   */
  include_fallback_errors?: boolean | undefined;
  /** A key for this call, sent to the deployment's address. The call does not change the deployment's health. */
  api_key?: string | undefined;
  /** An address for this call: only together with `api_key`, so that no stored key is sent to it. */
  api_base?: string | undefined;
}
