/** HTTP as a transport speaks it: requests, responses, event streams. Bytes and headers, and nothing of models. */
import type { Clock } from "../clock.ts";
import type { LitellmParams } from "../types/options.ts";

/** Response headers, names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** How far an attempt has come; it decides the phase of a `Timeout`. */
export type Progress = "connected" | "headers";

export interface HttpRequest {
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string;
}

/** A response whose headers have come. The body must be read to its end or cancelled. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The pieces of the body that have come since, at least one; `undefined` at its end. Rejects when the socket is cut before. */
  read(): Promise<readonly Uint8Array[] | undefined>;
  /** The rest of the body as text. */
  text(): Promise<string>;
  /** Closes the socket unless the body has been read to its end. */
  cancel(): void;
  /** Nothing more is wanted: lets the rest pass so that the socket can be used again, or closes it when that takes long. */
  release?(): void;
}

/** Sends requests. Owned by a router; keeps its sockets. Its secrets are the values of headers, such as a proxy's credential. */
export interface Transport extends KeepsSecrets {
  /** Rejects with `APIConnectionError` when nothing came back, and with the signal's reason when it aborts. */
  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse>;
  /** Closes idle sockets, and keeps none from now on. Calls under way may go on sending. */
  close(): void;
}

/** Whom a request is for, as far as a transport has to know: what its errors say, and the deployment's own way of sending. */
export interface Recipient {
  readonly deployment_id: string;
  readonly model_group: string;
  readonly provider: string;
  readonly model: string;
  readonly params: Pick<LitellmParams, "agent" | "fetch">;
}

export interface TransportOptions {
  readonly signal: AbortSignal;
  readonly target: Recipient;
  /** Limits how long the rest of a released body may take. Default: the system's. */
  readonly clock?: Clock | undefined;
  progress(step: Progress): void;
}

/** One event of an event stream. */
export interface ServerSentEvent {
  readonly event: string | undefined;
  readonly data: string;
}

/** Cuts the bytes of a stream into events, however they are split. One per stream. */
export interface EventDecoder {
  /** Appends to `events` those that `pieces`, one after the other, complete. */
  push(pieces: readonly Uint8Array[], events: ServerSentEvent[]): void;
  /** The stream has ended: appends what is still to come of it. */
  end(events: ServerSentEvent[]): void;
}

/** Something that knows tokens which stand in no setting. */
export interface KeepsSecrets {
  /** What no message may repeat, as far as it is known by now. */
  secrets?(): readonly string[];
}
