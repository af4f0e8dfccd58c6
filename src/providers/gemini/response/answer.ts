import type { CompletionUsage, Delta } from "../../../types/openai.ts";
import { CandidateReader, type ReadingRules } from "./candidate.ts";
import { blockedError, errorOf, isErrorAnswer } from "../errors.ts";
import { logprobsOf } from "./logprobs.ts";
import { chatUsage, mergeUsage } from "./usage.ts";
import { isSoundPiece } from "./piece-fields.ts";
import { anotherMessage } from "../../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, someText, listOf } from "../../../translation/json.ts";
import { isAbsent } from "../../../translation/numbers.ts";
import { type WireCandidate, type WireUsage } from "../wire.ts";

/** Stands for usage that is not an object, and so makes the counts unknown. */
const UNCOUNTED: WireUsage = { promptTokenCount: false };

/** What one piece of the answer adds to a choice. */
export interface Addition {
  readonly index: number;
  readonly deltas: readonly Delta[];
  readonly logprobs: ReturnType<typeof logprobsOf>;
  /** The reader of the choice, which has the finish reason. */
  readonly candidate: CandidateReader;
}

/** Reads an answer, whole or in pieces: `generateContent` and `streamGenerateContent` send the same shape. */
export class Answer {
  id: string | undefined;
  model: string | undefined;
  readonly #rules: ReadingRules;
  /** The id of the first piece with content and an id. */
  #responseId: string | undefined;
  readonly #candidates = new Map<number, CandidateReader>();
  /** How many candidates have ended: counted, because `complete` is read for every event. */
  #finished = 0;
  #usage: WireUsage | undefined;

  constructor(rules: ReadingRules) {
    this.#rules = rules;
  }

  /** All choices that have begun have ended. */
  get complete(): boolean {
    return this.#candidates.size > 0 && this.#finished === this.#candidates.size;
  }

  /** How many choices have begun. */
  get choices(): number {
    return this.#candidates.size;
  }

  get usage(): CompletionUsage | undefined {
    return this.#usage === undefined ? undefined : chatUsage(this.#usage);
  }

  /** Reads a piece; `undefined` when it is invalid. Throws a `RouterError` for an error and for a blocked prompt. */
  read(piece: unknown): Addition[] | undefined {
    const { target } = this.#rules;
    if (isErrorAnswer(piece)) throw errorOf(piece, {}, target);
    if (!isSoundPiece(piece)) return undefined;
    const { candidates, promptFeedback: feedback, usageMetadata: usage } = piece;
    if (this.#isOfAnother(piece)) {
      if (this.complete) return [];
      throw anotherMessage(target);
    }
    this.#head(piece);
    const found = listOf(candidates).filter(isFields);
    if (found.length > 0) return found.map((candidate, position) => this.#candidate(candidate, position));
    if (isFields(feedback) && !isAbsent(feedback["blockReason"])) throw blockedError(feedback, target);
    const known = [usage, feedback].some(isFields) || Array.isArray(candidates);
    return known || typeof piece["responseId"] === "string" ? [] : undefined;
  }

  /**
   * The piece has content, and the id of another response than the content before it. A filter such as Model Armor ends an
   * answer with a piece that has an id of its own and no content.
   */
  #isOfAnother({ responseId, candidates }: Fields): boolean {
    const id = someText(responseId);
    if (id === undefined || id === this.#responseId || !listOf(candidates).some(hasContent)) return false;
    if (this.#responseId !== undefined) return true;
    this.#responseId = id;
    return false;
  }

  #head({ responseId, modelVersion, usageMetadata: usage }: Fields): void {
    this.id ??= someText(responseId);
    this.model ??= someText(modelVersion);
    // Invalid usage makes the counts unknown.
    if (!isAbsent(usage)) this.#usage = mergeUsage(this.#usage, isFields(usage) ? usage : UNCOUNTED);
  }

  #candidate(fields: Fields, position: number): Addition {
    // `isSoundPiece` has checked it: fields may be missing, but have the right type.
    const candidate = fields as WireCandidate;
    const index = candidate.index ?? position;
    const reader = this.#candidates.get(index) ?? new CandidateReader(this.#rules);
    this.#candidates.set(index, reader);
    const hadEnded = reader.finish !== undefined;
    const deltas = reader.read(candidate);
    if (!hadEnded && reader.finish !== undefined) this.#finished += 1;
    return { index, deltas, logprobs: logprobsOf(candidate.logprobsResult), candidate: reader };
  }
}

/** A candidate has a part that is not an empty text. */
function hasContent(candidate: unknown): boolean {
  const parts = listOf(fieldsOf(fieldsOf(candidate)["content"])["parts"]);
  return parts.some((part) => Object.entries(fieldsOf(part)).some(([name, value]) => name !== "text" || value !== ""));
}
