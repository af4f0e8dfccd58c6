/** What the headers of an answer say. They are masked with the first read: most calls are never asked for them. */
import type { AttemptRecord, RouterMetadata } from "../types/metadata.ts";

/** Headers as they may leave the router. */
export interface ShownHeaders {
  readonly request_id: string | undefined;
  readonly response_headers: Readonly<Record<string, string>>;
}

/** Masks the headers of one answer, once. */
export class AnswerFacts implements ShownHeaders {
  #mask: (() => ShownHeaders) | undefined;
  #shown: ShownHeaders = { request_id: undefined, response_headers: {} };

  /** `mask` may hold no prompt: it is kept as long as the metadata. */
  constructor(mask: () => ShownHeaders) {
    this.#mask = mask;
  }

  get #facts(): ShownHeaders {
    if (this.#mask !== undefined) {
      this.#shown = this.#mask();
      this.#mask = undefined;
    }
    return this.#shown;
  }

  get request_id(): string | undefined {
    return this.#facts.request_id;
  }

  get response_headers(): Readonly<Record<string, string>> {
    return this.#facts.response_headers;
  }
}

/** The answer of a call or an attempt, beside the fields that read from it. */
const ANSWER: unique symbol = Symbol("answer");

interface Answered {
  [ANSWER]?: AnswerFacts;
}

const REQUEST_ID = {
  get(this: Answered): string | undefined {
    return this[ANSWER]?.request_id;
  },
  enumerable: true,
  configurable: true,
};
const RESPONSE_HEADERS = {
  get(this: Answered): ShownHeaders["response_headers"] | undefined {
    return this[ANSWER]?.response_headers;
  },
  enumerable: true,
  configurable: true,
};
/** `console.log` shows the values, not that they are read from somewhere. */
const INSPECTED = {
  value(this: object): object {
    return { ...this };
  },
  configurable: true,
};
const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** The fields of `metadata` and of the attempt's `record` that tell of the answer. */
export function setAnswer(metadata: RouterMetadata, record: AttemptRecord, facts: AnswerFacts): void {
  const answer = { value: facts, configurable: true };
  Object.defineProperties(metadata, {
    [ANSWER]: answer,
    request_id: REQUEST_ID,
    response_headers: RESPONSE_HEADERS,
    [INSPECT]: INSPECTED,
  });
  Object.defineProperties(record, { [ANSWER]: answer, request_id: REQUEST_ID, [INSPECT]: INSPECTED });
}

/** Of an attempt that failed, perhaps after its answer had begun. */
export function setRequestId(record: AttemptRecord, request_id: string): void {
  Object.defineProperty(record, "request_id", fieldOf(request_id));
}

/** The same fields of a call that failed. What is not known stays as it was. */
export function setFailure(
  metadata: RouterMetadata,
  {
    request_id,
    headers,
  }: { readonly request_id: string | undefined; readonly headers: ShownHeaders["response_headers"] | undefined },
): void {
  if (request_id === undefined && headers === undefined) return;
  Object.defineProperties(metadata, { request_id: fieldOf(request_id), response_headers: fieldOf(headers) });
}

function fieldOf(value: unknown): PropertyDescriptor {
  return { value, enumerable: true, configurable: true, writable: true };
}
