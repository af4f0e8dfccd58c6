/** Which addresses get the environment's credential, at every provider. */
import { describe, expect, it } from "vitest";
import { Router } from "../../../src/index.ts";
import { resolve as anthropic } from "../../../src/providers/anthropic/resolve.ts";
import { resolveAzure } from "../../../src/providers/azure/resolve.ts";
import { resolve as bedrock } from "../../../src/providers/bedrock/resolve.ts";
import { resolve as gemini } from "../../../src/providers/gemini/resolve.ts";
import { resolveVertex } from "../../../src/providers/vertex_ai/resolve.ts";
import type { LitellmParams } from "../../../src/types/options.ts";
import { providerOf } from "../../providers/openai/support/wire.ts";
import { JSON_TYPE, ReplayServer } from "../../providers/support/replay-server.ts";
import type { Environment } from "../../../src/types/environment.ts";

type KeyOf = (params: LitellmParams, env: Environment) => unknown;

const GATE = "https://gate.acme.example/quay";
/** Vertex AI has no key in the environment: the test is whether the ambient credential is used. */
const vertex: KeyOf = (params, env) =>
  resolveVertex(params, env, () => true).credential.kind === "none" ? undefined : "env";
const vendor =
  (name: string): KeyOf =>
  (params, env) =>
    providerOf(name).resolve(params, env).api_key;

const PROVIDERS: readonly (readonly [string, KeyOf, string, Environment])[] = [
  ["anthropic", (...given) => anthropic(...given).api_key, "ANTHROPIC_API_BASE", { ANTHROPIC_API_KEY: "env" }],
  ["anthropic", (...given) => anthropic(...given).api_key, "ANTHROPIC_BASE_URL", { ANTHROPIC_API_KEY: "env" }],
  ["gemini", (...given) => gemini(...given).api_key, "GEMINI_API_BASE", { GEMINI_API_KEY: "env" }],
  ["openai", vendor("openai"), "OPENAI_API_BASE", { OPENAI_API_KEY: "env" }],
  ["groq", vendor("groq"), "GROQ_API_BASE", { GROQ_API_KEY: "env" }],
  ["azure", (...given) => resolveAzure(...given).api_key, "AZURE_API_BASE", { AZURE_API_KEY: "env" }],
  [
    "bedrock",
    (...given) => bedrock(...given).api_key,
    "AWS_BEDROCK_RUNTIME_ENDPOINT",
    { AWS_BEARER_TOKEN_BEDROCK: "env", AWS_REGION: "us-east-1" },
  ],
  ["vertex_ai", vertex, "VERTEXAI_API_BASE", { METADATA_SERVER_DETECTION: "assume-present" }],
];

describe.each(PROVIDERS)("the environment's credential at %s", (provider, keyOf, variable, env) => {
  const model = `${provider}/m`;

  it.each([GATE, `${GATE}/`, ` ${GATE} `, GATE.replace("gate.acme.example", "GATE.acme.example:443")])(
    `goes to the address in ${variable} when the settings repeat it: %j`,
    (api_base) => {
      expect(keyOf({ model, api_base }, { ...env, [variable]: GATE })).toBe("env");
      expect(keyOf({ model, api_base }, { ...env, [variable]: `${GATE}/` })).toBe("env");
    },
  );

  it.each([
    "https://gate.acme.example/other",
    "https://gate.acme.example",
    "https://gate.acme.example:8443/quay",
    "http://gate.acme.example/quay",
    "https://gate.acme.example.evil.example/quay",
    "https://gate.acme.example@evil.example/quay",
  ])(`does not go to %s, which ${variable} does not name`, (api_base) => {
    expect(keyOf({ model, api_base }, { ...env, [variable]: GATE })).toBeUndefined();
    expect(keyOf({ model, api_base }, { ...env, [variable]: "no address" })).toBeUndefined();
    expect(keyOf({ model, api_base }, env)).toBeUndefined();
  });
});

it("a configuration that takes the address from the environment's variable uses the environment's key", async () => {
  await using server = await ReplayServer.start({ headers: JSON_TYPE, pieces: ["{}"] });
  const env = { ANTHROPIC_API_BASE: server.url, ANTHROPIC_API_KEY: "env" };
  const litellm_params = { model: "anthropic/claude-sonnet-4-5", api_base: "os.environ/ANTHROPIC_API_BASE" };
  const router = new Router({ model_list: [{ model_name: "m", litellm_params }], num_retries: 0, env });
  await router.completion({ model: "m", messages: [{ role: "user", content: "Hi" }] }).catch(() => undefined);
  expect(server.requests[0]?.headers["x-api-key"]).toBe("env");
});
