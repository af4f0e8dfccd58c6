import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import { describe, expect, it } from "vitest";
import { modelUrl } from "../../../../src/providers/bedrock/model-id.ts";
import { type AwsKeys, signatureHeaders } from "../../../../src/providers/bedrock/credentials/signature.ts";
import { CLAUDE, SECRET } from "../setting.ts";

const NOW = Date.UTC(2026, 10, 21, 9, 8, 7, 654);
const ARN = "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/ab12cd34";

/** The headers that the vendor's own signer makes for the same request. */
async function vendorsHeaders(url: string, headers: Record<string, string>, body: string, keys: AwsKeys) {
  const client = new BedrockRuntimeClient({ region: "eu-west-3", credentials: keys });
  const signer = await client.config.signer({
    name: "sigv4",
    signingName: "bedrock",
    signingRegion: "eu-west-3",
    properties: {},
  });
  const { hostname, port, pathname, protocol, host } = new URL(url);
  const request = {
    method: "POST",
    protocol,
    hostname,
    path: pathname,
    query: {},
    headers: { ...headers, host },
    body,
    ...(port === "" ? {} : { port: Number(port) }),
  };
  const { headers: signed } = await signer.sign(request, { signingDate: new Date(NOW) });
  return signed;
}

describe("a signature", () => {
  const KEYS: AwsKeys = { accessKeyId: "AKIDLIGHTHOUSE", secretAccessKey: SECRET };
  it.each([
    ["a model", CLAUDE, "https://bedrock-runtime.eu-west-3.amazonaws.com", KEYS],
    ["an ARN", ARN, "https://bedrock-runtime.eu-west-3.amazonaws.com", KEYS],
    [
      "a session",
      CLAUDE,
      "https://bedrock-runtime.eu-west-3.amazonaws.com",
      { ...KEYS, sessionToken: "FwoGZXIvYXdzEBY//+=" },
    ],
    ["an address with a port and a path", CLAUDE, "http://127.0.0.1:4567/proxy (one)", KEYS],
  ])("equals the vendor's own, byte for byte: %s", async (_, model, base, keys) => {
    const url = modelUrl(base, model, "converse-stream");
    const body = JSON.stringify({ messages: [{ role: "user", content: [{ text: "Wann? ⛯" }] }] });
    const headers = { "content-type": "application/json", "x-amz-tenant": "  quay   7 " };
    // The vendor's signer signs the digest of the body as a header too.
    const vendors = await vendorsHeaders(url, headers, body, keys);
    const digest = String(vendors["x-amz-content-sha256"]);
    const ours = signatureHeaders(
      { url, headers: { ...headers, "x-amz-content-sha256": digest, accept: "application/json" }, body },
      { keys, region: "eu-west-3", now: NOW },
    );
    expect(ours.authorization).toBe(vendors["authorization"]);
    expect(ours["x-amz-date"]).toBe("20261121T090807Z");
    expect(ours["x-amz-security-token"]).toBe(keys.sessionToken);
  });
});
