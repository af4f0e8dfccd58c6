/** Everything that the package exports. */
export { consoleLogger } from "./callbacks/console-logger.ts";
export type { ConsoleLoggerOptions, LogLevel } from "./callbacks/console-logger.ts";
export { batch_completion, batch_completion_models, batch_completion_models_all_responses } from "./batch-calls.ts";
export type { RacedModels } from "./batch-calls.ts";
export { CompletionStream } from "./calls/completion-stream.ts";
export { PendingStream } from "./calls/pending-stream.ts";
export type { Clock } from "./clock.ts";
export {
  AnswerRejectedError,
  APIConnectionError,
  APIError,
  AuthenticationError,
  BadGatewayError,
  BadRequestError,
  BudgetExceededError,
  ConfigurationError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  InternalServerError,
  isRouterError,
  MidStreamError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  RouterError,
  ServiceUnavailableError,
  Timeout,
  UnprocessableEntityError,
  UnsupportedParamsError,
} from "./errors.ts";
export type { ConfigurationProblem, ErrorFacts, TimeoutPhase } from "./errors.ts";
export { stream_chunk_builder } from "./litellm/built-stream.ts";
export type { ChunkBuilderOptions } from "./litellm/built-stream.ts";
export { validate_environment } from "./litellm/environment-check.ts";
export type { EnvironmentOptions, EnvironmentReport } from "./litellm/environment-check.ts";
export { get_llm_provider } from "./litellm/llm-provider.ts";
export type { ModelPlace } from "./litellm/llm-provider.ts";
export { get_supported_openai_params } from "./litellm/supported-params.ts";
export type { SupportedParamsOptions } from "./litellm/supported-params.ts";
export { trim_messages } from "./litellm/trimmed-messages.ts";
export type { TrimOptions } from "./litellm/trimmed-messages.ts";
export { completion, embedding } from "./one-call.ts";
// LiteLLM's names for the same functions.
export { completion as acompletion, embedding as aembedding } from "./one-call.ts";
export { Router } from "./router.ts";
export type {
  BatchOfModels,
  BatchOfPrompts,
  Complete,
  CompletionParams,
  Embed,
  EmbedParams,
  FastestOfModels,
  ModelName,
  PlainParams,
  StreamingParams,
} from "./router/call-signatures.ts";
export { MemoryStore } from "./stores/memory-store.ts";
export type { CounterChange, CounterState, Store } from "./stores/store.ts";
export { simulate } from "./simulate/simulate.ts";
export type { SimulationReport } from "./simulate/report.ts";
export type { Candidate, PickContext, RecentAnswers, Strategy, StrategyArgs } from "./strategies/strategy.ts";
export type { StrategyChoice, StrategyName } from "./types/strategies.ts";
export type {
  BatchOptions,
  BatchProgress,
  BatchResult,
  BatchSettings,
  FastestBatch,
  ModelsBatch,
  Prompt,
  PromptsBatch,
} from "./types/batches.ts";
export type { BudgetEvent } from "./types/budget-events.ts";
export type { BudgetOptions, BudgetReport, Budgets } from "./types/budgets.ts";
export type { ModelFacts, ModelGroupInfo, ModelOptions, ModelPrices, ModelQuery } from "./types/models.ts";
export type {
  ComplexityDimension,
  ComplexityRouterConfig,
  ComplexityTier,
  KeywordTierRule,
  TierModel,
  TierTarget,
} from "./types/complexity-router.ts";
export type { CallView, Experiment, ExperimentVariant, StickyBy, WeightedModel } from "./types/experiments.ts";
export type { FailureFacts, Hook, RouterEvent } from "./types/events.ts";
export type { ExplainedDeployment, Explanation } from "./types/explanation.ts";
export type { MockOptions, MockSwitch, MockTestingOptions } from "./types/mocks.ts";
export type { HeaderRule, RequestHeaders, Route, RouteFunction, Tenant } from "./types/tenants.ts";
export type {
  AnswerSource,
  MinConfidence,
  StandardResult,
  StandardSchema,
  Validate,
  ValidateFunction,
  Verdict,
} from "./types/validation.ts";
export type { RouteRecord } from "./types/routes.ts";
export type { AttemptOutcome, AttemptRecord, RateLimitFacts, RouterMetadata, StoppedBy } from "./types/metadata.ts";
export type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatParams,
  CompletionUsage,
  EmbeddingParams,
  EmbeddingResponse,
  ExtraParams,
  Message,
  ReasoningSource,
  RequestMessage,
  Routed,
  ThinkingBlock,
} from "./types/openai.ts";
export type {
  AllowedFailsPolicy,
  CallOptions,
  DeploymentOptions,
  DeploymentView,
  FallbackMap,
  FallbackParameters,
  FallbackTarget,
  LitellmParams,
  AnyString,
  Fetch,
  FetchInit,
  MidStreamFallback,
  ModelInfo,
  RetryPolicy,
  RouterOptions,
  RouterSettings,
  ShownDeployment,
  TimeLimits,
  UserFilter,
} from "./types/options.ts";
export type {
  Arrival,
  BrownOut,
  Bucket,
  Burst,
  CallShape,
  CutStreams,
  DeploymentReport,
  Distribution,
  FailureKind,
  Outage,
  Percentiles,
  ProviderModel,
  RateLimitStorm,
  Scenario,
  SimulationFigures,
  Span,
  Traffic,
} from "./types/simulation.ts";
