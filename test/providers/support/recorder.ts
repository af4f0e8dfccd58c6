/** A `fetch` that reaches nobody and writes down what would have gone where: for hosts that no test can listen at. */

export interface Recorded {
  readonly url: string;
  /** Everything that would have gone out, the address included. */
  readonly text: string;
}

export interface Recorder {
  readonly requests: Recorded[];
  readonly fetch: typeof globalThis.fetch;
}

export function recorder(status = 500, headers: Readonly<Record<string, string>> = {}): Recorder {
  const requests: Recorded[] = [];
  const fetch: typeof globalThis.fetch = async (address, init) => {
    const url = String(address instanceof Request ? address.url : address);
    const sent = [...new Headers(init?.headers)];
    requests.push({ url, text: JSON.stringify([url, sent, typeof init?.body === "string" ? init.body : ""]) });
    return Response.json({ error: { message: "recorded" } }, { status, headers });
  };
  return { requests, fetch };
}
