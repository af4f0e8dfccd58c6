/** Chance that can be had again: the same key gives the same numbers, in every process. */
import { createHash } from "node:crypto";
import { seeded } from "../strategies/candidates.ts";

const EXOTIC = [
  "naïve",
  "漢字かな",
  "😀👩‍👩‍👧",
  "Ω",
  "\\n",
  '"q"',
  "\ttab",
  "line\nline",
  "\u2028",
  "</s>",
  "data: x",
  "العربية",
];

export class Dice {
  readonly #random: () => number;

  /** `key` says which case it is: `"openai:7:123"`. */
  constructor(key: string) {
    this.#random = seeded(createHash("sha256").update(key).digest().readInt32BE(0));
  }

  /** From 0 up to 1, as `Math.random`. */
  readonly number = (): number => this.#random();

  /** A whole number from `from` to `to`, both of them possible. */
  int(from: number, to: number): number {
    return from + Math.floor(this.#random() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const index = Math.min(Math.floor(this.#random() * list.length), list.length - 1);
    if (list.length === 0) throw new Error("There is nothing to pick from.");
    return list[index] as T;
  }

  /** One of the values, each as likely as its weight says. */
  weighted<T>(entries: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.#random() * entries.reduce((sum, [weight]) => sum + weight, 0);
    const found = entries.find(([weight]) => (left -= weight) < 0) ?? entries.at(-1);
    if (found === undefined) throw new Error("There is nothing to pick from.");
    return found[1];
  }

  bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => this.int(0, 255)));
  }

  /** A word, now and then one that is hard to carry. */
  word(): string {
    if (this.chance(0.06)) return this.pick(EXOTIC);
    return Array.from({ length: this.int(2, 9) }, () => "abcdefghijklmnopqrstuvwxyz"[this.int(0, 25)]).join("");
  }

  words(from: number, to: number): string {
    return Array.from({ length: this.int(from, to) }, () => this.word()).join(" ");
  }
}
