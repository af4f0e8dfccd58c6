import { type Limits, limitsOf } from "../limits/limits.ts";
import type { KnownModel } from "../pricing/known-model.ts";
import { type Prices, statesAllPrices } from "../pricing/prices.ts";
import { RouterModels } from "../pricing/router-models.ts";
import type { Provider, Target } from "../provider.ts";
import { withoutKeyShapes } from "../secrets.ts";
import type { Candidate, RecentAnswers } from "../strategies/strategy.ts";
import type { DeploymentView, LitellmParams, ModelInfo } from "../types/options.ts";
import type { ComplexityRedirect, Redirect } from "./catalog/redirect.ts";
import type { Refusal } from "./catalog/refusals.ts";
import { type GroupTraits, traitsOf } from "./group-traits.ts";
import type { Health } from "./health/health.ts";
import { withoutEndSlashes } from "../end-slashes.ts";

/** The parts of a deployment. */
export interface DeploymentFacts {
  readonly id: string;
  readonly model_name: string;
  /** The provider's name: `"groq"`. */
  readonly provider: string;
  /** The model as the provider knows it. */
  readonly model: string;
  readonly litellm_params: LitellmParams;
  readonly model_info: ModelInfo;
  /** Further keys of its entry. */
  readonly extra?: Readonly<Record<string, unknown>>;
  readonly target: Target;
  /** What its provider says before it is called. */
  readonly providerRules: Provider;
  /** Set where it cannot be called. */
  readonly refusal: Refusal | undefined;
  /** It is no deployment of a model: calls of its group are led elsewhere. */
  readonly redirect?: ComplexityRedirect | undefined;
  /** Request parameters from `litellm_params`. The call's own parameters win over them. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** What the router remembers about it. Shared by all deployments that a wildcard stands for at one address. */
  readonly health: Health;
  /** What the router knows of models. Default: nothing. */
  readonly models?: RouterModels;
  /** It was made for a name that a wildcard matched. */
  readonly fromWildcard: boolean;
}

/** For deployments without a router. */
const NO_MODELS = new RouterModels(false);

const NO_KEYS: Readonly<Record<string, unknown>> = Object.freeze({});

/** One deployment, ready to be called. Everything but `health` is frozen. Strategies see it as a `Candidate`. */
export class Deployment implements DeploymentFacts, DeploymentView, Candidate {
  readonly id: string;
  readonly model_name: string;
  readonly provider: string;
  readonly model: string;
  readonly model_info: ModelInfo;
  readonly weight: number | undefined;
  readonly order: number | undefined;
  readonly rpm: number | undefined;
  readonly tpm: number | undefined;
  /** `undefined` where none is set. */
  readonly limits: Limits | undefined;
  readonly health: Health;
  // Credentials are in no public field, so that a copy (`{ ...deployment }`, `structuredClone`) does not contain them.
  readonly #facts: DeploymentFacts;
  #address: string | undefined;
  readonly #models: RouterModels;
  /** What was known of its model at that version of what the router knows. */
  #known: KnownModel | undefined;
  #version = 0;
  #statesAllPrices: boolean | undefined;

  constructor(facts: DeploymentFacts) {
    this.id = facts.id;
    this.model_name = facts.model_name;
    this.provider = facts.provider;
    this.model = facts.model;
    this.model_info = facts.model_info;
    this.#facts = facts;
    this.health = facts.health;
    this.weight = facts.litellm_params.weight;
    this.order = facts.litellm_params.order;
    this.rpm = facts.litellm_params.rpm;
    this.tpm = facts.litellm_params.tpm;
    this.limits = limitsOf([facts.litellm_params, facts.model_info], longestAnswer(facts));
    this.#models = facts.models ?? NO_MODELS;
    // console.log shows no more than JSON does.
    Object.defineProperty(this, Symbol.for("nodejs.util.inspect.custom"), { value: (): object => this.toJSON() });
  }

  /** The fields that may be shown: no key, no address, no client. */
  toJSON(): Pick<DeploymentFacts, "id" | "model_name" | "provider" | "model" | "model_info"> {
    const { id, model_name, provider, model, model_info } = this;
    return { id, model_name, provider, model, model_info };
  }

  get litellm_params(): LitellmParams {
    return this.#facts.litellm_params;
  }

  get extra(): Readonly<Record<string, unknown>> {
    return this.#facts.extra ?? NO_KEYS;
  }

  get target(): Target {
    return this.#facts.target;
  }

  get providerRules(): Provider {
    return this.#facts.providerRules;
  }

  get refusal(): Refusal | undefined {
    return this.#facts.refusal;
  }

  get redirect(): ComplexityRedirect | undefined {
    return this.#facts.redirect;
  }

  get defaults(): Readonly<Record<string, unknown>> {
    return this.#facts.defaults;
  }

  get fromWildcard(): boolean {
    return this.#facts.fromWildcard;
  }

  /** Where its requests go, without credentials that the address may contain. */
  get address(): string {
    return (this.#address ??= shownAddress(this.target.api_base));
  }

  /** Its prices; `undefined` where they are unknown, for the reason in `unpriced`. */
  get prices(): Prices | undefined {
    return this.known.prices;
  }

  get unpriced(): string {
    return this.known.unpriced;
  }

  get token_price(): number | undefined {
    return this.known.token_price;
  }

  /** What is known of its model now. Found once, and again when the router knows more. */
  get known(): KnownModel {
    if (this.#known !== undefined && this.#version === this.#models.version) return this.#known;
    return this.#learn();
  }

  #learn(): KnownModel {
    const { provider, model, model_info, litellm_params, target } = this;
    const { base_model } = model_info;
    const region = litellm_params.aws_region_name;
    const { api_base } = target;
    this.#version = this.#models.version;
    this.#known = this.#models.known(
      { params: litellm_params, info: model_info, place: target },
      { provider, model, base_model, api_base, region },
    );
    return this.#known;
  }

  /** It states all prices itself, so that nothing has to be loaded to count its costs. */
  get statesAllPrices(): boolean {
    return (this.#statesAllPrices ??= statesAllPrices([this.litellm_params, this.model_info]));
  }

  get in_flight(): number {
    return this.health.inFlight;
  }

  get latency_ms(): number | undefined {
    return this.health.latencyMs.mean;
  }

  get time_to_first_token_ms(): number | undefined {
    return this.health.firstTokenMs.mean;
  }

  get recent(): RecentAnswers {
    return this.health.recent;
  }

  requestsUsed(now: number): number {
    return this.health.usage.requests(now);
  }

  tokensUsed(now: number): number {
    return this.health.usage.tokens(now);
  }
}

/** In tokens, as far as the settings say. */
function longestAnswer({ defaults, model_info }: DeploymentFacts): number | undefined {
  const stated = [defaults["max_tokens"], defaults["max_completion_tokens"], model_info.max_output_tokens];
  const numbers = stated.filter((value) => typeof value === "number");
  return numbers.length === 0 ? undefined : Math.min(...numbers);
}

/** All deployments that a model name stands for. Frozen. */
export class ModelGroup {
  /** As in `model_list`; for a wildcard the requested name; for a deployment's id the group of that deployment. */
  readonly name: string;
  readonly deployments: readonly Deployment[];
  readonly traits: GroupTraits;
  /** Calls of this name are led to others. */
  readonly redirect: Redirect | undefined;
  /** What the name stands for when its redirect has been followed: the group that has the same name. */
  readonly plain: ModelGroup | undefined;

  constructor(name: string, deployments: readonly Deployment[], redirect?: Redirect, plain?: ModelGroup) {
    this.name = name;
    this.deployments = deployments;
    this.traits = traitsOf(deployments);
    this.redirect = redirect ?? this.traits.redirect;
    this.plain = plain;
    Object.freeze(this);
  }
}

/** Empty when `api_base` is no URL: it may be a key. */
function shownAddress(api_base: string): string {
  const url = URL.parse(api_base);
  if (url === null) return "";
  const shown = /[@?#]/.test(api_base) ? url.origin + url.pathname : api_base;
  return withoutKeyShapes(withoutEndSlashes(shown));
}
