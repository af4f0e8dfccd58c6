// The package at work in a runtime: a service that makes one call for each request and tells how it went. Bun, Deno and
// Workers all serve what a module exports like this.
import { Agent } from "node:http";
import { Router } from "literouter";

// Where programs make theirs, with the key from the environment: at the top, where Workers allow neither I/O nor timers.
new Router({ model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o" } }] });

/** Routers that several requests share. */
const shared = new Map();
/** Addresses that the runtime's `fetch` was asked for. */
const fetched = [];

const { fetch } = globalThis;
globalThis.fetch = (url, init) => {
  fetched.push(url);
  return fetch(url, init);
};

/** Goes to `port`, whatever the address says. */
class Detour extends Agent {
  constructor(port) {
    super();
    this.port = port;
  }

  createConnection(options, opened) {
    return super.createConnection({ ...options, host: "127.0.0.1", port: this.port }, opened);
  }
}

function routerFor({ options, share, detour }) {
  const agent = detour === undefined ? {} : { agent: new Detour(detour) };
  const router = shared.get(share) ?? new Router({ ...options, ...agent });
  if (share !== undefined) shared.set(share, router);
  return router;
}

const MESSAGES = [{ role: "user", content: "Say it." }];

const CALLS = {
  async completion(router, settings) {
    const answer = await router.completion({ model: "main", messages: MESSAGES }, settings);
    return { text: answer.choices[0].message.content, router_metadata: answer.router_metadata };
  },
  async stream(router, settings, deliver) {
    const stream = await router.completion({ model: "main", messages: MESSAGES, stream: true }, settings);
    for await (const chunk of stream) deliver(chunk.choices[0]?.delta.content ?? "");
    return { router_metadata: stream.router_metadata };
  },
  async embedding(router, settings) {
    const { data, router_metadata } = await router.embedding({ model: "main", input: "one" }, settings);
    return { embedding: data[0].embedding, router_metadata };
  },
};

async function perform(asked) {
  const controller = new AbortController();
  if (asked.abort_when !== undefined) void fetch(asked.abort_when).then(() => controller.abort());
  let text = "";
  const deliver = (more) => {
    text += more;
    // When the next chunk is waited for.
    if (text === asked.abort_after) setTimeout(() => controller.abort(), 0);
  };
  const before = fetched.length;
  let outcome;
  try {
    outcome = await CALLS[asked.call](routerFor(asked), { signal: controller.signal }, deliver);
  } catch (error) {
    const { name, message, phase, router_metadata } = error;
    outcome = { error: { name, message, phase }, router_metadata };
  }
  // Workers close what is open when they have answered: what the library closes must be closed before.
  if (asked.answer_when !== undefined) await fetch(asked.answer_when);
  const { router_metadata, ...rest } = outcome;
  const attempts = router_metadata?.attempts.map(({ provider, outcome: end }) => `${provider} ${end}`);
  return { text, ...rest, attempts, fetched: fetched.slice(before) };
}

// oxlint-disable-next-line import/no-default-export -- it is what the runtimes look for.
export default {
  async fetch(request) {
    return Response.json(await perform(await request.json()));
  },
};
