import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { APIConnectionError, AuthenticationError, ServiceUnavailableError } from "../../../src/errors.ts";
import type { Target } from "../../../src/provider.ts";
import { ambientCredential } from "../../../src/providers/vertex_ai/credentials.ts";
import { resolveVertex } from "../../../src/providers/vertex_ai/resolve.ts";
import { connect } from "../../../src/providers/vertex_ai/access-token.ts";
import { vertexTranslator } from "../../../src/providers/vertex_ai/translator.ts";
import type { LitellmParams } from "../../../src/types/options.ts";
import { JSON_TYPE, ReplayServer } from "../support/replay-server.ts";
import { until } from "../../support/until.ts";
import { serviceAccount, targetOf } from "./support/setting.ts";
import type { HttpTranslator } from "../../../src/exchange/translator.ts";
import type { Environment } from "../../../src/types/environment.ts";

const folder = mkdtempSync(join(tmpdir(), "vertex-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ELSEWHERE = { METADATA_SERVER_DETECTION: "none" };
const bytes = (body: unknown): Uint8Array[] => [new TextEncoder().encode(JSON.stringify(body))];
const never = new AbortController().signal;

/** A token endpoint that numbers its tokens. */
function tokens(expires_in = 3600): Promise<ReplayServer> {
  let count = 0;
  return ReplayServer.start(() => ({
    headers: JSON_TYPE,
    pieces: bytes({ access_token: `ya29.token-${++count}`, expires_in, token_type: "Bearer" }),
  }));
}

function settled(
  params: Omit<LitellmParams, "model">,
  env: Environment = ELSEWHERE,
): { translator: HttpTranslator; target: Target; problems: string[] } {
  const translator = vertexTranslator();
  const whole = { model: "vertex_ai/gemini-2.5-flash", ...params };
  const { api_base, api_key, problems, connection } = connect(whole, env);
  const target = targetOf("gemini-2.5-flash", { params: whole, api_base, api_key, ...(connection && { connection }) });
  return { translator, target, problems: problems.map(({ path, message }) => `${path}: ${message}`) };
}

describe("a service account's key", () => {
  it("is exchanged for a token, which is kept", async () => {
    await using server = await tokens();
    const { translator, target, problems } = settled({ vertex_credentials: serviceAccount(`${server.url}/token`) });
    expect(problems).toEqual([]);
    const first = await translator.authorize?.(target, never);
    expect(first).toMatchObject({ authorization: "Bearer ya29.token-1" });
    const again = [1, 2, 3].map(() => translator.authorize?.(target, never) ?? Promise.reject(new Error("none")));
    expect(await Promise.all(again)).toEqual([first, first, first]);
    expect(server.requests).toHaveLength(1);
    const asked = new URLSearchParams(server.requests[0]?.text);
    const [, claims = ""] = (asked.get("assertion") ?? "").split(".");
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toMatchObject({
      iss: "pilot@harbour.iam.gserviceaccount.com",
      scope: "https://www.googleapis.com/auth/cloud-platform",
    });
  });

  it.each([301, 302, 307, 308])(
    "is taken nowhere by a redirect of the token endpoint's with status %i",
    async (status) => {
      await using evil = await tokens();
      await using server = await ReplayServer.start({ status, headers: { location: `${evil.url}/token` }, pieces: [] });
      const { translator, target } = settled({ vertex_credentials: serviceAccount(`${server.url}/token`) });
      await expect(translator.authorize?.(target, never)).rejects.toBeInstanceOf(APIConnectionError);
      expect(server.requests).toHaveLength(1);
      expect(evil.requests).toEqual([]);
    },
  );

  it("is exchanged again when the token runs out", async () => {
    await using server = await tokens(1);
    const { translator, target } = settled({ vertex_credentials: serviceAccount(server.url) });
    await translator.authorize?.(target, never);
    expect(await translator.authorize?.(target, never)).toMatchObject({ authorization: "Bearer ya29.token-2" });
  });

  it("may be text, a file, or named by the environment, and brings its project", async () => {
    await using server = await tokens();
    const file = join(folder, "key.json");
    const text = JSON.stringify(serviceAccount(server.url));
    writeFileSync(file, text);
    const found = [
      settled({ vertex_credentials: text }),
      settled({ vertex_credentials: file }),
      settled({}, { GOOGLE_APPLICATION_CREDENTIALS: file }),
    ];
    for (const { translator, target, problems } of found) {
      expect(problems).toEqual([]);
      expect(target.api_base).toBe(
        "https://us-central1-aiplatform.googleapis.com/v1/projects/harbour/locations/us-central1",
      );
      expect(await translator.authorize?.(target, never)).toHaveProperty("authorization");
    }
  });

  it("that Google refuses is an authentication error without a secret", async () => {
    await using server = await ReplayServer.start({
      status: 400,
      headers: JSON_TYPE,
      pieces: bytes({ error: "invalid_grant", error_description: "Invalid JWT Signature." }),
    });
    const key = serviceAccount(server.url);
    const { translator, target } = settled({ vertex_credentials: key });
    const error: unknown = await translator.authorize?.(target, never).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect((error as Error).message).toMatch(/invalid_grant/);
    const assertion = new URLSearchParams(server.requests[0]?.text).get("assertion") ?? "?";
    const told = `${inspect(error, { depth: 8, showHidden: true })}${JSON.stringify(error)}`;
    for (const secret of [assertion, key["private_key"]?.slice(40, 80) ?? "?"]) expect(told).not.toContain(secret);
    expect(server.requests).toHaveLength(1);
  });

  it("is not the cause when the token endpoint is down", async () => {
    await using server = await ReplayServer.start({ status: 503, pieces: bytes("busy") });
    const { translator, target } = settled({ vertex_credentials: serviceAccount(server.url) });
    await expect(translator.authorize?.(target, never)).rejects.toBeInstanceOf(ServiceUnavailableError);
    expect(server.requests).toHaveLength(1);
    const { translator: other, target: nowhere } = settled({
      vertex_credentials: serviceAccount("http://127.0.0.1:1/token"),
    });
    await expect(other.authorize?.(nowhere, never)).rejects.toBeInstanceOf(APIConnectionError);
  });

  it("is not waited for after an abort", async () => {
    await using server = await ReplayServer.start({ pieces: [], end: "hang" });
    const { translator, target } = settled({ vertex_credentials: serviceAccount(server.url) });
    const controller = new AbortController();
    const waiting = translator.authorize?.(target, controller.signal);
    const reason = new Error("enough");
    await until(() => server.requests.length === 1);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
  });

  it("works again after a failure", async () => {
    await using server = await ReplayServer.start({ status: 503, pieces: bytes("busy") });
    const { translator, target } = settled({ vertex_credentials: serviceAccount(server.url) });
    await expect(translator.authorize?.(target, never)).rejects.toThrow(/No access token/);
    server.play({
      headers: JSON_TYPE,
      pieces: bytes({ access_token: "ya29.later", expires_in: 60, token_type: "Bearer" }),
    });
    expect(await translator.authorize?.(target, never)).toMatchObject({ authorization: "Bearer ya29.later" });
  });
});

describe("other credentials", () => {
  it("an access token is sent unchanged", async () => {
    const { translator, target, problems } = settled({ vertex_access_token: "ya29.mine", vertex_project: "p" });
    expect(problems).toEqual([]);
    expect(await translator.authorize?.(target, never)).toEqual({ authorization: "Bearer ya29.mine" });
  });

  it("a key means express mode, without project and token", async () => {
    const { translator, target, problems } = settled(
      { api_key: "AQ.express-key-123" },
      { ...ELSEWHERE, VERTEXAI_PROJECT: "p" },
    );
    expect(problems).toEqual([]);
    expect(await translator.authorize?.(target, never)).toEqual({});
    const { url, headers } = translator.translate(
      { model: "m", messages: [{ role: "user", content: "Hi" }] },
      target,
    ).request;
    expect(url).toBe("https://aiplatform.googleapis.com/v1/publishers/google/models/gemini-2.5-flash:generateContent");
    expect(headers["x-goog-api-key"]).toBe("AQ.express-key-123");
  });

  it("one of the environment's is neither sent to a foreign address nor required there", async () => {
    const file = join(folder, "env.json");
    writeFileSync(file, JSON.stringify(serviceAccount("http://127.0.0.1:1")));
    const { translator, target, problems } = settled(
      { api_base: "https://gateway.example" },
      { GOOGLE_APPLICATION_CREDENTIALS: file, VERTEXAI_PROJECT: "p" },
    );
    expect(problems).toEqual([]);
    expect(await translator.authorize?.(target, never)).toEqual({});
    expect(target.api_base).toBe("https://gateway.example/v1/projects/p/locations/us-central1");
  });
});

describe("a project and a location in a model's name", () => {
  const settings = { vertex_project: "quay", vertex_location: "europe-west4", vertex_access_token: "t" };
  const problemsOf = (model: string, pattern?: string, params: object = settings): string[] =>
    resolveVertex({ model, ...params }, ELSEWHERE, () => true, pattern).problems.map(({ message }) => message);
  const ENDPOINT = "vertex_ai/projects/quay/locations/europe-west4/endpoints/123";

  it.each([
    [ENDPOINT, undefined, settings],
    ["vertex_ai/projects/other/locations/us-east1/endpoints/123", undefined, settings],
    [ENDPOINT, "vertex_ai/*", settings],
    [ENDPOINT, "*", settings],
    [
      "vertex_ai/projects/other/locations/us-east1/endpoints/1",
      "vertex_ai/projects/other/locations/us-east1/endpoints/*",
      settings,
    ],
    [
      "vertex_ai/projects/other/locations/us-east1/endpoints/1",
      "vertex_ai/projects/*/locations/us-east1/endpoints/*",
      settings,
    ],
    [
      "vertex_ai/projects/example.com:quay/locations/europe-west4/endpoints/123",
      "vertex_ai/*",
      { ...settings, vertex_project: "example.com:quay" },
    ],
  ])("are taken: %s for %s", (model, pattern, params) => {
    expect(problemsOf(model, pattern, params)).toEqual([]);
  });

  it.each([
    ["vertex_ai/projects/other/locations/europe-west4/endpoints/123", "vertex_ai/*", settings],
    ["vertex_ai/projects/quay/locations/us-east1/endpoints/123", "vertex_ai/*", settings],
    ["vertex_ai/projects/quay", "vertex_ai/*", settings],
    ["vertex_ai/projects/quay/endpoints/1", "vertex_ai/*", settings],
    [ENDPOINT, "vertex_ai/projects/other/locations/us-east1/endpoints/*", settings],
    [ENDPOINT, "vertex_ai/*", { api_key: "k" }],
    [ENDPOINT, "vertex_ai/*", { client: { apiClient: { request: () => undefined } } }],
  ])("are refused from a call: %s for %s", (model, pattern, params) => {
    expect(problemsOf(model, pattern, params)).toEqual([expect.stringContaining("not the deployment's")]);
  });
});

describe("the address of requests", () => {
  const base = (params: Omit<LitellmParams, "model">, env: Environment = {}): string =>
    settled({ vertex_access_token: "t", ...params }, env).target.api_base;

  it.each([
    [
      { vertex_project: "p", vertex_location: "europe-west4" },
      {},
      "https://europe-west4-aiplatform.googleapis.com/v1/projects/p/locations/europe-west4",
    ],
    [
      { vertex_project: "p", vertex_location: "global" },
      {},
      "https://aiplatform.googleapis.com/v1/projects/p/locations/global",
    ],
    [
      { vertex_project: "p", vertex_location: "eu" },
      {},
      "https://aiplatform.eu.rep.googleapis.com/v1/projects/p/locations/eu",
    ],
    [
      {},
      { VERTEXAI_PROJECT: "p", VERTEXAI_LOCATION: "us-east5" },
      "https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5",
    ],
    [
      {},
      { GOOGLE_CLOUD_PROJECT: "g" },
      "https://us-central1-aiplatform.googleapis.com/v1/projects/g/locations/us-central1",
    ],
    [
      { vertex_project: "p", api_base: "http://127.0.0.1:9/" },
      {},
      "http://127.0.0.1:9/v1/projects/p/locations/us-central1",
    ],
    [
      { vertex_project: "p" },
      { VERTEXAI_API_BASE: "https://private.example/v1beta1" },
      "https://private.example/v1beta1/projects/p/locations/us-central1",
    ],
  ])("%j with %j: %s", (params, env, expected) => {
    expect(base(params, env)).toBe(expected);
  });
});

describe("what is missing is reported", () => {
  it.each([
    [{}, ELSEWHERE, [/^vertex_project: .*VERTEXAI_PROJECT/, /^vertex_credentials: .*GOOGLE_APPLICATION_CREDENTIALS/]],
    [
      { vertex_project: "p", vertex_credentials: "/no/such/file.json" },
      ELSEWHERE,
      [/^vertex_credentials: .*cannot be read/],
    ],
    [{ vertex_project: "p", vertex_credentials: "{nonsense" }, ELSEWHERE, [/^vertex_credentials: .*is not JSON/]],
    [{ vertex_project: "p", vertex_credentials: { type: "service_account" } }, ELSEWHERE, [/lacks the private_key/]],
    [{ vertex_project: "p", vertex_credentials: {} }, ELSEWHERE, [/has no "type"/]],
    [
      { vertex_project: "p" },
      { GOOGLE_APPLICATION_CREDENTIALS: "/no/such/file.json" },
      [/^vertex_credentials: GOOGLE_APPLICATION_CREDENTIALS names a file/],
    ],
    [{ vertex_project: "p", vertex_access_token: "t", vertex_location: "evil.example/" }, {}, [/^vertex_location: /]],
    [{ vertex_access_token: "t", vertex_project: "p", api_base: "nowhere" }, {}, [/^api_base: is not an http/]],
    [{ vertex_access_token: "t", vertex_project: "p", client: {} }, {}, [/^client: is not a GoogleGenAI client/]],
  ])("%j", (params, env, expected) => {
    const { problems } = settled(params, env);
    expect(problems).toHaveLength(expected.length);
    expected.forEach((pattern, index) => expect(problems[index]).toMatch(pattern));
  });

  it("also the package that brings Google's credentials", () => {
    const params = {
      model: "vertex_ai/gemini-2.5-flash",
      vertex_project: "p",
      vertex_credentials: serviceAccount("https://x.example"),
    };
    const { problems } = resolveVertex(params, {}, () => false);
    expect(problems).toEqual([
      { path: "model", message: expect.stringContaining("npm install @google/genai") as string },
    ]);
    expect(
      resolveVertex({ ...params, vertex_credentials: undefined, vertex_access_token: "t" }, {}, () => false).problems,
    ).toEqual([]);
  });

  it.each(["meta/llama-4-maverick", "mistral-medium-3", "openai/gpt-oss-120b-maas"])(
    "and that %s speaks another wire",
    (model) => {
      const { problems } = resolveVertex(
        { model: `vertex_ai/${model}`, vertex_project: "p", vertex_access_token: "t" },
        {},
      );
      expect(problems).toEqual([{ path: "model", message: expect.stringContaining("endpoints/openapi") as string }]);
    },
  );
});

describe("application default credentials", () => {
  const nowhere = (): string => "";

  it("are gcloud's, wherever it keeps them", () => {
    const user = {
      type: "authorized_user",
      client_id: "c",
      client_secret: "s",
      refresh_token: "r",
      quota_project_id: "q",
    };
    writeFileSync(join(folder, "application_default_credentials.json"), JSON.stringify(user));
    expect(ambientCredential({ CLOUDSDK_CONFIG: folder }, nowhere)).toEqual({ kind: "json", json: user });
    expect(settled({}, { CLOUDSDK_CONFIG: folder }).target.api_base).toContain("/projects/q/");
  });

  it("are the machine's in Google Cloud", () => {
    expect(ambientCredential({ K_SERVICE: "web" }, nowhere)).toEqual({ kind: "ambient" });
    expect(ambientCredential({}, () => "Google Compute Engine\n")).toEqual({ kind: "ambient" });
    expect(ambientCredential({ METADATA_SERVER_DETECTION: "none" }, () => "Google")).toMatchObject({ kind: "missing" });
    expect(ambientCredential({}, nowhere)).toMatchObject({ kind: "missing" });
  });
});
