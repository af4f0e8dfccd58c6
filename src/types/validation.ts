/** Whether an answer is good enough. */
import type { ChatCompletion } from "./openai.ts";

/** Who gave an answer that is validated. */
export interface AnswerSource {
  /** The group of the deployment. */
  readonly model_group: string;
  readonly deployment_id: string;
  /** `"openai"`, `"groq"`, … */
  readonly provider: string;
  /** The model as the provider knows it. */
  readonly model: string;
}

/** What a function of yours says about an answer: `true` or nothing: it is good; `false` or a reason: it is not. */
export type Verdict = boolean | string | null | undefined | void;

/** Judges an answer. What it throws is a reason, too. */
export type ValidateFunction = (answer: ChatCompletion, source: AnswerSource) => Verdict | Promise<Verdict>;

/** A schema of Zod, Valibot, ArkType, …: https://standardschema.dev. The part of its interface that is used. */
export interface StandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>;
  };
}

/** The result of a Standard Schema. */
export interface StandardResult {
  readonly issues?:
    | readonly {
        readonly message: string;
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[]
    | undefined;
}

/** An answer of which its model is not sure enough is not good. */
export interface MinConfidence {
  /**
   * From 0 to 1. The confidence is the geometric mean of the probabilities of the answer's tokens, from the `logprobs` that the
   * call asks for. An answer without any is good: nothing is known against it.
   */
  readonly min_confidence: number;
  /** A header in which a server of yours tells the confidence, from 0 to 1. It wins over the `logprobs`. */
  readonly confidence_header?: string | undefined;
}

/**
 * Judges answers: a function, a schema that the content must fit as JSON, or the confidence that it must have. See
 * `docs/routing.md`.
 */
export type Validate = ValidateFunction | StandardSchema | MinConfidence;

/** Options of a router about answers that are not good enough. */
export interface ValidationOptions {
  /**
   * By model group, what its answers must be; `"*"` is for groups without an entry. An answer that is not good enough does not
   * reach the caller: the next group is called. Default: none.
   */
  validate?: Readonly<Record<string, Validate>> | undefined;
}

/** Options of a call about answers that are not good enough. */
export interface ValidationCallOptions {
  /** What the answer must be, whichever group it comes from, in place of the router's `validate`. Chat only. */
  validate?: Validate | undefined;
}
