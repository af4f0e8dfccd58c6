/** What a damage is: done to a response at one of its stages, with what may follow from it. */
import type { Dice } from "../dice.ts";
import type { Draft, End } from "../draft.ts";
import type { Dialect } from "../families.ts";

/**
 * `harmless`: the answer must come whole, from this deployment. `breaking`: it must not count as a success. `any`: either,
 * but what is delivered must be what the bytes say.
 */
export type Effect = "harmless" | "breaking" | "any";

export interface Sent {
  readonly bytes: Buffer;
  readonly end: End;
  /** Where nothing comes for a while. */
  readonly pauses?: readonly number[];
}

interface Common {
  readonly name: string;
  readonly effect: Effect;
  /** Default: both. */
  readonly mode?: "stream" | "plain";
  /** Default: all. */
  readonly dialects?: readonly Dialect[];
  /** Other clients of HTTP, the runtime's `fetch` among them, do not bear it: harmless for the router's own only. */
  readonly own_transport?: boolean;
  /** Default 1. */
  readonly weight?: number;
}

export type Damage = Common &
  (
    | { readonly stage: "draft"; apply(draft: Draft, dice: Dice): void }
    /** `body`: before compression. `coded`: after it. `framed`: in HTTP's own chunks. */
    | { readonly stage: "body" | "coded" | "framed"; apply(bytes: Buffer, dice: Dice, draft: Draft): Buffer }
    /** `head`: the length of the status line and the headers. */
    | { readonly stage: "sent"; apply(sent: Sent, head: number, dice: Dice): Sent }
  );

export const TEXTUAL: readonly Dialect[] = ["openai", "anthropic", "gemini"];
