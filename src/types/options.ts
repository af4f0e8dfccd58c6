/** Every public option, with unit and default. Names are LiteLLM's; all times are seconds. */
import type { Agent as HttpAgent } from "node:http";
import type { Clock } from "../clock.ts";
import type { Strategy } from "../strategies/strategy.ts";
import type { ExtraParams, RequestMessage } from "./openai.ts";
import type { Hook } from "./events.ts";

/**
 * How many repeat visits a call may make after an error of a class. `0` means none. A class without an entry takes that
 * of the class it extends; without any, `num_retries` holds. A class that is named is retried even where it otherwise
 * would not be (a 401). LiteLLM's, with more classes.
 */
export interface RetryPolicy {
  /** 400, with the classes below it that have no entry of their own. */
  BadRequestErrorRetries?: number;
  /** 401. */
  AuthenticationErrorRetries?: number;
  /** 403. */
  PermissionDeniedErrorRetries?: number;
  /** 404. */
  NotFoundErrorRetries?: number;
  /** `Timeout`: 408 and the time limits. */
  TimeoutErrorRetries?: number;
  /** 429, used-up quotas included. */
  RateLimitErrorRetries?: number;
  /** Refusals on content policy. */
  ContentPolicyViolationErrorRetries?: number;
  /** 500 and other failures inside the provider. */
  InternalServerErrorRetries?: number;
  /** 502. */
  BadGatewayErrorRetries?: number;
  /** 503 and 529. */
  ServiceUnavailableErrorRetries?: number;
  /** No whole answer came: refused, reset, cut, malformed, empty. */
  APIConnectionErrorRetries?: number;
}

/**
 * How many failures of a class a deployment may have within a minute before it is cooled. `0` cools at the first.
 * Entries are looked up as in `RetryPolicy`. LiteLLM's, with more classes.
 */
export interface AllowedFailsPolicy {
  /** 400, with the classes below it that have no entry of their own. */
  BadRequestErrorAllowedFails?: number;
  /** 401. */
  AuthenticationErrorAllowedFails?: number;
  /** 403. */
  PermissionDeniedErrorAllowedFails?: number;
  /** 404. */
  NotFoundErrorAllowedFails?: number;
  /** `Timeout`: 408 and the time limits. */
  TimeoutErrorAllowedFails?: number;
  /** 429, used-up quotas included. */
  RateLimitErrorAllowedFails?: number;
  /** Refusals on content policy. */
  ContentPolicyViolationErrorAllowedFails?: number;
  /** 500 and other failures inside the provider. */
  InternalServerErrorAllowedFails?: number;
  /** 502. */
  BadGatewayErrorAllowedFails?: number;
  /** 503 and 529. */
  ServiceUnavailableErrorAllowedFails?: number;
  /** No whole answer came: refused, reset, cut, malformed, empty. */
  APIConnectionErrorAllowedFails?: number;
}

/** What to do when a stream breaks after content was delivered. See `docs/streaming.md`. */
export type MidStreamFallback = "continue" | "restart" | "error";

/** Time limits, in seconds. A call's own win over the deployment's, and those over the router's. `0` is refused. */
export interface TimeLimits {
  /** One attempt without streaming: headers and body. Default 600. Given without `stream_timeout`, it caps streams' two limits too. */
  timeout?: number | undefined;
  /** Sets `first_token_timeout` and `idle_timeout` of streams at once. */
  stream_timeout?: number | undefined;
  /**
   * Longest wait for a stream's first content (text, reasoning or tool arguments; pings do not count).
   * Default `"auto"`: 120 until the deployment has answered 20 streams, then four times its own 99th percentile,
   * at least 10 and at most 600.
   */
  first_token_timeout?: number | "auto" | undefined;
  /** Longest pause between two contents of a stream. Default 60. */
  idle_timeout?: number | undefined;
}

/** What `litellm_params` and a deployment as it is used have in common. */
interface ConnectionParams extends ExtraParams, TimeLimits {
  /** `"provider/model"`; a bare name is OpenAI. */
  model: string;
  /** By default from the provider's environment variable. `"os.environ/NAME"` reads the variable NAME. */
  api_key?: string | undefined;
  /** Where to send requests, by default the provider's public address. Ends before `/chat/completions` for OpenAI-compatible servers. */
  api_base?: string | undefined;
  /** LiteLLM's other name for `api_base`. */
  base_url?: string | undefined;
  /** Azure: the API version, by default from `AZURE_API_VERSION`. */
  api_version?: string | undefined;
  /** The provider, when `model` does not start with it. */
  custom_llm_provider?: string;
  /**
   * Your own SDK client (`OpenAI`, `AzureOpenAI`, `Anthropic`, `GoogleGenAI`, `BedrockRuntimeClient`), with its headers,
   * proxy and token refresh. Requests go through it with its retries off; decoding, errors and stream integrity stay the router's.
   */
  client?: object;
  /** Azure: an Entra ID token, in the place of a key. */
  azure_ad_token?: string | undefined;
  /** Azure: asked for a token before each request. What it throws is not repeated in messages. */
  azure_ad_token_provider?: () => string | Promise<string>;
  /** Vertex AI: the project, by default that of the credential, or from `VERTEXAI_PROJECT`. */
  vertex_project?: string | undefined;
  /** Vertex AI: `"global"` or a region, by default from `VERTEXAI_LOCATION`, else `"us-central1"`. */
  vertex_location?: string | undefined;
  /** Vertex AI: a credential in Google's JSON form (text or object), or the path of a file with one. */
  vertex_credentials?: string | Readonly<Record<string, unknown>> | undefined;
  /** Vertex AI: an access token, used as it is and never renewed. */
  vertex_access_token?: string | undefined;
  /** Bedrock: the region, by default from `AWS_REGION_NAME`, `AWS_REGION` or `AWS_DEFAULT_REGION`. */
  aws_region_name?: string | undefined;
  /** Bedrock: keys to sign with. They win over everything in the environment. */
  aws_access_key_id?: string | undefined;
  /** Bedrock: belongs to `aws_access_key_id`. */
  aws_secret_access_key?: string | undefined;
  /** Bedrock: for keys that are temporary. */
  aws_session_token?: string | undefined;
  /** Bedrock: a Bedrock API key, the same as `api_key`. */
  aws_bearer_token?: string | undefined;
  /** Bedrock: a profile of the shared credentials and config files. */
  aws_profile_name?: string | undefined;
  /** Bedrock: the ARN of a role to assume, with the keys that are found otherwise. */
  aws_role_name?: string | undefined;
  /** Bedrock: what the session in the role is called. */
  aws_session_name?: string | undefined;
  /** Bedrock: the external id that the role asks for. */
  aws_external_id?: string | undefined;
  /** Bedrock: a token, or the path of the file that holds it, to be exchanged for `aws_role_name`. */
  aws_web_identity_token?: string | undefined;
  /** Bedrock: where roles are assumed, by default the region's own endpoint. */
  aws_sts_endpoint?: string | undefined;
  /** Bedrock: where to send requests; `api_base` is the same. */
  aws_bedrock_runtime_endpoint?: string | undefined;
  /** Share of the traffic within the group. Weights are relative; 0 is a stand-by that is used when nothing else is left. */
  weight?: number;
  /** Priority: the lowest level that has a usable deployment is used; higher levels are failed over to. */
  order?: number;
  /** Requests a minute. Without `weight`, also the share of the traffic. Enforced with `enable_pre_call_checks`. */
  rpm?: number;
  /** Tokens a minute. Without `weight` and `rpm`, also the share of the traffic. Enforced with `enable_pre_call_checks`. */
  tpm?: number;
  /** Calls in flight at once; a deployment that is full is skipped. Default: no limit. */
  max_parallel_requests?: number;
  /** Which calls it is for, with `enable_tag_filtering`. `"default"` serves calls whose tags nobody else has. */
  tags?: readonly string[];
  /** For calls that set `allowed_model_region`. */
  region_name?: string;
  /** Repeat visits for calls whose failed attempt was at this deployment. Default: the router's. */
  num_retries?: number;
  /** Seconds. Wins over the provider's Retry-After and the router's `cooldown_time`; 0 means never cooled. */
  cooldown_time?: number;
  /** US dollars for a token of the prompt. `cost_usd` is known only with this and `output_cost_per_token`. */
  input_cost_per_token?: number;
  /** US dollars for a token of the answer. */
  output_cost_per_token?: number;
  /** US dollars for a token read from the provider's prompt cache. Default: `input_cost_per_token`. */
  cache_read_input_token_cost?: number;
  /** US dollars for a token written to it. Default: `input_cost_per_token`. */
  cache_creation_input_token_cost?: number;
  /** Sends through your own agent (proxy, pinned certificates, …) instead of the router's. */
  agent?: HttpAgent;
  /** Sends through your own `fetch`. */
  fetch?: typeof globalThis.fetch;
  [parameter: string]: unknown;
}

/** What a deployment's requests are made with. Unknown keys are sent to the provider as body parameters. */
export interface LitellmParams extends ConnectionParams {
  organization?: string;
}

/** `LitellmParams` as they are written down. */
export interface LitellmParamsOptions extends ConnectionParams {
  /** OpenAI: whom the request is billed to. A list stands for one deployment for each. */
  organization?: string | readonly string[] | undefined;
}

/** What is known of a deployment's model. */
export interface ModelInfo<Id extends string = string> {
  /** Names the deployment in events, metadata and cooldowns. Default: a hash of its settings, the same in every process. */
  id?: Id;
  /** Out of rotation until replaced. */
  blocked?: boolean;
  /** The model behind a name that does not tell: an Azure deployment, a fine-tune. Decides what parameters it takes. */
  base_model?: string;
  /** A fact to read: nothing follows from it. */
  max_tokens?: number;
  /** The context window for the prompt. Used by `enable_pre_call_checks` and after a context-window error. */
  max_input_tokens?: number;
  /** The longest answer. Anthropic needs a limit with every request: this one, when the call sets none or more. */
  max_output_tokens?: number;
  /** `false` keeps calls with images away. Not known: they may come. So for the others. */
  supports_vision?: boolean;
  /** `false`: no calls with tools. */
  supports_function_calling?: boolean;
  /** `false`: no calls with a `json_schema`; Claude is then asked for JSON by way of a tool. */
  supports_response_schema?: boolean;
  /** `false`: no calls with audio. */
  supports_audio_input?: boolean;
  /** `false`: no calls with files. */
  supports_pdf_input?: boolean;
  /** `false`: no calls with `web_search_options`. */
  supports_web_search?: boolean;
  /** Deployments not listed for `LITELLM_ENVIRONMENT` are left out: `["production", "staging"]`. */
  supported_environments?: readonly string[];
  /** Seconds. As in `litellm_params`, and wins over it. */
  cooldown_time?: number;
  /** As on the router, for this deployment only. */
  allowed_fails?: number;
  /** As on the router, for this deployment only. */
  allowed_fails_policy?: AllowedFailsPolicy;
  [fact: string]: unknown;
}

/** One entry of `model_list`: a deployment. Entries with the same `model_name` form a model group. */
export interface DeploymentOptions<Name extends string = string, Id extends string = string> {
  /** The name that calls use. May have stars: `openai/*`. */
  model_name: Name;
  /** What its requests are made with: model, credential, address, parameters. */
  litellm_params: LitellmParamsOptions;
  /** What is known of it: its id, its window, what it supports. */
  model_info?: ModelInfo<Id>;
  /** As in `litellm_params`, which wins. LiteLLM also takes it here. */
  rpm?: number;
  /** As in `litellm_params`, which wins. LiteLLM also takes it here. */
  tpm?: number;
}

/** Where a wildcard name such as `openai/*` appears, any string it matches may stand. */
export type Matching<Name extends string> = Name extends `${infer Before}*${infer After}`
  ? `${Before}${string}${After}`
  : Name;

/** What an alias stands for: a group, another alias, a deployment's id or a name that a wildcard matches. */
export type AliasTarget<Name extends string = string> =
  | Matching<Name>
  | { readonly model: Matching<Name>; readonly hidden?: boolean };

/** A fallback: a group's name (or a deployment's id), or parameters to change on the way there. */
export type FallbackTarget<Name extends string = string> =
  | Matching<Name>
  | ({ model: Matching<Name>; messages?: RequestMessage[] } & TimeLimits & Record<string, unknown>);

/** `{ group: [targets] }`; `"*"` stands for every group without an entry of its own. */
export type FallbackMap<Name extends string = string> = {
  readonly [Group in Matching<Name> | "*"]?: readonly FallbackTarget<Name>[];
};

/**
 * Options of `new Router()`. Unknown keys are refused with the nearest right name. Names of groups, aliases and
 * deployments are inferred, so that a misspelt fallback does not compile.
 */
export interface RouterOptions<
  Name extends string = string,
  Alias extends string = string,
  Id extends string = string,
> extends TimeLimits {
  /** The deployments. May be empty; `addDeployment` adds more. */
  model_list: readonly DeploymentOptions<Name, Id>[];
  /** Other names for groups: `{ "gpt-4": "gpt-4o" }`. A hidden one routes but is not listed. */
  model_group_alias?: { readonly [Key in Alias]: AliasTarget<NoInfer<Name | Alias | Id>> };
  /** Groups to go to when a group fails: `[{ "main": ["backup"] }]`. */
  fallbacks?: readonly FallbackMap<NoInfer<Name | Alias | Id>>[] | undefined;
  /** Used for groups that `fallbacks` does not name, and for models nobody knows. */
  default_fallbacks?: readonly Matching<NoInfer<Name | Alias | Id>>[] | undefined;
  /** Where a prompt goes that is too long. Without an entry for the group, `fallbacks` apply. */
  context_window_fallbacks?: readonly FallbackMap<NoInfer<Name | Alias | Id>>[] | undefined;
  /** Where a prompt goes that a provider refused on its content policy. Nothing else is tried. */
  content_policy_fallbacks?: readonly FallbackMap<NoInfer<Name | Alias | Id>>[] | undefined;
  /** How deep fallbacks of fallbacks may go. Default 5. */
  max_fallbacks?: number | undefined;
  /** Repeat visits to deployments a call has already tried. Moving to an untried deployment costs none. Default 2. */
  num_retries?: number | undefined;
  /** Attempts of one call, across all groups. Default 12. */
  max_attempts?: number | undefined;
  /** Seconds for the whole call: hooks, waits, fallbacks and a stream's end included. Default: no limit. */
  total_timeout?: number | undefined;
  /** Shortest wait before a repeat visit, in seconds. Default 0. */
  retry_after?: number | undefined;
  /** Repeat visits by class of error, in the place of `num_retries`. */
  retry_policy?: RetryPolicy | undefined;
  /** Replaces `retry_policy` for a group. */
  model_group_retry_policy?: { readonly [group: string]: RetryPolicy };
  /** Repeat visits may add at most this share of extra attempts (but always 10 in 10 s). Default 0.2. */
  retry_budget?: number | undefined;
  /** Failures within a minute that a deployment may have before it is cooled; 0 cools at the first. Default: the error-rate rule. */
  allowed_fails?: number | undefined;
  /** The same by class of error, before `allowed_fails`. Applies also to classes that never cool otherwise. */
  allowed_fails_policy?: AllowedFailsPolicy | undefined;
  /** Seconds a failed deployment is left alone. Default 5. */
  cooldown_time?: number | undefined;
  /** No deployment is ever left alone. Default `false`. */
  disable_cooldowns?: boolean | undefined;
  /** How one of several usable deployments is chosen: a name, or your own. Default `"simple-shuffle"`. */
  routing_strategy?: "simple-shuffle" | "least-busy" | "latency-based-routing" | Strategy | undefined;
  /** Checks context windows and rpm/tpm before sending. Default `false`. */
  enable_pre_call_checks?: boolean | undefined;
  /** Counts the tokens of a prompt for `enable_pre_call_checks`. Default: a careful estimate from its length. */
  token_counter?: ((messages: readonly RequestMessage[]) => number) | undefined;
  /** Only deployments that share a tag with the call (`metadata.tags`) are used; see `docs/options.md`. Default `false`. */
  enable_tag_filtering?: boolean | undefined;
  /** `true`: one shared tag is enough. `false`: the deployment must have all the call's tags. Default `true`. */
  tag_filtering_match_any?: boolean | undefined;
  /** Your own filters, asked after the built-in ones. */
  filters?: readonly UserFilter[] | undefined;
  /** What to do when a stream breaks after content was delivered. Default `"continue"`. */
  mid_stream_fallback?: MidStreamFallback | undefined;
  /**
   * Seconds without content after which a second deployment is asked in parallel, or `"auto"`: the deployment's own
   * 95th percentile. Default: off.
   */
  hedge_after?: number | "auto" | undefined;
  /** Largest share of calls that may hedge. Default 0.05. */
  hedge_budget?: number | undefined;
  /** Parameters under every call and deployment: `{ temperature: 0 }`. */
  default_litellm_params?: Record<string, unknown> | undefined;
  /** Drop parameters that a provider cannot take instead of refusing the call. Default `false`. LiteLLM has it as a global. */
  drop_params?: boolean | undefined;
  /** Leaves out deployments that are wrongly configured instead of throwing; each is told to the hooks. Default `false`. */
  ignore_invalid_deployments?: boolean | undefined;
  /** Told of every step, and asked before every call. */
  hooks?: readonly Hook[] | undefined;
  /** An agent for all deployments that have none of their own. */
  agent?: HttpAgent | undefined;
  /** A `fetch` for all deployments that have none of their own. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Environment variables. Default `process.env`, read once. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Time. For tests; the system's by default. */
  clock?: Clock | undefined;
  /** A number from 0 up to 1. For tests; `Math.random` by default. */
  random?: (() => number) | undefined;
}

/** What a user's filter, and who asks the router for its deployments, sees of one. */
export interface DeploymentView {
  readonly id: string;
  /** The group it belongs to. */
  readonly model_name: string;
  /** `"groq"` */
  readonly provider: string;
  /** The model as the provider knows it. */
  readonly model: string;
  /** As checked, credentials included: not for logs. A view that is printed, copied or made JSON of is without. */
  readonly litellm_params: LitellmParams;
  readonly model_info: ModelInfo;
}

/** A named predicate; `name` stands in errors and in `explain`. */
export interface UserFilter {
  /** Stands in errors and in `explain`. */
  readonly name: string;
  /** `false` drops the deployment for this call. Synchronous (a promise ends the call in an error); asked often, so keep it cheap. */
  keep(
    deployment: DeploymentView,
    call: { readonly model_group: string; readonly params: Readonly<Record<string, unknown>> },
  ): boolean;
}

/**
 * What the router, not the provider, reads of a call. May stand in the second argument or, as in LiteLLM, among the
 * parameters; the second argument wins.
 */
export interface CallOptions extends TimeLimits {
  /** Aborting stops sleeps, retries, the socket and the stream at once, and rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** As on the router. Wins over its policies too, and over the deployment's. */
  num_retries?: number | undefined;
  /** As on the router. */
  max_attempts?: number | undefined;
  /** Seconds for the whole call. As on the router. */
  total_timeout?: number | undefined;
  /** Replaces the router's. A list of targets, or LiteLLM's `[{ group: [targets] }]`. */
  fallbacks?: readonly (FallbackTarget | FallbackMap)[] | undefined;
  /** Replaces the router's. */
  context_window_fallbacks?: readonly FallbackMap[] | undefined;
  /** Replaces the router's. */
  content_policy_fallbacks?: readonly FallbackMap[] | undefined;
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
  /** Your key for this call. The deployment's address stays, and its health is not touched. */
  api_key?: string | undefined;
  /** Your address for this call: only together with `api_key`, so that no stored key is ever sent elsewhere. */
  api_base?: string | undefined;
}
