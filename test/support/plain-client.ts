/** A client that only looks: no retries, no decoding, no opinion. */
import { Agent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { once } from "node:events";
import { settled } from "./until.ts";

/** What came back, and how it ended. */
export interface Seen {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
  /** Sizes of the pieces the body came in. */
  pieces: number[];
  /** `"open"`: the client left, and the answer had not ended. */
  end: "clean" | "open" | (string & {});
}

export interface PlainRequest {
  headers?: Record<string, string>;
  /** Closes the socket when this has resolved and what was sent before has been read. */
  leave_when?: Promise<unknown>;
  /** Stops after that many bytes of the body, by closing the socket. */
  leave_after?: number;
}

/** Posts `body` and watches. */
export async function post(url: string, body: object, options: PlainRequest = {}): Promise<Seen> {
  const agent = new Agent();
  const seen: Seen = { status: undefined, headers: {}, text: "", pieces: [], end: "clean" };
  const leaving = new AbortController();
  void options.leave_when?.then(() => settled()).then(() => leaving.abort());
  try {
    const outgoing = httpRequest(url, {
      method: "POST",
      agent,
      signal: leaving.signal,
      headers: { "content-type": "application/json", "anthropic-version": "2023-06-01", ...options.headers },
    });
    outgoing.end(JSON.stringify(body));
    const [response] = (await once(outgoing, "response")) as [IncomingMessage];
    seen.status = response.statusCode;
    seen.headers = response.headers;
    const parts: Buffer[] = [];
    for await (const part of response as AsyncIterable<Buffer>) {
      parts.push(part);
      seen.pieces.push(part.length);
      seen.text = Buffer.concat(parts).toString();
      if (seen.text.length >= (options.leave_after ?? Infinity)) break;
    }
  } catch (error) {
    seen.end = leaving.signal.aborted ? "open" : String((error as NodeJS.ErrnoException).code);
  } finally {
    agent.destroy();
  }
  return seen;
}

/** The `data:` of each event, parsed; `[DONE]` and what is no JSON as text. */
export function events(text: string): unknown[] {
  return text
    .split("\n\n")
    .flatMap((block) => block.split("\n").filter((line) => line.startsWith("data:")))
    .map((line) => {
      try {
        return JSON.parse(line.slice(5)) as unknown;
      } catch {
        return line.slice(5).trim();
      }
    });
}
