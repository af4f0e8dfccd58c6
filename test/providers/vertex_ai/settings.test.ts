/** LiteLLM's other names for Vertex AI's settings, and tokens that must not be repeated. */
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../../src/errors.ts";
import { Router } from "../../../src/index.ts";
import { resolveVertex } from "../../../src/providers/vertex_ai/resolve.ts";
import { EVENT_TYPE, JSON_TYPE, type Received, type Replay, ReplayServer } from "../support/replay-server.ts";
import { serviceAccount } from "./support/setting.ts";

const messages = [{ role: "user" as const, content: "When does it leave?" }];
const TOKEN = "opaqueTokenWithoutAnyShape0123456789";

describe("vertex_ai_project, vertex_ai_location and vertex_ai_credentials", () => {
  const key = serviceAccount("https://tokens.example/token");
  const model = "vertex_ai/gemini-2.5-flash";
  const base = (params: object): string => resolveVertex({ model, ...params }, {}, () => true).api_base;

  it("are other names of the settings", () => {
    const { api_base, credential, problems } = resolveVertex(
      { model, vertex_ai_project: "quay", vertex_ai_location: "europe-west1", vertex_ai_credentials: key },
      { VERTEXAI_PROJECT: "none", VERTEXAI_LOCATION: "none", METADATA_SERVER_DETECTION: "none" },
      () => true,
    );
    expect(problems).toEqual([]);
    expect(api_base).toBe("https://europe-west1-aiplatform.googleapis.com/v1/projects/quay/locations/europe-west1");
    expect(credential).toEqual({ kind: "json", json: key });
    expect(base({ vertex_ai_credentials: key })).toContain("/projects/harbour/");
  });

  it("do not replace them", () => {
    const both = { vertex_project: "harbour", vertex_ai_project: "quay", vertex_access_token: TOKEN };
    expect(base(both)).toContain("/projects/harbour/");
  });

  it("are checked, and are not sent in requests", async () => {
    const wrong = { model: "vertex_ai/gemini-2.5-flash", vertex_ai_project: 3 as never };
    expect(() => new Router({ model_list: [{ model_name: "m", litellm_params: wrong }], env: {} })).toThrow(
      /vertex_ai_project/,
    );
    await using server = await ReplayServer.start({ headers: JSON_TYPE, pieces: ["{}"] });
    const params = { vertex_ai_project: "quay", vertex_access_token: TOKEN, api_base: server.url };
    await routerWith(params)
      .completion({ model: "m", messages })
      .catch(() => undefined);
    expect(server.requests[0]?.path).toContain("/v1/projects/quay/locations/us-central1/");
    expect(server.requests[0]?.text).not.toContain("quay");
  });
});

function routerWith(params: object, model = "vertex_ai/gemini-2.5-flash"): Router {
  const litellm_params = { model, ...("vertex_ai_project" in params ? {} : { vertex_project: "harbour" }), ...params };
  return new Router({ model_list: [{ model_name: "m", litellm_params }], num_retries: 0, env: {} });
}

/** All of an error as text. */
async function saidBy(call: PromiseLike<unknown>): Promise<string> {
  const error: unknown = await Promise.resolve(call).catch((each: unknown) => each);
  if (!isRouterError(error)) throw new Error("It did not fail.");
  return [error.message, error.code, JSON.stringify(error), JSON.stringify(error.router_metadata)].join(" ");
}

describe("a token that a server repeats", () => {
  const refusal = (token: string): string =>
    JSON.stringify({ error: { code: 401, message: `Bad token ${token}.`, status: token } });
  const sentToken = ({ headers }: Received): string => String(headers.authorization).replace("Bearer ", "");
  const repeating = (request: Received): Replay => ({
    status: 401,
    headers: JSON_TYPE,
    pieces: [refusal(sentToken(request))],
  });

  it.each(["vertex_ai/gemini-2.5-flash", "vertex_ai/claude-sonnet-4-5"])(
    "is not in the error where the deployment names it: %s",
    async (model) => {
      await using server = await ReplayServer.start(repeating);
      const router = routerWith({ vertex_access_token: TOKEN, api_base: server.url }, model);
      const said = await saidBy(router.completion({ model: "m", messages }));
      expect(said).toContain("Bad token ***");
      expect(said).not.toContain(TOKEN);
    },
  );

  it("is not in the error where a credential was exchanged for it, in a stream and an embedding too", async () => {
    await using tokens = await ReplayServer.start({
      headers: JSON_TYPE,
      pieces: [JSON.stringify({ access_token: TOKEN, expires_in: 3600, token_type: "Bearer" })],
    });
    const vertex_credentials = serviceAccount(`${tokens.url}/token`);
    await using server = await ReplayServer.start((request) =>
      request.path.includes("alt=sse")
        ? { headers: EVENT_TYPE, pieces: [`data: ${refusal(sentToken(request))}\n\n`] }
        : repeating(request),
    );
    const router = routerWith({ vertex_credentials, api_base: server.url });
    const calls: (() => PromiseLike<unknown>)[] = [
      () => router.completion({ model: "m", messages }),
      () => router.completion({ model: "m", messages, stream: true }),
      () => router.embedding({ model: "m", input: "A ferry" }),
    ];
    for (const call of calls) {
      const said = await saidBy(call());
      expect(said).toContain("Bad token ***");
      expect(said).not.toContain(TOKEN);
    }
  });

  it("is not in the error of the exchange itself", async () => {
    const refresh_token = "1//opaque-refresh-token-0123456789";
    await using tokens = await ReplayServer.start({
      status: 400,
      headers: JSON_TYPE,
      pieces: [JSON.stringify({ error: "invalid_grant", error_description: `No such token: ${refresh_token}` })],
    });
    const vertex_credentials = {
      type: "authorized_user",
      client_id: "pilot",
      client_secret: "opaque-client-secret-0123456789",
      refresh_token,
      token_uri: `${tokens.url}/token`,
    };
    const router = routerWith({ vertex_credentials, api_base: tokens.url });
    expect(await saidBy(router.completion({ model: "m", messages }))).not.toContain(refresh_token);
  });
});
