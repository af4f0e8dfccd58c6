/** A browser that asks a documented server twice: it reads the first answer to its end, and leaves the second one early. */
import { setTimeout as sleep } from "node:timers/promises";
import { vi } from "vitest";

type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

const ASK = {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ messages: [{ role: "user", content: "Count." }] }),
};

function contents(events: string): string {
  const chunks = [...events.matchAll(/^data: (\{.*)$/gm)].map(([, json = ""]): unknown => JSON.parse(json));
  return chunks.map((chunk) => (chunk as Chunk).choices[0]?.delta.content ?? "").join("");
}

interface Chunk {
  readonly choices: readonly { readonly delta: { readonly content?: string } }[];
}

/** How many calls have ended, as the page's hook logs it. */
function ended(): number {
  return vi.mocked(console.log).mock.calls.filter(([first]) => first === "call ended:").length;
}

async function untilEnded(calls: number): Promise<void> {
  while (ended() < calls) await sleep(5);
}

export async function askAndLeave(url: string, send: Fetch = fetch): Promise<void> {
  const whole = await send(url, ASK);
  if (whole.status !== 200) throw new Error(`${url} answered ${whole.status}: ${await whole.text()}`);
  const said = contents(await whole.text());
  await untilEnded(1);
  console.log(said);
  const left = new AbortController();
  const early = await send(url, { ...ASK, signal: left.signal });
  const reader = early.body?.getReader();
  await reader?.read();
  left.abort();
  await reader?.cancel().catch(() => undefined);
  await untilEnded(2);
}
