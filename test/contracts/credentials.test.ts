/** Whom a stored credential reaches, whatever a call brings along and whatever a provider answers: at every provider, every way. */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import type { LitellmParams, RouterOptions } from "../../src/types/options.ts";
import { FaultServer } from "../support/fault-server.ts";
import { ReplayServer, type Received } from "../providers/support/replay-server.ts";
import { KEY, SUBJECTS } from "./subjects.ts";

type Params = Record<string, unknown>;

/** Stands in all that is stored beside the subject's own credential. */
const STORED = "stored-0123456789abcdef";
const OWN_KEY = "callers-own-0123456789";
const messages = [{ role: "user" as const, content: "Hi" }];

const JSON_HEADERS = { "content-type": "application/json" };
const REFUSAL = { status: 500, headers: JSON_HEADERS, pieces: ["{}"] };

/** What else may be stored of a deployment, each with a secret in it. */
const EXTRAS: Omit<LitellmParams, "model"> = {
  organization: `${STORED}-organization`,
  extra_headers: { "x-stored": `${STORED}-header`, "openai-project": `${STORED}-project` },
  extra_body: { stored: `${STORED}-body` },
  stored_field: `${STORED}-field`,
  user: `${STORED}-user`,
};

/** Headers that say whose a deployment is, beside one that does not. */
const OWNERS: Record<string, string> = {
  "x-gateway": "through",
  authorization: STORED,
  "api-key": STORED,
  "x-api-key": STORED,
  "x-goog-api-key": STORED,
  "x-goog-user-project": STORED,
  "x-amz-security-token": STORED,
  "openai-organization": STORED,
  "openai-project": STORED,
  cookie: STORED,
};

/** What lies under all deployments. */
const UNDERLYING: Params = {
  extra_headers: { "x-underlying": `${STORED}-header` },
  extra_body: { underlying: `${STORED}-body` },
  underlying_field: `${STORED}-field`,
};

/** The environment, full of keys. */
const ENV: Record<string, string> = Object.fromEntries(
  [
    "OPENAI_API_KEY",
    "ANTHROPIC_API_KEY",
    "GEMINI_API_KEY",
    "GOOGLE_API_KEY",
    "AZURE_API_KEY",
    "AZURE_AD_TOKEN",
    "MISTRAL_API_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_BEARER_TOKEN_BEDROCK",
  ].map((name) => [name, `${STORED}-environment`]),
);

function routerOf(litellm_params: LitellmParams, options: Partial<RouterOptions> = {}): Router<string, string, string> {
  return new Router<string, string, string>({
    env: ENV,
    num_retries: 0,
    disable_cooldowns: true,
    default_litellm_params: UNDERLYING,
    ...options,
    model_list: ["main", "backup"].map((model_name) => ({ model_name, litellm_params })),
  });
}

/** All ways of asking. A refusal is an answer as good as any: only what was sent is looked at. */
async function askEachWay(router: Router<string, string, string>, params: Params = {}): Promise<unknown[]> {
  const calls = [
    () => router.completion({ messages, model: "main", ...params }),
    async () => router.completion({ messages, model: "main", ...params, stream: true }),
    () => router.embedding({ input: "Hi", model: "main", ...params }),
  ];
  const errors: unknown[] = [];
  for (const call of calls) await call().catch((error: unknown) => errors.push(error));
  return errors;
}

const textOf = (requests: readonly Received[]): string => JSON.stringify(requests);

describe.each(SUBJECTS)("$name: what is stored", ({ name, params, credential: [header, value] }) => {
  it("stays behind where a call names the address, in its options or in a fallback", async () => {
    await using own = await FaultServer.start();
    await using elsewhere = await ReplayServer.start(REFUSAL);
    const stored = { ...params(own), ...EXTRAS };
    const connection = { api_key: OWN_KEY, api_base: elsewhere.url };
    const router = routerOf(stored);
    await askEachWay(router, connection);
    await askEachWay(router, { api_key: OWN_KEY, base_url: elsewhere.url });
    expect(own.requests).toEqual([]);
    own.play({ status: 500, body: "{}" });
    await askEachWay(router, { fallbacks: [{ model: "backup", ...connection }] });
    await askEachWay(router, { fallbacks: [{ main: [{ model: "backup", ...connection }] }] });
    await askEachWay(routerOf(stored, { fallbacks: [{ main: [{ model: "backup", ...connection }] }] }));
    // A client of Amazon's keeps its region to itself, and without one nothing is sent.
    const isUnknown = name === "bedrock, through the caller's client,";
    expect(elsewhere.requests.length).toBeGreaterThanOrEqual(isUnknown ? 0 : 10);
    expect(textOf(elsewhere.requests)).not.toContain(KEY);
    expect(textOf(elsewhere.requests)).not.toContain("stored");
    expect(textOf(elsewhere.requests)).not.toContain("AKIAEXAMPLE");
    expect(textOf(elsewhere.requests)).toContain(isUnknown ? "" : OWN_KEY);
  });

  it("goes nowhere where a call names an address without a key", async () => {
    await using own = await FaultServer.start();
    await using elsewhere = await ReplayServer.start(REFUSAL);
    const api_base = elsewhere.url;
    const router = routerOf({ ...params(own), ...EXTRAS });
    for (const wrong of [
      { api_base },
      { base_url: api_base },
      { api_base, api_key: null },
      { api_base, api_key: "" },
      { api_base, api_key: "  " },
      { api_base, api_key: "two\nlines" },
      { api_base: `${api_base}/x/../y`, api_key: OWN_KEY },
      { api_base: `${api_base}#`, api_key: OWN_KEY },
      { api_base: `${api_base}\\x`, api_key: OWN_KEY },
      { api_base: "file:///etc/passwd", api_key: OWN_KEY },
      { fallbacks: [{ model: "backup", api_base }] },
      { fallbacks: [{ model: "backup", api_base, api_key: "" }] },
      { fallbacks: [{ model: "backup", base_url: api_base, api_key: OWN_KEY }] },
    ]) {
      const errors = await askEachWay(router, wrong);
      expect(errors.map((error) => (error instanceof Error ? error.name : error))).toEqual(
        Array.from({ length: 3 }, () => "BadRequestError"),
      );
    }
    expect([own.requests, elsewhere.requests]).toEqual([[], []]);
  });

  it("does not say whose the deployment is where a call brings a key for its address", async () => {
    await using own = await FaultServer.start({ strict: false, script: { status: 500, body: "{}" } });
    const router = routerOf({
      ...params(own),
      ...EXTRAS,
      extra_body: {},
      user: "u",
      stored_field: 1,
      extra_headers: OWNERS,
    });
    await askEachWay(router, { api_key: OWN_KEY });
    const headers = JSON.stringify(own.requests.map((request) => request.headers));
    expect(headers).not.toContain(KEY);
    expect(headers).not.toContain("stored");
  });

  it("stays behind where a fallback brings a key for its own group", async () => {
    const refusing = { strict: false, script: { status: 500, body: "{}" } };
    await using first = await FaultServer.start(refusing);
    await using own = await FaultServer.start(refusing);
    const backup = { ...params(own), organization: `${STORED}-organization`, extra_headers: OWNERS };
    const model_list = [
      { model_name: "main", litellm_params: params(first) },
      { model_name: "backup", litellm_params: backup },
    ];
    const fallback = { model: "backup", api_key: OWN_KEY };
    const settings = { model_list, env: ENV, num_retries: 0, disable_cooldowns: true };
    await askEachWay(new Router<string, string, string>(settings), { fallbacks: [fallback] });
    await askEachWay(new Router<string, string, string>({ ...settings, fallbacks: [{ main: [fallback] }] }));
    // A client of Amazon's keeps its region to itself, and without one nothing is sent.
    expect(own.requests.length).toBeGreaterThanOrEqual(name === "bedrock, through the caller's client," ? 0 : 4);
    for (const { headers } of own.requests) {
      expect(JSON.stringify(headers)).toContain(OWN_KEY);
      expect(JSON.stringify(headers)).not.toMatch(new RegExp(`${KEY}|stored|AKIAEXAMPLE`));
    }
  });

  it("is not changed by a call's headers, nor is where it goes and how it is framed", async () => {
    await using own = await FaultServer.start({ strict: false, script: { status: 500, body: "{}" } });
    const router = routerOf(params(own));
    const evil = "evil.example";
    const extra_headers = {
      Authorization: `Bearer ${evil}`,
      "X-Api-Key": evil,
      "Api-Key": evil,
      "x-goog-api-key": evil,
      "X-Amz-Security-Token": evil,
      "X-Amz-Date": evil,
      Host: evil,
      "Content-Length": "1",
      "Content-Type": "text/evil",
      "Content-Encoding": "gzip",
      "Transfer-Encoding": "chunked",
      Connection: "close, x-api-key",
      "Proxy-Authorization": evil,
      "Proxy-Connection": evil,
      "HTTP2-Settings": evil,
      Upgrade: evil,
      TE: "trailers",
      Trailer: evil,
      Expect: "100-continue",
    };
    await askEachWay(router, { extra_headers });
    expect(own.requests.length).toBeGreaterThanOrEqual(2);
    for (const { headers } of own.requests) {
      expect(headers[header]).toMatch(value);
      expect(headers.host).toBe(new URL(own.origin).host);
      expect(headers["content-type"]).toMatch(/^application\/json/);
      expect(headers["transfer-encoding"]).not.toBe("chunked, chunked");
      expect(headers).not.toHaveProperty("proxy-authorization");
      expect(headers).not.toHaveProperty("content-encoding");
      expect(headers).not.toHaveProperty("upgrade");
      expect(headers).not.toHaveProperty("expect");
    }
  });

  it("stays within its path, whatever a call puts into the body", async () => {
    await using own = await FaultServer.start({ strict: false, script: { status: 500, body: "{}" } });
    const router = routerOf(params(own));
    await askEachWay(router);
    const paths = new Set(own.requests.map(({ path }) => path));
    const answered = own.requests.length;
    for (const model of ["../../../tenant-b", "..", "x/../..", "a?b", "%2e%2e"])
      await askEachWay(router, {
        extra_body: { model, api_base: "https://evil.example", base_url: "https://evil.example" },
      });
    expect(answered).toBeGreaterThan(0);
    for (const { path } of own.requests) expect(paths).toContain(path);
  });

  it("follows no redirect", async () => {
    await using evil = await ReplayServer.start(REFUSAL);
    for (const status of [301, 302, 303, 307, 308]) {
      await using own = await FaultServer.start({
        strict: false,
        script: { status, body: "{}", headers: { location: `${evil.url}/taken` } },
      });
      const errors = await askEachWay(routerOf(params(own)));
      expect(errors.length).toBeGreaterThanOrEqual(2);
    }
    expect(evil.requests).toEqual([]);
  });
});

/** Credentials that stand elsewhere than the subjects'. */
const OTHERS: readonly (readonly [string, LitellmParams, Params])[] = [
  ["a token of Entra's", { model: "azure/m", azure_ad_token: KEY }, {}],
  ["a function that fetches one", { model: "azure/m", azure_ad_token_provider: () => KEY }, {}],
  [
    "a credential of Google's",
    {
      model: "vertex_ai/m",
      vertex_project: "quay",
      vertex_credentials: { type: "authorized_user", client_id: KEY, client_secret: KEY, refresh_token: KEY },
    },
    {},
  ],
  [
    "a session and a role of Amazon's",
    {
      model: "bedrock/amazon.titan-embed-text-v2:0",
      aws_region_name: "eu-north-1",
      aws_access_key_id: KEY,
      aws_secret_access_key: KEY,
      aws_session_token: KEY,
      aws_role_name: `arn:aws:iam::1:role/${KEY}`,
      aws_session_name: KEY,
      aws_external_id: KEY,
    },
    {},
  ],
  ["a key for all deployments", { model: "openai/m" }, { api_key: KEY, organization: KEY }],
  [
    "a password in the address",
    { model: "openai/m", api_key: KEY, api_base: `http://${KEY}:${KEY}@127.0.0.1:9/?key=${KEY}` },
    {},
  ],
];

describe.each(OTHERS)("%s", (_, stored, underlying) => {
  it("stays behind where a call names the address", async () => {
    await using elsewhere = await ReplayServer.start(REFUSAL);
    const params = { api_base: "http://127.0.0.1:9", ...stored };
    const router = routerOf(params, { default_litellm_params: { ...UNDERLYING, ...underlying } });
    await askEachWay(router, { api_key: OWN_KEY, api_base: elsewhere.url });
    expect(elsewhere.requests.length).toBeGreaterThanOrEqual(3);
    expect(textOf(elsewhere.requests)).toContain(OWN_KEY);
    expect(textOf(elsewhere.requests)).not.toMatch(new RegExp(`${KEY}|${btoa(`${KEY}:${KEY}`)}|stored`));
  });

  it.skipIf("api_base" in stored)(
    "stays behind where a call brings a key for the deployment's own address",
    async () => {
      await using own = await ReplayServer.start(REFUSAL);
      const params = { ...stored, api_base: own.url, aws_bedrock_runtime_endpoint: own.url };
      const router = routerOf(params, { default_litellm_params: underlying });
      await askEachWay(router, { api_key: OWN_KEY });
      expect(own.requests.length).toBeGreaterThanOrEqual(3);
      expect(textOf(own.requests)).toContain(OWN_KEY);
      expect(textOf(own.requests)).not.toMatch(new RegExp(`${KEY}|stored`));
    },
  );
});

describe("headers of a call", () => {
  it.each([
    ["a value of two lines", { "x-a": "one\r\nx-b: two" }],
    ["a value with a NUL", { "x-a": "\u0000" }],
    ["a value in foreign letters", { "x-a": "模型" }],
    ["a value that is no text", { "x-a": { secret: STORED } }],
    ["a name with a blank", { "x a": "1" }],
    ["a name of two lines", { "x-a: 1\r\nx-b": "2" }],
    ["an empty name", { "": "1" }],
    ["a pseudo header", { ":authority": "evil.example" }],
    ["where a gateway sends it", { "Helicone-Target-Url": "https://evil.example" }],
    ["where a gateway sends it, by another name", { "x-portkey-custom-host": "https://evil.example" }],
    ["another host", { "X-Forwarded-Host": "evil.example" }],
    ["another path", { "x-original-url": "/admin" }],
    ["who pays", { "X-Goog-User-Project": "other" }],
    ["another method", { "x-http-method-override": "DELETE" }],
  ])("with %s are refused before anything is sent, and not repeated", async (_, extra_headers) => {
    await using own = await FaultServer.start();
    const router = routerOf({ model: "openai/gpt-4o", api_base: own.url, api_key: KEY });
    const errors = await askEachWay(router, { extra_headers });
    expect(errors).toMatchObject(
      Array.from({ length: 3 }, () => ({ name: "BadRequestError", param: "extra_headers" })),
    );
    expect(String(errors[0])).not.toMatch(/stored|evil\.example/);
    const fallbacks = [{ model: "backup", extra_headers }];
    expect(await askEachWay(router, { fallbacks })).toMatchObject([
      { name: "BadRequestError" },
      { name: "BadRequestError" },
      { name: "BadRequestError" },
    ]);
    expect(own.requests).toEqual([]);
  });

  it("of a deployment may say where its gateway sends it, but are headers too", async () => {
    await using own = await FaultServer.start({ strict: false });
    const stored = { model: "openai/gpt-4o", api_base: own.url, api_key: KEY };
    const target = { "helicone-target-url": "https://api.example" };
    await routerOf({ ...stored, extra_headers: target }).completion({ model: "main", messages });
    expect(own.requests[0]?.headers).toMatchObject(target);
    for (const extra_headers of [{ "x-a": "one\ntwo" }, { "x a": "1" }, { "x-a": "模型" }])
      expect(() => routerOf({ ...stored, extra_headers })).toThrow(/model_list\[0\]\.litellm_params\.extra_headers: /);
  });

  it("do not change the organization that the deployment is billed to", async () => {
    await using own = await FaultServer.start({ strict: false });
    const router = routerOf({ model: "openai/gpt-4o", api_base: own.url, api_key: KEY, organization: "org-own" });
    await askEachWay(router, { extra_headers: { "OpenAI-Organization": "org-other" } });
    expect(own.requests.map(({ headers }) => headers["openai-organization"])).toEqual([
      "org-own",
      "org-own",
      "org-own",
    ]);
  });
});

it("a client that makes a path of the model is given no other path, whichever provider it stands for", async () => {
  await using own = await ReplayServer.start(REFUSAL);
  // As older versions of the package do it.
  const client = {
    deploymentName: undefined,
    apiVersion: "2024-10-21",
    post: (path: string, { body }: { body: { model: string } }) => ({
      asResponse: () =>
        fetch(`${own.url}/openai/deployments/${body.model}${path}`, { method: "POST", headers: { "api-key": KEY } }),
    }),
  };
  for (const provider of ["openai", "azure"]) {
    const model_list = [{ model_name: "*", litellm_params: { model: `${provider}/*`, client } }];
    const router = new Router<string, string, string>({ model_list, env: {}, num_retries: 0, disable_cooldowns: true });
    await router.completion({ model: "m-1", messages }).catch(() => undefined);
    for (const wrong of ["..", "../../../tenant-b/x", "a/b", "a?b", "a#b", "%2e%2e"]) {
      for (const params of [{ model: wrong }, { model: "m-1", extra_body: { model: wrong } }])
        await expect(router.completion({ messages, ...params })).rejects.toMatchObject({ name: "BadRequestError" });
    }
  }
  expect(own.requests.map(({ path }) => path)).toEqual(
    Array.from({ length: 2 }, () => "/openai/deployments/m-1/chat/completions"),
  );
});

it("a fallback of the router's own needs a key beside its address", () => {
  const options = { fallbacks: [{ main: [{ model: "backup", api_base: "https://elsewhere.example" }] }] };
  expect(() => routerOf({ model: "openai/gpt-4o", api_key: KEY }, options)).toThrow(/api_base: needs an api_key/);
});
