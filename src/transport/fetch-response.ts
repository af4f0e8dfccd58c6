import { backgroundTimer, systemClock } from "../clock.ts";
import { APIConnectionError, locationOf } from "../errors.ts";
import { bodyLimit, CUT, RELEASE_MS, tooLong } from "./body-limits.ts";
import { ByteQueue } from "./byte-queue.ts";
import { quietly } from "./quietly.ts";
import type { Headers, HttpResponse, TransportOptions } from "./http.ts";

type Reader = ReadableStreamDefaultReader<Uint8Array>;

/** A `Response` of a `fetch`. The signal is listened to here, because the body of a user's `fetch` may ignore it. */
export class FetchResponse implements HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly #options: TransportOptions | undefined;
  readonly #controller: AbortController | undefined;
  #reader: Reader | undefined;
  #reject: ((reason: unknown) => void) | undefined;
  #over: { readonly reason: unknown } | undefined;
  #ended = false;

  constructor(response: Response, options?: TransportOptions, controller?: AbortController) {
    this.status = response.status;
    this.headers = Object.fromEntries(response.headers);
    this.#options = options;
    this.#controller = controller;
    this.#reader = readerOf(response.body);
    if (this.#reader === undefined) this.#ended = true;
    else options?.signal.addEventListener("abort", this.#onAbort);
    if (options?.signal.aborted === true) this.#onAbort();
  }

  read(): Promise<readonly Uint8Array[] | undefined> {
    return new Promise((resolve, reject) => {
      if (this.#over !== undefined) return reject(this.#over.reason);
      if (this.#ended || this.#reader === undefined) return resolve(undefined);
      this.#reject = reject;
      this.#next(this.#reader).then(resolve, (cause: unknown) => this.#fail(this.#error(CUT, cause)));
    });
  }

  /** Checks the type, because the `fetch` may be the user's. */
  async #next(reader: Reader): Promise<readonly Uint8Array[] | undefined> {
    const { done, value } = await reader.read();
    if (done) {
      this.#end();
      return undefined;
    }
    if (!ArrayBuffer.isView(value)) throw new TypeError("The body of a response is made of bytes.");
    return [value];
  }

  async text(): Promise<string> {
    const limit = bodyLimit(this.status);
    const body = new ByteQueue();
    for (let pieces = await this.read(); pieces !== undefined; pieces = await this.read()) {
      body.addAll(pieces);
      if (body.length > limit) this.#fail(this.#error(tooLong(limit)));
    }
    return body.takeText();
  }

  cancel(): void {
    if (!this.#ended && this.#over === undefined) this.#fail(this.#error("was cancelled"));
  }

  /** Usually only the end remains; more data closes the connection. */
  release(): void {
    if (this.#ended || this.#over !== undefined) return;
    this.#options?.signal.removeEventListener("abort", this.#onAbort);
    const cancelTimer = backgroundTimer(this.#options?.clock ?? systemClock, RELEASE_MS, () => this.cancel());
    this.read()
      .then((more) => more !== undefined && this.cancel())
      .catch(() => {})
      .finally(cancelTimer);
  }

  readonly #onAbort = (): void => this.#fail(this.#options?.signal.reason);

  #end(): void {
    this.#ended = true;
    this.#reader = undefined;
    this.#reject = undefined;
    this.#options?.signal.removeEventListener("abort", this.#onAbort);
  }

  #fail(reason: unknown): void {
    if (this.#ended || this.#over !== undefined) return;
    this.#over = { reason };
    this.#options?.signal.removeEventListener("abort", this.#onAbort);
    this.#reject?.(reason);
    const reader = this.#reader;
    // Clients hold the signal until the body is garbage: neither its reason nor a stack trace may lead to the body.
    this.#reader = undefined;
    this.#reject = undefined;
    this.#controller?.abort();
    // Rejects again when the stream has failed already.
    void quietly(() => reader?.cancel(reason));
  }

  #error(what: string, cause?: unknown): APIConnectionError {
    const facts = this.#options === undefined ? {} : locationOf(this.#options.target);
    return new APIConnectionError(`The answer ${what}`, {
      ...facts,
      status: this.status,
      headers: this.headers,
      cause,
    });
  }
}

/** The body of a `node-fetch` is a stream of Node's. */
function readerOf(body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null): Reader | undefined {
  if (body === null || body === undefined) return undefined;
  return "getReader" in body ? body.getReader() : ReadableStream.from(body).getReader();
}
