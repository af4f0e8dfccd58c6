/** Hosts below a cloud's domain that anybody can rent: no credential of the environment goes there by itself. */
import { describe, expect, it } from "vitest";
import { findProvider, providerNames } from "../../../src/providers/index.ts";
import { resolveVertex } from "../../../src/providers/vertex_ai/resolve.ts";
import { COMPATIBLE } from "../../../src/providers/openai/compatible.ts";
import type { LitellmParams } from "../../../src/types/options.ts";
import type { Environment } from "../../../src/types/environment.ts";

const RENTED: readonly string[] = [
  "ec2-1-2-3-4.compute-1.amazonaws.com",
  "bucket.s3.amazonaws.com",
  "s3.us-east-1.amazonaws.com",
  "abc.execute-api.us-east-1.amazonaws.com",
  "lb-1.us-east-1.elb.amazonaws.com",
  "bedrock-runtime.us-east-1.elb.amazonaws.com",
  "vpce-1.vpce-svc-2.us-east-1.vpce.amazonaws.com",
  "bedrock-runtime.amazonaws.com.evil.example",
  "x.lambda-url.us-east-1.on.aws",
  "x.us-east-1.awsapprunner.com",
  "x.cloudfront.net",
  "quay.westus.cloudapp.azure.com",
  "quay.cloudapp.net",
  "quay.azure-api.net",
  "quay.azurewebsites.net",
  "quay.azurecontainerapps.io",
  "quay.azurefd.net",
  "quay.trafficmanager.net",
  "quay.blob.core.windows.net",
  "quay.web.core.windows.net",
  "quay.eastus.inference.ml.azure.com",
  "openai.azure.com.evil.example",
  "openai.azure.com",
  "a.b.openai.azure.com",
  "bucket.storage.googleapis.com",
  "storage.googleapis.com",
  "quay.run.app",
  "quay.a.run.app",
  "quay.appspot.com",
  "us-central1-quay.cloudfunctions.net",
  "x.us-central1-1.prediction.vertexai.goog",
  "aiplatform.googleapis.com.evil.example",
  "evil-aiplatform.googleapis.example",
  "x.aiplatform.googleapis.com",
  "quay.herokuapp.com",
  "quay.vercel.app",
  "quay.databricksapps.com",
  "x.endpoints.huggingface.cloud",
  "quay.hf.space",
  "bucket.oss-cn-beijing.aliyuncs.com",
  "x.tos-cn-beijing.volces.com",
  "model-1.api.baseten.co",
  "x.modal.run",
  "api.openai.com.evil.example",
  "api-openai.com",
  "xapi.openai.com",
  "127.0.0.1",
  "[::1]",
  "localhost",
];

/** Every variable that a key of some provider could stand in. */
const KEYS: Environment = Object.fromEntries(
  [
    ...COMPATIBLE.flatMap(({ key_env }) => key_env),
    "ANTHROPIC_API_KEY",
    "AZURE_API_KEY",
    "AZURE_OPENAI_API_KEY",
    "AZURE_AD_TOKEN",
    "GEMINI_API_KEY",
    "GOOGLE_API_KEY",
    "AWS_BEARER_TOKEN_BEDROCK",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
  ].map((name) => [name, "env-key"]),
);
const ENV: Environment = { ...KEYS, AWS_REGION: "us-east-1", VERTEXAI_PROJECT: "quay", K_SERVICE: "here" };

/** Servers of one's own have no vendor's hosts: the environment's key is for the one that is named. */
const OWN_SERVERS = new Set(COMPATIBLE.filter(({ needs_key }) => needs_key === false).map(({ name }) => name));

/** What of the environment would be used: a key, a token, or keys to sign with. */
function used(provider: string, params: Partial<LitellmParams>, env: Environment): unknown {
  const model = `${provider}/m`;
  const resolved = findProvider(provider)?.resolve({ model, ...params }, env);
  if (resolved === undefined) return "no provider";
  const { api_key, problems, connection } = resolved;
  const isAmbient = provider === "vertex_ai" && resolveVertex({ model, ...params }, env).credential.kind === "ambient";
  return problems.length > 0 ? undefined : (api_key ?? (isAmbient || provider === "bedrock" ? connection : undefined));
}

describe.each(providerNames().filter((name) => !OWN_SERVERS.has(name)))(
  "the environment's credential for %s",
  (name) => {
    it("goes to no host that anybody can rent, and over no connection that anybody can read", () => {
      const vendor = COMPATIBLE.find((row) => row.name === name);
      const home = vendor?.api_base?.replace("https:", "http:") ?? "http://quay.openai.azure.com";
      const addresses = [
        ...RENTED.map((host) => `https://${host}/v1`),
        ...RENTED.map((host) => `https://api.openai.com@${host}/v1`),
        home,
        "https://api.openai.com:8443/v1",
        "http://bedrock-runtime.us-east-1.amazonaws.com",
        "http://us-central1-aiplatform.googleapis.com",
      ];
      for (const api_base of addresses)
        expect([api_base, used(name, { api_base }, ENV)]).toEqual([api_base, undefined]);
    });
  },
);

describe("the environment's credential", () => {
  it.each([
    ["openai", "https://api.openai.com/v1"],
    ["openai", "https://eu.api.openai.com/v1"],
    ["xai", "https://us-east-1.api.x.ai/v1"],
    ["together_ai", "https://api.together.ai/v1"],
    ["zai", "https://open.bigmodel.cn/api/paas/v4"],
    ["moonshot", "https://api.moonshot.cn/v1"],
    ["minimax", "https://api.minimaxi.com/v1"],
    ["dashscope", "https://dashscope.aliyuncs.com/compatible-mode/v1"],
    ["nebius", "https://api.tokenfactory.nebius.com/v1"],
    ["azure_ai", "https://quay.services.ai.azure.com/models"],
    ["azure_ai", "https://quay.eastus2.models.ai.azure.com"],
    ["databricks", "https://adb-12.3.azuredatabricks.net/serving-endpoints"],
    ["databricks", "https://dbc-12.cloud.databricks.com/serving-endpoints"],
    ["heroku", "https://us.inference.heroku.com/v1"],
    ["anthropic", "https://api.anthropic.com"],
    ["gemini", "https://generativelanguage.googleapis.com"],
    ["azure", "https://quay.openai.azure.com"],
    ["azure", "https://quay.openai.azure.us"],
    ["azure", "https://quay.openai.azure.cn"],
    ["azure", "https://quay.cognitiveservices.azure.com"],
    ["azure", "https://quay.services.ai.azure.com"],
    ["azure", "https://eastus.api.cognitive.microsoft.com"],
    ["bedrock", "https://bedrock-runtime.us-east-1.amazonaws.com"],
    ["bedrock", "https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com"],
    ["bedrock", "https://bedrock-runtime.cn-north-1.amazonaws.com.cn"],
    ["bedrock", "https://bedrock-runtime.us-east-1.api.aws"],
    ["bedrock", "https://vpce-0a1b-2c3d.bedrock-runtime.us-east-1.vpce.amazonaws.com"],
    ["bedrock", "https://vpce-0a1b-2c3d-us-east-1a.bedrock-runtime.us-east-1.vpce.amazonaws.com"],
    ["vertex_ai", "https://aiplatform.googleapis.com"],
    ["vertex_ai", "https://europe-west4-aiplatform.googleapis.com"],
    ["vertex_ai", "https://aiplatform.eu.rep.googleapis.com"],
  ])("for %s goes to %s, which is its vendor's", (name, api_base) => {
    expect(used(name, { api_base }, ENV)).toBeDefined();
  });

  it("for a server of one's own goes where the deployment says, unless the environment names an address for it", () => {
    expect(OWN_SERVERS).toContain("hosted_vllm");
    for (const name of OWN_SERVERS) {
      const { base_env = [] } = COMPATIBLE.find((row) => row.name === name) ?? {};
      const [variable = ""] = base_env;
      const api_base = "https://gpu.acme.example/v1";
      expect([name, used(name, { api_base }, ENV)]).toEqual([name, "env-key"]);
      expect(used(name, { api_base }, { ...ENV, [variable]: api_base })).toBe("env-key");
      expect(used(name, { api_base }, { ...ENV, [variable]: "https://other.example/v1" })).toBeUndefined();
    }
  });
});
