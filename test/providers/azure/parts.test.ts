import { describe, expect, it } from "vitest";
import { UnsupportedParamsError } from "../../../src/errors.ts";
import { azureProvider } from "../support/whole-providers.ts";
import { httpCalls } from "../../../src/exchange/http-provider.ts";
import { azureTranslator } from "../../../src/providers/azure/translator.ts";
import type { RequestMessage } from "../../../src/types/openai.ts";
import { KEY, QUESTION, sent, targetOf } from "../openai/support/wire.ts";
import type { HttpRequest } from "../../../src/transport/http.ts";

const FILE = { type: "file" as const, file: { filename: "a.pdf", file_data: "data:application/pdf;base64,AAAA" } };
const messages: RequestMessage[] = [
  { role: "system", content: "Read." },
  { role: "user", content: [{ type: "text", text: "This:" }, FILE] },
];

describe("a file for Azure", () => {
  it("is reported by name, for Azure's chat completions have no files", () => {
    const names = ["messages[1].content[1].file"];
    expect(azureProvider().unsupported({ ...QUESTION, messages }, targetOf("azure"))).toEqual(names);
    expect(() => sent("azure", { messages })).toThrow(UnsupportedParamsError);
    expect(() => sent("azure", { messages })).toThrow(/"messages\[1\].content\[1\].file"/);
  });

  it("cannot be dropped, and the message does not say so", () => {
    expect(azureProvider().unsupported({ ...QUESTION, messages, drop_params: true }, targetOf("azure"))).toHaveLength(
      1,
    );
    expect(() => sent("azure", { messages, drop_params: true })).toThrow(/drop_params drops no part of a message/);
    expect(() => sent("azure", { messages })).not.toThrow(/set drop_params/i);
  });

  it("is sent to OpenAI as it is", () => {
    expect(sent("openai", { messages }).body["messages"]).toEqual(messages);
  });

  it("may be dropped by its path", () => {
    const request = { messages, additional_drop_params: ["messages[1].content[1]"] };
    expect(sent("azure", request).body["messages"]).toEqual([
      { role: "system", content: "Read." },
      { role: "user", content: [{ type: "text", text: "This:" }] },
    ]);
  });
});

describe("a token that is fetched for each request", () => {
  it("is sent alone, without a stored key", async () => {
    const requests: HttpRequest[] = [];
    const target = targetOf("azure", {
      params: { model: "azure/prod", api_key: KEY, azure_ad_token_provider: () => "fresh", azure_ad_token: "stale" },
    });
    const text = '{"choices":[{"message":{"content":"Aye."}}]}';
    await httpCalls(azureTranslator()).complete(QUESTION, {
      target,
      signal: new AbortController().signal,
      clock: { now: () => 0 } as never,
      progress: () => {},
      transport: {
        send: async (request) => {
          requests.push(request);
          return { status: 200, headers: {}, read: async () => undefined, text: async () => text, cancel: () => {} };
        },
        close: () => {},
      },
    });
    expect(requests[0]?.headers["authorization"]).toBe("Bearer fresh");
    expect(requests[0]?.headers).not.toHaveProperty("api-key");
  });
});
