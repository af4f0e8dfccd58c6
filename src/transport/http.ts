/** The interface of a transport: requests, responses, event streams. It knows bytes and headers, but no models. */
import type { Clock } from "../clock.ts";
import type { LitellmParams } from "../types/options.ts";

/** Response headers, names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** How far a request has come. Decides the phase of a `Timeout`. */
export type Progress = "connected" | "headers";

export interface HttpRequest {
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body: string;
}

/** A response whose headers have arrived. The body must be read to its end, released or cancelled. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The pieces that have arrived since, at least one; `undefined` at the end. Rejects when the body is cut off. */
  read(): Promise<readonly Uint8Array[] | undefined>;
  /** The rest of the body as text. */
  text(): Promise<string>;
  /** Closes the socket unless the body has been read to its end. */
  cancel(): void;
  /** Discards the rest, so that the socket can be used again; closes the socket when that takes too long. */
  release?(): void;
}

/** Sends requests. Owned by a router; keeps its sockets. Its secrets are header values, such as a proxy's credential. */
export interface Transport extends KeepsSecrets {
  /** Rejects with `APIConnectionError` when no response arrived, and with the signal's reason when it aborts. */
  send(request: HttpRequest, options: TransportOptions): Promise<HttpResponse>;
  /** Closes idle sockets, and keeps none from now on. Calls in progress may go on sending. */
  close(): void;
}

/** The deployment that a request is for: the fields of its errors, and its own `agent` or `fetch`. */
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

/** Turns the bytes of a stream into events, however they are split. One per stream. */
export interface EventDecoder {
  /** Appends to `events` those that `pieces` complete. */
  push(pieces: readonly Uint8Array[], events: ServerSentEvent[]): void;
  /** The stream has ended: appends the events that remain. */
  end(events: ServerSentEvent[]): void;
}

/** Something that holds secrets which are in no setting. */
export interface KeepsSecrets {
  /** The secrets known so far, which no message may repeat. */
  secrets?(): readonly string[];
}
