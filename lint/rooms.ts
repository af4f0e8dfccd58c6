/**
 * Who may import whom. A room is a folder or a file of `src`; `*` stands for any one folder. A room may import itself, and
 * what its row names: `values` in any way, `types` with `import type` only. Of the rows that fit a file the first holds.
 */
export interface Room {
  readonly values?: readonly string[];
  readonly types?: readonly string[];
  /** What the room is, for whoever imports what it may not. */
  readonly why: string;
}

/** Words, errors and limits that everybody knows. */
const VOCABULARY = [
  "errors.ts",
  "fields.ts",
  "secrets.ts",
  "nesting.ts",
  "end-slashes.ts",
  "model-vendors.ts",
  "nearest-rank.ts",
  "param-kinds.ts",
  "until-aborted.ts",
];

/** A provider's folder may use what is made for providers, and no other provider. */
const OF_A_PROVIDER: Required<Room> = {
  values: [
    ...VOCABULARY,
    "translation",
    "exchange",
    "transport/body-limits.ts",
    "transport/byte-queue.ts",
    "transport/connection-error.ts",
    "transport/fetch-transport.ts",
  ],
  types: ["provider.ts", "types", "transport/http.ts", "clock.ts"],
  why: "a provider's folder knows no other provider. What two of them share is a file in translation/ or exchange/.",
};

/** Around a call: wired in router.ts, through interfaces. */
const AROUND_A_CALL: Required<Room> = {
  values: VOCABULARY,
  types: ["clock.ts", "hooks.ts", "types", "stores/store.ts"],
  why: "it knows neither routing nor providers nor its neighbours: router.ts wires it through an interface.",
};

export const ROOMS: Readonly<Record<string, Room>> = {
  // The vocabulary imports nothing above it.
  "clock.ts": { values: ["until-aborted.ts"], why: "the vocabulary imports nothing above it." },
  "errors.ts": { values: ["secrets.ts"], types: ["types"], why: "the vocabulary imports nothing above it." },
  "hooks.ts": { types: ["errors.ts", "types"], why: "the vocabulary imports nothing above it." },
  "end-slashes.ts": { why: "the vocabulary imports nothing." },
  "lazy-module.ts": { why: "the vocabulary imports nothing." },
  "model-vendors.ts": { why: "the vocabulary imports nothing." },
  "nearest-rank.ts": { why: "the vocabulary imports nothing." },
  "nesting.ts": { why: "the vocabulary imports nothing." },
  "param-kinds.ts": { why: "the vocabulary imports nothing." },
  "secrets.ts": { why: "the vocabulary imports nothing." },
  "fields.ts": { why: "the vocabulary imports nothing." },
  "until-aborted.ts": { why: "the vocabulary imports nothing." },
  "provider.ts": {
    types: ["clock.ts", "errors.ts", "types", "transport/http.ts", "exchange/translator.ts"],
    why: "it is the interface between routing and providers, and nothing else.",
  },
  types: {
    types: ["clock.ts", "errors.ts", "hooks.ts", "provider.ts", "strategies/strategy.ts", "stores/store.ts"],
    why: "the vocabulary imports nothing above it.",
  },

  // From the socket to a provider.
  transport: {
    values: [...VOCABULARY, "clock.ts", "lazy-module.ts", "translation/json.ts"],
    types: ["types"],
    why: "it knows bytes, not models.",
  },
  translation: {
    values: [...VOCABULARY, "transport/basic-authorization.ts", "transport/body-limits.ts", "transport/request-id.ts"],
    types: ["limits/told-limits.ts", "types", "provider.ts", "transport/http.ts", "exchange/translator.ts"],
    why: "it is pure: no I/O, and no provider that it would be for.",
  },
  exchange: {
    values: [...VOCABULARY, "clock.ts", "transport", "translation"],
    types: ["provider.ts", "types"],
    why: "it speaks with any provider, and knows none.",
  },
  "providers/index.ts": {
    values: ["providers"],
    types: ["provider.ts"],
    why: "the table of providers imports providers.",
  },
  "providers/calls.ts": {
    values: ["providers"],
    types: ["provider.ts"],
    why: "the table of providers' calls imports providers.",
  },
  // Azure speaks OpenAI's wire, Vertex AI speaks Gemini's and, for Claude, Anthropic's.
  "providers/azure": { ...OF_A_PROVIDER, values: [...OF_A_PROVIDER.values, "providers/openai"] },
  "providers/vertex_ai": {
    ...OF_A_PROVIDER,
    values: [...OF_A_PROVIDER.values, "providers/gemini", "providers/anthropic"],
  },
  "providers/*": OF_A_PROVIDER,

  // It stands in for any provider, on OpenAI's wire.
  mock: { ...OF_A_PROVIDER, values: [...OF_A_PROVIDER.values, "providers/openai", "pricing"] },

  // Many calls: it makes them through a function that it is given.
  batch: {
    values: VOCABULARY,
    types: ["types", "calls/completion-stream.ts"],
    why: "it knows calls only by their interface.",
  },

  // A call.
  routing: {
    values: [...VOCABULARY, "hooks.ts", "pricing", "limits"],
    types: ["clock.ts", "provider.ts", "transport/http.ts", "types", "strategies/strategy.ts", "budgets", "affinity"],
    why: "it knows providers, strategies and stores only as interfaces.",
  },
  calls: {
    values: [...VOCABULARY, "clock.ts", "hooks.ts", "config", "routing", "redirects/tables.ts"],
    types: ["lazy-module.ts", "provider.ts", "types"],
    why: "it is what a call looks like: it knows no provider.",
  },
  "strategies/index.ts": {
    values: ["errors.ts", "strategies"],
    types: ["types"],
    why: "the table of strategies imports strategies.",
  },
  strategies: { why: "a strategy is told what it may know. What two of them share is a file of its own." },

  // The wiring.
  config: {
    values: [
      ...VOCABULARY,
      "budgets/duration.ts",
      "clock.ts",
      "complexity/own-pattern.ts",
      "pricing",
      "limits/limits.ts",
      "routing",
      "strategies",
      "translation/address",
      "transport/runtime.ts",
    ],
    types: ["provider.ts", "types", "hooks.ts", "budgets", "affinity"],
    why: "it reads options: router.ts makes something of them.",
  },
  "config.ts": { values: [""], why: "it is wiring." },
  "router.ts": { values: [""], why: "it is wiring." },
  router: { values: [""], why: "it is wiring." },
  "engine.ts": { values: [""], why: "it is wiring." },
  "one-call.ts": { values: [""], why: "it is wiring." },
  litellm: { values: [""], why: "LiteLLM's helpers are what users call: they may use anything." },
  command: { values: [""], why: "it is what users run: it may use anything." },
  "batch-calls.ts": { values: [""], why: "it is wiring." },
  "index.ts": { values: [""], why: "it is what users import." },
  "models.ts": { values: [""], why: "it is what users import as literouter/models." },

  // Where a call goes, beside the names of groups.
  complexity: { types: ["types"], why: "it looks at a prompt, and knows no router." },
  redirects: {
    values: [
      ...VOCABULARY,
      "complexity",
      "clock.ts",
      "routing/foreign-code.ts",
      "routing/routed-request.ts",
      "config/own-params.ts",
    ],
    types: ["routing", "types"],
    why: "it chooses between names: what they stand for is known in routing.",
  },

  // What comes next.
  pricing: { values: VOCABULARY, types: ["types"], why: "prices and token counts know no router." },
  budgets: { ...AROUND_A_CALL, values: [...AROUND_A_CALL.values, "clock.ts"] },
  affinity: AROUND_A_CALL,
  limits: AROUND_A_CALL,
  cache: AROUND_A_CALL,
  guardrails: AROUND_A_CALL,
  "stores/shared-health.ts": {
    types: ["clock.ts", "hooks.ts", "stores/store.ts"],
    why: "it shares what events tell, and no router's insides.",
  },
  stores: { values: ["clock.ts"], types: ["stores/store.ts"], why: "a store keeps values, whatever they mean." },
  callbacks: {
    values: VOCABULARY,
    types: ["clock.ts", "hooks.ts", "types"],
    why: "it receives events: it knows neither routing nor providers.",
  },
  simulate: {
    values: [
      ...VOCABULARY,
      "router.ts",
      "clock.ts",
      "config/check.ts",
      "config/nearest-name.ts",
      "config/value-checks.ts",
    ],
    types: ["types"],
    why: "it is a user of the router.",
  },
};

/** One room after another inside routing: each may import those behind it in this line. */
export const ROUTING_ORDER = ["streams", "attempt", "itinerary", "selection", "catalog", "health"] as const;
