/** The local providers refuse what their vendors would: else a test that they answer would prove nothing. */
import { describe, expect, it } from "vitest";
import { FaultServer, type WireName } from "./fault-server.ts";
import { post } from "./plain-client.ts";
import { contents, hi, messages, REFUSED, TAKEN, told, user } from "./strict/cases.ts";

type Body = Record<string, unknown>;

/** Where each wire takes its requests, and what a good one is. */
const GOOD: Readonly<Record<WireName, { path: string; headers: Record<string, string>; body: Body }>> = {
  openai: { path: "/v1/chat/completions", headers: {}, body: { model: "gpt-4o" } },
  azure: { path: "/openai/deployments/gpt/chat/completions?api-version=1", headers: { "api-key": "k" }, body: {} },
  mistral: { path: "/v1/chat/completions", headers: { authorization: "Bearer k" }, body: { model: "mistral-small" } },
  anthropic: { path: "/v1/messages", headers: {}, body: { model: "claude-sonnet-4-5", max_tokens: 4096 } },
  gemini: { path: "/v1beta/models/gemini-3-pro:generateContent", headers: { "x-goog-api-key": "k" }, body: {} },
  vertex_ai: {
    path: "/v1/projects/p/locations/l/publishers/google/models/gemini-3-pro:generateContent",
    headers: { authorization: "Bearer k" },
    body: {},
  },
  bedrock: { path: "/model/anthropic.claude-sonnet-4-5/converse", headers: { authorization: "Bearer k" }, body: {} },
};

async function send(
  wire: WireName,
  more: Body,
  headers = GOOD[wire].headers,
): Promise<{ status?: number; text: string }> {
  await using server = await FaultServer.start({ wire });
  const { path, body } = GOOD[wire];
  const { status, text } = await post(server.origin + path, { ...body, ...more }, { headers });
  return { ...(status !== undefined && { status }), text };
}

describe("The wire of", () => {
  it.each(REFUSED)("%s refuses %s", async (wire, _, body, says) => {
    const { status, text } = await send(wire, body);
    expect(text).toMatch(says);
    expect(status === 400 || status === 422).toBe(true);
  });

  it.each(TAKEN)("%s takes %s", async (wire, _, body) => {
    expect(await send(wire, body)).toMatchObject({ status: 200 });
  });

  it.each<WireName>(["azure", "mistral", "gemini", "vertex_ai", "bedrock"])(
    "%s asks for a credential",
    async (wire) => {
      const { status } = await send(wire, { ...messages(user()), ...contents(hi) }, {});
      expect(status === 401 || status === 403).toBe(true);
    },
  );

  it("anybody takes all of it when it is not strict", async () => {
    await using server = await FaultServer.start({ wire: "openai", strict: false });
    const { status } = await post(`${server.url}/chat/completions`, { model: "m", ...messages(user(), told("a")) });
    expect(status).toBe(200);
  });
});
