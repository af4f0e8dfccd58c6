/** The servers behind a simulated router's deployments, as the `fetch` that its requests go through. */
import type { Fetch, FetchInit } from "../types/options.ts";
import type { Behaviour, Headers, ModelledProvider, Piece } from "./modelled-provider.ts";
import { wireOf } from "./request-wire.ts";
import { answerOf, sizesIn } from "./simulated-text.ts";
import type { VirtualClock } from "./virtual-clock.ts";
import { joined, type Wire, type WireUsage } from "./wire.ts";

/** What a `fetch` resolves to. */
interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

type Read = { readonly done: false; readonly value: Uint8Array } | { readonly done: true; readonly value: undefined };

const ENCODER = new TextEncoder();
const DONE: Read = { done: true, value: undefined };

export class SimulatedServers {
  readonly #clock: VirtualClock;
  readonly #providerAt: (host: string) => ModelledProvider;
  /** Exchanges in progress. */
  inProgress = 0;

  constructor(clock: VirtualClock, providerAt: (host: string) => ModelledProvider) {
    this.#clock = clock;
    this.#providerAt = providerAt;
  }

  readonly fetch: Fetch = async (url, init) => {
    const provider = this.#providerAt(hostOf(url));
    const { wire, stream } = wireOf(url, init.body);
    const sizes = sizesIn(init.body);
    const exchange = this.#begin(provider, init);
    const behaviour = provider.begin({ at: this.#clock.elapsed, stream, ...sizes });
    return exchange.answer(behaviour, wire, sizes);
  };

  #begin(provider: ModelledProvider, { signal }: FetchInit): Exchange {
    this.inProgress += 1;
    return new Exchange(this.#clock, signal, () => {
      this.inProgress -= 1;
      provider.end();
    });
  }
}

/** One request and its answer. */
class Exchange {
  readonly #clock: VirtualClock;
  readonly #signal: AbortSignal;
  readonly #over: () => void;
  readonly #began: number;
  #isOver = false;
  #cancelTimer: (() => void) | undefined;
  #reject: ((reason: unknown) => void) | undefined;

  constructor(clock: VirtualClock, signal: AbortSignal, over: () => void) {
    this.#clock = clock;
    this.#signal = signal;
    this.#over = over;
    this.#began = clock.now();
    signal.addEventListener("abort", this.#abort, { once: true });
  }

  async answer(behaviour: Behaviour, wire: Wire, usage: WireUsage): Promise<Answer> {
    switch (behaviour.kind) {
      case "silence":
        return this.#until(Infinity).then(() => this.#cut("ETIMEDOUT"));
      case "refused":
        await this.#until(behaviour.after);
        return this.#cut("ECONNREFUSED");
      case "reset":
        await this.#until(behaviour.after);
        return this.#cut("ECONNRESET");
      case "status":
        await this.#until(behaviour.after);
        return this.#whole(behaviour.status, behaviour.headers, wire.error(behaviour.status));
      case "whole":
        await this.#until(behaviour.after);
        return this.#whole(200, behaviour.headers, wire.whole(answerOf(usage.answer_tokens), usage));
      case "stream":
        return this.#stream(behaviour, wire, usage);
    }
  }

  #whole(status: number, headers: Headers, body: string): Answer {
    this.#end();
    return { status, headers: [["content-type", "application/json"], ...headers], body: bodyOf(ENCODER.encode(body)) };
  }

  /** The headers come with the first content, as those of most vendors do. */
  async #stream(
    { pieces, isCut, headers }: Behaviour & { kind: "stream" },
    wire: Wire,
    usage: WireUsage,
  ): Promise<Answer> {
    await this.#until(pieces[0]?.after ?? 0);
    // At least one piece comes, and one is missing.
    const delivered = isCut ? pieces.slice(0, Math.ceil(pieces.length / 2)) : pieces;
    const texts = textsOf(pieces, wire, usage);
    let next = 0;
    const read = async (): Promise<Read> => {
      const piece = delivered[next];
      if (piece === undefined) {
        if (this.#isOver || !isCut) return DONE;
        return this.#cut("ECONNRESET");
      }
      if (next > 0) await this.#until(piece.after);
      const value = texts(next);
      next += 1;
      if (next === delivered.length && !isCut) this.#end();
      return { done: false, value };
    };
    const cancel = async (): Promise<void> => this.#end();
    const body = { getReader: () => ({ read, cancel }) };
    return { status: 200, headers: [["content-type", wire.streamType], ...headers], body };
  }

  /** Waits until so many milliseconds after the request; rejects when it is aborted. */
  #until(after: number): Promise<void> {
    const left = this.#began + after - this.#clock.now();
    if (left <= 0 && !this.#signal.aborted) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      if (this.#signal.aborted) this.#abort();
      else if (left < Infinity) this.#cancelTimer = this.#clock.timer(left, resolve);
    });
  }

  readonly #abort = (): void => {
    this.#cancelTimer?.();
    this.#end();
    this.#reject?.(this.#signal.reason);
  };

  #cut(code: string): never {
    this.#end();
    throw Object.assign(new Error(`simulated: ${code}`), { code });
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#signal.removeEventListener("abort", this.#abort);
    this.#over();
  }
}

/** The bytes of each piece; the first is preceded by the stream's beginning, the last followed by its end. */
function textsOf(pieces: readonly Piece[], wire: Wire, usage: WireUsage): (index: number) => Uint8Array {
  const textUntil = (index: number): string => answerOf(pieces[index]?.tokens ?? 0);
  return (index) => {
    const said = index === 0 ? 0 : textUntil(index - 1).length;
    const parts = [wire.piece(textUntil(index).slice(said))];
    if (index === 0) parts.unshift(wire.begin(usage));
    if (index === pieces.length - 1) parts.push(wire.end(usage));
    return joined(parts.map((part) => (typeof part === "string" ? ENCODER.encode(part) : part)));
  };
}

function bodyOf(bytes: Uint8Array): unknown {
  let isRead = false;
  const read = async (): Promise<Read> => {
    if (isRead) return DONE;
    isRead = true;
    return { done: false, value: bytes };
  };
  return { getReader: () => ({ read, cancel: async () => undefined }) };
}

/** The host of an absolute address; `""` of any other text. */
export function hostOf(url: string): string {
  return /^https?:\/\/([^/:?#]*)/.exec(url)?.[1] ?? "";
}
