import { describe, expect, it } from "vitest";
import {
  BadRequestError,
  ConfigurationError,
  Router,
  type RouterOptions,
  UnsupportedParamsError,
} from "../../src/index.ts";
import { DEEPEST_NESTING } from "../../src/nesting.ts";
import { FaultServer } from "../support/fault-server.ts";
import { stepsOf } from "./steps.ts";
import { SPEAKERS, written } from "./translators.ts";

const messages = [{ role: "user" as const, content: "Hi" }];
const PROVIDERS = [
  "openai/gpt-4o",
  "mistral/mistral-large-latest",
  "azure/gpt-4o",
  "anthropic/claude-sonnet-4-5",
  "gemini/gemini-2.5-flash",
  "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
];

function deep(depth: number): Record<string, unknown> {
  let value: Record<string, unknown> = { type: "object" };
  for (let level = 1; level < depth; level += 1) value = { type: "object", items: value };
  return value;
}
/** A `fetch` that only writes down that it was asked. */
function recorder(): { fetch: typeof globalThis.fetch; requests: string[] } {
  const requests: string[] = [];
  const fetch = (): Promise<Response> => {
    requests.push("asked");
    return Promise.resolve(new Response("{}", { status: 400 }));
  };
  return { fetch, requests };
}
function circle(): Record<string, unknown> {
  const own: Record<string, unknown> = { type: "object" };
  own["properties"] = { own };
  return own;
}
/** Small in memory, and twice as large on paper with every level. */
function shared(levels: number): Record<string, unknown> {
  let value: Record<string, unknown> = { type: "string" };
  for (let level = 0; level < levels; level += 1) value = { anyOf: [value, value] };
  return value;
}

const ENDLESS: Readonly<Record<string, () => unknown>> = {
  "nested too deep": () => deep(100_000),
  "a circle": circle,
  "the same twice, again and again": () => shared(60),
  "a list that is longer than any": () => ({ enum: new Array(2 ** 31) }),
};
const PLACES: Readonly<Record<string, (value: unknown) => object>> = {
  "response_format.json_schema.schema": (schema) => ({
    response_format: { type: "json_schema", json_schema: { name: "a", strict: true, schema } },
  }),
  "tools[0].function.parameters": (parameters) => ({
    tools: [{ type: "function", function: { name: "f", strict: true, parameters } }],
  }),
  "functions[0].parameters": (parameters) => ({ functions: [{ name: "f", parameters }] }),
  "messages[0].content[0].text": (text) => ({ messages: [{ role: "user", content: [{ type: "text", text }] }] }),
  "extra_body.a": (a) => ({ extra_body: { a } }),
  "metadata.a": (a) => ({ metadata: { a } }),
  a_field_of_the_providers: (a) => ({ a_field_of_the_providers: a }),
  "fallbacks[0].extra_body": (extra_body) => ({ fallbacks: [{ model: "main", extra_body }] }),
};

/** Every place once, and every provider once: it is looked for before anybody is chosen. */
const CASES = [
  ...Object.keys(PLACES).flatMap((path) => Object.keys(ENDLESS).map((kind) => [PROVIDERS[0], kind, path] as const)),
  ...PROVIDERS.slice(1).map((model) => [model, "a circle", "response_format.json_schema.schema"] as const),
];

describe("something without end in a request", () => {
  it.each(CASES)("is refused as the caller's mistake, whole and streamed: %s, %s in %s", async (model, kind, path) => {
    await using server = await FaultServer.start();
    using router = new Router({
      model_list: [
        {
          model_name: "main",
          litellm_params: {
            model: String(model),
            api_key: "some-key",
            api_base: server.url,
            aws_region_name: "us-west-2",
          },
        },
      ],
    });
    const params = { model: "main", messages, ...PLACES[path]?.(ENDLESS[kind]?.()) };
    for (const stream of [false, true]) {
      const refusal = await router.completion({ ...params, stream }).then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(refusal).toBeInstanceOf(BadRequestError);
      expect((refusal as BadRequestError).message).toMatch(/^Nothing was sent\. [^\n]{1,200}$/);
      expect(`${(refusal as BadRequestError).param}`.startsWith(path)).toBe(true);
    }
    expect(() => router.explain(params)).toThrow(BadRequestError);
    expect(server.requests).toEqual([]);
  });
});

describe("what is nested as deep as may be", () => {
  it("is sent", async () => {
    await using server = await FaultServer.start();
    using router = new Router({
      model_list: [
        { model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "k", api_base: server.url } },
      ],
    });
    // The list, the tool and its function stand around the schema.
    const tools = (depth: number) => [
      { type: "function" as const, function: { name: "f", parameters: deep(depth - 3) } },
    ];
    await router.completion({ model: "main", messages, tools: tools(DEEPEST_NESTING) });
    await expect(router.completion({ model: "main", messages, tools: tools(DEEPEST_NESTING + 1) })).rejects.toThrow(
      "tools[0].function.parameters.items.items.items…: is nested more than 256 levels deep, or contains itself",
    );
    expect(server.requests).toHaveLength(1);
  });

  it("may hold bytes, dates and what else writes itself", async () => {
    await using server = await FaultServer.start();
    using router = new Router({
      model_list: [
        { model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "k", api_base: server.url } },
      ],
    });
    const own = { toJSON: () => "said", circle: {} };
    own.circle = own;
    const parameters = { type: "object", own, now: new Date(0) };
    await router.completion({
      model: "main",
      messages,
      tools: [{ type: "function", function: { name: "f", parameters } }],
    });
    expect(server.requests[0]?.body).toMatchObject({
      tools: [{ function: { parameters: { type: "object", own: "said", now: "1970-01-01T00:00:00.000Z" } } }],
    });
  });
});

describe("what writes itself", () => {
  const hiding = (value: unknown): object => ({ toJSON: () => "said", type: "object", properties: { value } });
  const writing = (value: unknown): object => ({ toJSON: () => ({ value }) });
  it.each(PROVIDERS.flatMap((model) => [hiding, writing].map((make) => [model, make.name, make] as const)))(
    "is refused at %s where its parts are without end: %s",
    async (model, _, make) => {
      const { fetch, requests } = recorder();
      const litellm_params = {
        model,
        api_key: "k",
        api_base: "https://example.com",
        aws_region_name: "us-east-1",
        fetch,
      };
      using router = new Router({ model_list: [{ model_name: "main", litellm_params }], num_retries: 0 });
      const parameters = make(shared(40)) as Record<string, unknown>;
      const tools = [{ type: "function" as const, function: { name: "f", strict: true, parameters } }];
      await expect(router.completion({ model: "main", messages, tools })).rejects.toThrow(
        /tools\[0\]\.function\.parameters.*: has too many objects, lists or items/,
      );
      expect(requests).toEqual([]);
    },
  );
});

describe("a setting without end", () => {
  const router = (options: Omit<RouterOptions, "model_list">, more: object = {}): Router =>
    new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "k" }, ...more }],
      ...options,
    });
  it.each(Object.entries(ENDLESS))("is a problem of the configuration: %s", (_, value) => {
    const extra_body = value() as Record<string, unknown>;
    const litellm_params = { model: "openai/gpt-4o", api_key: "k", extra_body };
    for (const [path, make] of [
      ["model_list[0].litellm_params.extra_body", () => router({}, { litellm_params })],
      ["model_list[0].model_info.a", () => router({}, { model_info: { a: extra_body } })],
      ["default_litellm_params.extra_body", () => router({ default_litellm_params: { extra_body } })],
      ['fallbacks[0]["main"][0].extra_body', () => router({ fallbacks: [{ main: [{ model: "main", extra_body }] }] })],
    ] as const) {
      expect(make).toThrow(ConfigurationError);
      expect(make).toThrow(path);
    }
  });

  it("is not looked for in clients", () => {
    const client: Record<string, unknown> = { post: () => undefined };
    class Own {
      readonly circle = this;
    }
    client["own"] = new Own();
    const litellm_params = { model: "openai/gpt-4o", client };
    expect(() => router({}, { litellm_params })).not.toThrow();
  });
});

describe("a list that is gone through again and again", () => {
  const list = <T>(length: number, make: (index: number) => T): T[] =>
    Array.from({ length }, (_, index) => make(index));
  it.each([
    ["fallbacks", 1000, (length: number) => ({ fallbacks: list(length, () => "main") })],
    ['fallbacks[0]["main"]', 1000, (length: number) => ({ fallbacks: [{ main: list(length, () => "main") }] })],
    [
      "content_policy_fallbacks",
      1000,
      (length: number) => ({ content_policy_fallbacks: list(length, () => ({ main: [] })) }),
    ],
    ["tags", 1000, (length: number) => ({ tags: list(length, String) })],
    ["metadata.tags", 1000, (length: number) => ({ metadata: { tags: list(length, String) } })],
    [
      "additional_drop_params",
      100,
      (length: number) => ({ additional_drop_params: list(length, (index) => `a${index}`) }),
    ],
  ])("has a bound: %s", (path, most, more) => {
    using router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "openai/gpt-4o", api_key: "k" } }],
    });
    const asked = (length: number): object => ({ model: "main", messages, ...more(length) });
    const call = (length: number) => (): unknown =>
      router.explain(asked(length) as { model: string; messages: typeof messages });
    expect(call(most)).not.toThrow();
    expect(call(most + 1)).toThrow(`${path}: must have at most ${most} entries, has ${most + 1}`);
  });

  it("so has the name of a model", () => {
    using router = new Router({
      model_list: [{ model_name: "*", litellm_params: { model: "openai/*", api_key: "k" } }],
    });
    expect(router.explain({ model: "m".repeat(2048), messages }).deployments).toHaveLength(1);
    expect(() => router.explain({ model: "m".repeat(2049), messages })).toThrow(
      "model: must be a name of at most 2048 characters, has 2049",
    );
  });
});

describe("a name that there is not", () => {
  it("is held against those that there are in steps that do not grow with it", () => {
    using router = new Router({
      model_list: Array.from({ length: 300 }, (_, index) => ({
        model_name: `a-group-with-some-name-${index}`,
        litellm_params: { model: "openai/gpt-4o", api_key: "k" },
      })),
    });
    const steps = (length: number): number =>
      stepsOf(() =>
        expect(() =>
          router.explain({ model: "a-group-with-some-name-1", messages, fallbacks: ["a".repeat(length)] }),
        ).toThrow("there is no model group"),
      );
    steps(10);
    expect(steps(200_000)).toBeLessThan(3_000_000);
    expect(steps(20)).toBeLessThan(3_000_000);
  });
});

describe("a refusal of very many parts", () => {
  it("names the first of them", async () => {
    using router = new Router({
      model_list: Array.from({ length: 500 }, () => ({
        model_name: "main",
        litellm_params: { model: "azure/gpt-4o", api_key: "k", api_base: "https://it.openai.azure.com" },
      })),
    });
    const content = Array.from({ length: 2000 }, () => ({ type: "file" as const, file: { file_data: "YQ==" } }));
    const call = { model: "main", messages: [{ role: "user" as const, content }] };
    const refusal = await router.completion(call).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnsupportedParamsError);
    expect((refusal as Error).message).toContain("messages[0].content[19].file, and 30 more");
    expect((refusal as Error).message).toContain("; and 400 more, which router.explain lists.");
    expect((refusal as Error).message.length).toBeLessThan(150_000);
    const [first] = router.explain(call).deployments;
    expect(first?.reason).toContain("messages[0].content[0].file, ");
  });
});

describe.each(SPEAKERS)("a long text in a request for $name", (speaker) => {
  const tool = (name: string): object => ({ tools: [{ type: "function", function: { name } }] });
  const FIELDS: Readonly<Record<string, (text: string) => object>> = {
    user: (user) => ({ user }),
    safety_identifier: (safety_identifier) => ({ safety_identifier }),
    "metadata.user_id": (user_id) => ({ metadata: { user_id } }),
    "a name in metadata": (name) => ({ metadata: { [name]: "a" } }),
    stop: (stop) => ({ stop }),
    "the name of a tool": tool,
    "the name of a chosen tool": (name) => ({ ...tool(name), tool_choice: { type: "function", function: { name } } }),
    "the id of a call": (id) => ({
      messages: [
        { role: "user", content: "Hi" },
        { role: "assistant", tool_calls: [{ id, type: "function", function: { name: "f", arguments: "{}" } }] },
        { role: "tool", tool_call_id: id, content: "done" },
      ],
    }),
    "the arguments of a call": (text) => ({
      messages: [
        { role: "user", content: "Hi" },
        { role: "assistant", tool_calls: [{ id: "a", type: "function", function: { name: "f", arguments: text } }] },
        { role: "tool", tool_call_id: "a", content: text },
      ],
    }),
    "a message": (content) => ({ messages: [{ role: "user", content }] }),
    "an image": (text) => ({
      messages: [
        { role: "user", content: [{ type: "image_url", image_url: { url: `data:image/png;base64,${text}` } }] },
      ],
    }),
    "the name of a file": (filename) => ({
      messages: [
        {
          role: "user",
          content: [{ type: "file", file: { filename, file_data: "data:application/pdf;base64,YQ==" } }],
        },
      ],
    }),
    "an effort": (reasoning_effort) => ({ reasoning_effort }),
    "a header": (value) => ({ extra_headers: { "x-a": value } }),
    "the name of a header": (name) => ({ extra_headers: { [name]: "a" } }),
    "a path": (path) => ({ additional_drop_params: [path] }),
    "the name of a parameter": (name) => ({ [name]: 1 }),
  };
  const PIECES = [" ", "a", "1", "@", "a@a.", ".", "/", "_", "-", "[", "a.", "[0]", "\\", '"', "😀", "A", ".a "];

  it.each(Object.entries(FIELDS))("is walked in steps that grow with it and no faster: %s", (_, field) => {
    const steps = PIECES.map((piece) => {
      const text = `${piece.repeat(60_000 / piece.length)}x`;
      // What is refused is looked at too.
      const total = stepsOf(() => {
        try {
          written(speaker, field(text));
        } catch (error) {
          if (!(error instanceof BadRequestError)) throw error;
        }
      });
      return [piece, Math.round(total / text.length)] as const;
    });
    expect(steps.filter(([, each]) => each > 60)).toEqual([]);
  });

  it("is walked in steps that grow with it and no faster: an address", () => {
    const api_base = `http://127.0.0.1:1/${"/".repeat(200_000)}v1`;
    const params = { model: speaker.target.params.model, api_key: "k", api_base, aws_region_name: "us-west-2" };
    expect(stepsOf(() => speaker.provider.resolve(params, {})) / api_base.length).toBeLessThan(40);
    const target = { ...speaker.target, api_base };
    expect(stepsOf(() => written({ ...speaker, target }, {})) / api_base.length).toBeLessThan(40);
  });
});
