/** What LiteLLM's users write in forms that OpenAI's API does not have. */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import type { Target } from "../../src/provider.ts";
import type { ChatRequest } from "../../src/types/openai.ts";
import { SPEAKERS } from "../work/translators.ts";
import { providerOf, sent, targetOf } from "./openai/support/wire.ts";

type Fields = Record<string, unknown>;

const schema = { type: "object", properties: { celsius: { type: "number" } }, required: ["celsius"] };

/** One of each wire; Claude and Nova also as models without structured output of their own. */
const targets = SPEAKERS.flatMap(({ name, translator, target }) => {
  const others: Readonly<Record<string, readonly string[]>> = {
    anthropic: ["claude-3-5-sonnet-20241022"],
    bedrock: ["amazon.nova-pro-v1:0"],
  };
  return [target.model, ...(others[name] ?? [])].map(
    (model) => [name, model, { translator, target: { ...target, model } }] as const,
  );
});

describe("a schema with json_object (response_schema)", () => {
  it.each(targets)("means the same as json_schema at %s (%s)", (_, _model, { translator, target }) => {
    const bodyWith = (response_format: object): unknown =>
      JSON.parse(
        translator.translate(
          { model: "m", messages: [{ role: "user", content: "?" }], response_format } as ChatRequest,
          target,
        ).request.body,
      );
    const body = bodyWith({ type: "json_object", response_schema: schema });
    expect(JSON.stringify(body)).toContain("celsius");
    expect(JSON.stringify(body)).not.toContain("response_schema");
    expect(body).toEqual(bodyWith({ type: "json_schema", json_schema: { name: "response", schema } }));
  });
});

describe("reasoning_effort as an object", () => {
  it.each([
    ["openai", "gpt-5.2"],
    ["azure", "gpt-5.2"],
    ["groq", "openai/gpt-oss-120b"],
    ["anthropic", "claude-sonnet-4-5"],
    ["gemini", "gemini-2.5-flash"],
    ["bedrock", "us.anthropic.claude-sonnet-4-5-20250929-v1:0"],
  ])("is its effort at %s (%s)", (vendor, model) => {
    const known = SPEAKERS.find(({ name }) => name === vendor);
    const bodyWith = (reasoning_effort: unknown): unknown => {
      const request = { reasoning_effort, max_tokens: 30_000 } as Partial<ChatRequest>;
      if (known === undefined) return sent(vendor, request, { model }).body;
      const target: Target = { ...known.target, model };
      const whole = { model: "m", messages: [{ role: "user" as const, content: "?" }], ...request };
      return JSON.parse(known.translator.translate(whole, target).request.body);
    };
    expect(bodyWith({ effort: "low", summary: "auto" })).toEqual(bodyWith("low"));
    expect(bodyWith({ effort: "low" })).not.toEqual(bodyWith(undefined));
  });

  it("is refused at once without an effort", async () => {
    const router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "openai/gpt-5", api_key: "sk-test-0123456789" } }],
      env: {},
    });
    const request = { model: "main", messages: [{ role: "user" as const, content: "?" }] };
    for (const reasoning_effort of [{ summary: "auto" }, 3, ["low"]])
      await expect(router.completion({ ...request, reasoning_effort } as never)).rejects.toThrow(
        /reasoning_effort: must be a string, or an object with `effort`/,
      );
    router.close();
  });
});

describe("parts at servers that speak OpenAI's wire", () => {
  const DATA = "data:image/png;base64,aWNv";
  const contentAt = (vendor: string, content: unknown[], more: Partial<Target> = {}): unknown => {
    const { body } = sent(vendor, { messages: [{ role: "user", content: content as never }] }, more);
    return (body["messages"] as Fields[])[0]?.["content"];
  };
  const own = { api_base: "http://127.0.0.1:8000/v1" };

  it.each([
    ["openai", {}],
    ["azure", {}],
    ["openai", own],
    ["together_ai", {}],
    ["litellm_proxy", {}],
  ])("have an image's address in an object at %s %j", (vendor, more) => {
    expect(contentAt(vendor, [{ type: "image_url", image_url: DATA }], more)).toEqual([
      { type: "image_url", image_url: { url: DATA } },
    ]);
  });

  it.each([
    ["openai", {}],
    ["azure", {}],
    ["openai", { ...own, model: "gpt-4o" }],
    ["together_ai", {}],
  ])("lose the format that LiteLLM's users add at %s %j", (vendor, more) => {
    const image = { url: DATA, detail: "low", format: "image/png" };
    expect(contentAt(vendor, [{ type: "image_url", image_url: image }], more)).toEqual([
      { type: "image_url", image_url: { url: DATA, detail: "low" } },
    ]);
  });

  it("keep the format for a gateway, and for a server of one's own", () => {
    const part = { type: "image_url", image_url: { url: "gs://b/a.png", format: "image/png" } };
    expect(contentAt("litellm_proxy", [part])).toEqual([part]);
    expect(contentAt("openai", [part], { ...own, model: "a-model" })).toEqual([part]);
  });

  it("have a file's type in its data", () => {
    const fileOf = (file: object): unknown => contentAt("openai", [{ type: "file", file }]);
    const file = { filename: "a.pdf", file_data: "data:application/pdf;base64,JVBERg==" };
    expect(fileOf({ filename: "a.pdf", file_data: "JVBERg==", format: "application/pdf" })).toEqual([
      { type: "file", file },
    ]);
    expect(fileOf({ ...file, format: "application/pdf" })).toEqual([{ type: "file", file }]);
    expect(fileOf({ file_id: "file-1", format: "application/pdf" })).toEqual([
      { type: "file", file: { file_id: "file-1" } },
    ]);
  });
});

describe("more stop sequences than are taken", () => {
  const stop = ["a", "b", "c", "d", "e"];
  const request = { model: "m", messages: [{ role: "user" as const, content: "?" }], stop };

  it.each([
    ["openai", {}],
    ["azure", { model: "gpt-4o" }],
    ["openai", { api_base: "http://127.0.0.1:8000/v1", model: "gpt-4o" }],
    ["groq", {}],
  ])("are unsupported at %s %j, and cut with drop_params", (vendor, more) => {
    expect(providerOf(vendor).unsupported(request, targetOf(vendor, more))).toEqual(["stop"]);
    expect(sent(vendor, { stop, drop_params: true }, more).body["stop"]).toEqual(["a", "b", "c", "d"]);
    expect(sent(vendor, { stop, allowed_openai_params: ["stop"] }, more).body["stop"]).toEqual(stop);
    expect(providerOf(vendor).unsupported({ ...request, stop: stop.slice(1) }, targetOf(vendor, more))).toEqual([]);
  });

  it("are sent where no limit is known", () => {
    expect(sent("hosted_vllm", { stop }).body["stop"]).toEqual(stop);
  });

  it("are left out with drop_params where none is taken", () => {
    expect(sent("openai", { stop, drop_params: true }, { model: "o3" }).body).not.toHaveProperty("stop");
    expect(sent("xai", { stop, drop_params: true }, { model: "grok-4" }).body).not.toHaveProperty("stop");
  });
});
