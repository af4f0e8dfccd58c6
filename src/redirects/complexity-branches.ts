/** Where a complexity router leads a call. */
import { LRUCache } from "lru-cache";
import type { Clock } from "../clock.ts";
import { type Classified, type Classifier, classifierOf, TIERS } from "../complexity/classify.ts";
import { type ScoredText, scoredText } from "../complexity/scored-text.ts";
import type { CallRequest } from "../routing/call.ts";
import type { Branch } from "../routing/catalog/branch-chooser.ts";
import type { ComplexityRedirect } from "../routing/catalog/redirect.ts";
import type { ComplexityRouterConfig, ComplexityTier, TierModel, TierTarget } from "../types/complexity-router.ts";
import type { RouteRecord } from "../types/routes.ts";
import { sessionOf } from "./session.ts";
import { fractionOf } from "./stable-hash.ts";

/** The most sessions of a router whose tier is kept. */
const MOST_SESSIONS = 10_000;
/** Seconds. */
const SESSION_TTL = 3600;

/** What a session keeps. */
interface Kept {
  readonly tier: ComplexityTier;
  /** What decides between the models of the tier. */
  readonly draw: number;
  readonly until: number;
}

/** The choice of one call. */
interface Choice {
  readonly tier: ComplexityTier | undefined;
  readonly score: number | undefined;
  readonly reason: RouteRecord["reason"];
  readonly draw: number;
}

export class ComplexityRouter {
  readonly #name: string;
  readonly #config: ComplexityRouterConfig;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #classify: Classifier;
  readonly #sessions: LRUCache<string, Kept> | undefined;

  constructor({ name, config }: ComplexityRedirect, clock: Clock, random: () => number) {
    this.#name = name;
    this.#config = config;
    this.#clock = clock;
    this.#random = random;
    this.#classify = classifierOf(config);
    if (config.session_affinity === true) this.#sessions = new LRUCache({ max: MOST_SESSIONS });
  }

  /** The model of the tier, then the other models of the tier. */
  branches(request: CallRequest): readonly Branch[] {
    const choice = this.#choose(request);
    const { tier, score, reason } = choice;
    const targets = targetsOf(this.#config, tier);
    const first = Math.floor(choice.draw * targets.length);
    const shown = this.#config.return_raw_model_name === true ? {} : { shownModel: this.#name };
    return [...targets.slice(first), ...targets.slice(0, first)].map(({ model_name: to, litellm_params = {} }) => {
      const record: RouteRecord = {
        by: "complexity_router",
        from: this.#name,
        to,
        tier,
        score: rounded(score),
        reason,
      };
      return { model: to, overrides: litellm_params, record, ...shown };
    });
  }

  #choose(request: CallRequest): Choice {
    const text = scoredText(request.params["messages"]);
    const session = sessionOf(request);
    const kept = session === undefined ? undefined : this.#kept(session);
    if (kept !== undefined && session !== undefined) {
      const { tier, draw } = kept;
      this.#keep(session, tier, draw);
      return { tier, score: undefined, reason: "session", draw };
    }
    const draw = this.#draw(session, text);
    if (text === undefined) return { tier: undefined, score: undefined, reason: "default_model", draw };
    const found: Classified = this.#classify(text);
    if (session !== undefined) this.#keep(session, found.tier, draw);
    return { ...found, draw };
  }

  #kept(session: string): Kept | undefined {
    const kept = this.#sessions?.get(session);
    return kept !== undefined && kept.until > this.#clock.now() ? kept : undefined;
  }

  #keep(session: string, tier: ComplexityTier, draw: number): void {
    const { session_affinity_ttl_seconds: seconds = SESSION_TTL } = this.#config;
    this.#sessions?.set(session, { tier, draw, until: this.#clock.now() + seconds * 1000 });
  }

  /** From 0 to 1: which of the models of a tier. All calls of a turn of the user get the same, if that is wanted. */
  #draw(session: string | undefined, text: ScoredText | undefined): number {
    if (this.#config.classification_mode !== "user_turn" || text === undefined) return this.#random();
    return fractionOf(`${session ?? ""} ${text.turn} ${text.text}`);
  }
}

/** As people read it: sums of fractions have many digits. */
function rounded(score: number | undefined): number | undefined {
  return score === undefined ? undefined : Math.round(score * 1e6) / 1e6 + 0;
}

/** The models of a tier; else the default one, else those of MEDIUM. The configuration has one of them. */
function targetsOf(config: ComplexityRouterConfig, tier: ComplexityTier | undefined): readonly TierModel[] {
  const { tiers, default_model } = config;
  const own = tier === undefined ? undefined : tiers[tier];
  const target: TierTarget =
    own ?? default_model ?? tiers.MEDIUM ?? TIERS.map((each) => tiers[each]).find((each) => each != null) ?? [];
  const list: readonly (string | TierModel)[] = isList(target) ? target : [target];
  return list.map((each) => (typeof each === "string" ? { model_name: each } : each));
}

function isList(target: TierTarget): target is readonly (string | TierModel)[] {
  return Array.isArray(target);
}
