/**
 * Where what is stored may go: to the address that the settings or the environment name, and below its path, whatever text
 * a call, a setting or a variable holds.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadRequestError, ConfigurationError, isRouterError, Router } from "../../src/index.ts";
import { findProvider } from "../../src/providers/index.ts";
import type { LitellmParamsOptions } from "../../src/types/options.ts";
import "../support/property-seed.ts";
import { HOSTILE_TEXTS, isPlainName } from "./support/hostile-texts.ts";
import { recorder, type Recorded } from "./support/recorder.ts";
import { JSON_TYPE, ReplayServer } from "./support/replay-server.ts";

type Params = Partial<LitellmParamsOptions>;
type Env = Readonly<Record<string, string>>;

/** Stands in every stored credential: where it turns up, something stored has gone. */
const CANARY = "stored-0123456789abcdef";
const STORED_HEADERS = { "x-stored": `${CANARY}-header` };
const messages = [{ role: "user" as const, content: "Hi" }];

/** One provider, as somebody has set it up. */
interface Subject {
  readonly provider: string;
  readonly params: Params;
  readonly env: Env;
  /** The only addresses that its requests may go to, whole. */
  readonly place: RegExp;
  /** Names that a call may ask for, with a hostile text in them. */
  readonly names: (text: string) => readonly string[];
  /** The model's name becomes part of the path, so that it has to be a name. */
  readonly in_path: boolean;
}

const plainly = (text: string): readonly string[] => [text, `m${text}`, `${text}m`];

const VERTEX_PLACE = "/v1/projects/quay/locations/europe-west4";

const SUBJECTS: readonly Subject[] = [
  {
    provider: "openai",
    params: { api_key: CANARY, organization: "org-1" },
    env: {},
    place: /^https:\/\/api\.openai\.com\/v1\/(?:chat\/completions|embeddings)$/,
    names: plainly,
    in_path: false,
  },
  {
    provider: "groq",
    params: {},
    env: { GROQ_API_KEY: CANARY },
    place: /^https:\/\/api\.groq\.com\/openai\/v1\/(?:chat\/completions|embeddings)$/,
    names: plainly,
    in_path: false,
  },
  {
    provider: "anthropic",
    params: { api_key: CANARY },
    env: {},
    place: /^https:\/\/api\.anthropic\.com\/v1\/messages$/,
    names: plainly,
    in_path: false,
  },
  {
    provider: "azure",
    params: {},
    env: { AZURE_API_KEY: CANARY, AZURE_API_BASE: "https://quay.openai.azure.com" },
    place:
      /^https:\/\/quay\.openai\.azure\.com\/openai\/deployments\/[\w.~%+-]+\/(?:chat\/completions|embeddings)\?api-version=[\w.-]+$/,
    names: plainly,
    in_path: true,
  },
  {
    provider: "gemini",
    params: { api_key: CANARY },
    env: {},
    place: /^https:\/\/generativelanguage\.googleapis\.com\/v1beta\/[\w.~%@+/-]+:\w+(?:\?alt=sse)?$/,
    names: (text) => [...plainly(text), `models/${text}`, `tunedModels/${text}`, `${text}/m`],
    in_path: true,
  },
  {
    provider: "vertex_ai",
    params: { vertex_access_token: CANARY, vertex_project: "quay", vertex_location: "europe-west4" },
    env: {},
    place: new RegExp(
      `^https://europe-west4-aiplatform\\.googleapis\\.com${VERTEX_PLACE}/[\\w.~%@+/-]+:\\w+(?:\\?alt=sse)?$`,
    ),
    names: (text) => [
      ...plainly(text),
      `claude-${text}`,
      `publishers/${text}/models/m`,
      `publishers/google/models/${text}`,
      `endpoints/${text}`,
      `projects/${text}/locations/europe-west4/endpoints/1`,
      `projects/quay/locations/${text}/endpoints/1`,
      `projects/quay/locations/europe-west4/endpoints/${text}`,
      `projects/other/locations/europe-west4/${text}`,
      `projects/other/${text}/projects/quay/locations/europe-west4/endpoints/1`,
    ],
    in_path: true,
  },
  ...["api_key", "keys"].map((kind): Subject => ({
    provider: "bedrock",
    params: {
      aws_region_name: "eu-west-3",
      ...(kind === "api_key"
        ? { api_key: CANARY }
        : { aws_access_key_id: "AKIDQUAY", aws_secret_access_key: CANARY, aws_session_token: `${CANARY}-session` }),
    },
    env: {},
    place:
      /^https:\/\/bedrock-runtime\.eu-west-3\.amazonaws\.com\/model\/[\w.~%+-]+\/(?:converse|converse-stream|invoke)$/,
    names: (text) => [
      ...plainly(text),
      `${text}/amazon.titan-embed-text-v2:0`,
      `converse/${text}`,
      `us-east-1/${text}`,
      `eu-west-3/${text}/amazon.titan-embed-text-v2:0`,
      `arn:aws:bedrock:${text}:1:inference-profile/amazon.titan-embed-text-v2:0`,
      `arn:aws:bedrock:eu-west-3:${text}:inference-profile/amazon.titan-embed-text-v2:0`,
      `arn:aws:bedrock:eu-west-3:1:inference-profile/${text}`,
      `arn:${text}:bedrock:us-east-1:1:inference-profile/amazon.titan-embed-text-v2:0`,
    ],
    in_path: true,
  })),
];

/** What a call came to: its error, and what went out. */
interface Outcome {
  readonly error: unknown;
  readonly sent: readonly Recorded[];
}

const WAYS = ["whole", "stream", "embedding"] as const;
type Way = (typeof WAYS)[number];

async function asked(
  router: Router<string, string, string>,
  sent: readonly Recorded[],
  model: string,
  way: Way,
): Promise<Outcome> {
  const before = sent.length;
  const call =
    way === "embedding"
      ? router.embedding({ model, input: "Hi" })
      : way === "whole"
        ? router.completion({ model, messages })
        : Promise.resolve(router.completion({ model, messages, stream: true }));
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, sent: sent.slice(before) };
}

/** A router with one deployment, or what is wrong with it. */
function made(
  params: Params,
  env: Env,
): { router?: Router<string, string, string>; problems?: readonly string[]; requests: Recorded[] } {
  const { fetch, requests } = recorder();
  const litellm_params = { model: "", ...params };
  try {
    const model_list = [{ model_name: "main", litellm_params }];
    return { router: new Router<string, string, string>({ model_list, env, fetch, num_retries: 0 }), requests };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { problems: error.problems.map(({ path, message }) => `${path}: ${message}`), requests };
  }
}

const OF_AMAZON =
  /^https:\/\/bedrock-runtime\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?\/model\/[\w.~%+-]+\/(?:converse|converse-stream|invoke)$/;

function expectAtPlace({ error, sent }: Outcome, place: RegExp): void {
  expect(error).toSatisfy(isRouterError);
  for (const { url } of sent) expect(url).toMatch(place);
}

/** Every pattern that gives a caller the choice of the model, and how a call asks for a name under it. */
const PATTERNS = ({ provider, params }: Subject): readonly Pattern[] => [
  { name: `${provider}/*`, model: `${provider}/*`, asking: (text) => `${provider}/${text}`, ways: WAYS },
  // A key is one provider's: without its name it cannot be stored.
  params.api_key === undefined
    ? { name: "*", model: "*", asking: (text) => `${provider}/${text}`, ways: ["whole"] }
    : { name: "*", model: `${provider}/*`, asking: (text) => text, ways: ["whole"] },
  { name: "quay-*", model: `${provider}/*`, asking: (text) => `quay-${text}`, ways: ["stream"] },
  { name: "custom/*", model: `${provider}/*`, asking: (text) => `custom/${text}`, ways: ["embedding"] },
];

interface Pattern {
  readonly name: string;
  readonly model: string;
  readonly asking: (text: string) => string;
  /** How each name is asked for. */
  readonly ways: readonly Way[];
}

describe.each(SUBJECTS)("what is stored for $provider", (subject) => {
  const { provider, params, env, place, names, in_path } = subject;
  const hostile = HOSTILE_TEXTS.flatMap(names);

  it.each(PATTERNS(subject))("goes to its own address only, whatever name a call puts for $name", async (pattern) => {
    const { name, model, asking, ways } = pattern;
    const { fetch, requests } = recorder();
    const litellm_params = { extra_headers: STORED_HEADERS, ...params, model };
    const router = new Router<string, string, string>({
      model_list: [{ model_name: name, litellm_params }],
      env,
      fetch,
      num_retries: 0,
      disable_cooldowns: true,
    });
    for (const text of hostile) {
      if (text.includes("*")) continue;
      const wanted = asking(text);
      for (const way of ways) {
        const outcome = await asked(router, requests, wanted, way);
        expectAtPlace(outcome, place);
        const isRefused = outcome.sent.length === 0 && outcome.error instanceof BadRequestError;
        const mustBe = in_path && !isPlainName(text);
        expect([wanted, isRefused || !mustBe]).toEqual([wanted, true]);
      }
    }
    // The refusals were no mistake about the deployment itself.
    const good = provider === "bedrock" ? "amazon.titan-embed-text-v2:0" : "m-1";
    const { sent } = await asked(router, requests, asking(good), "whole");
    expect(sent).toMatchObject([{ url: expect.stringMatching(place) }]);
    expect(sent[0]?.text).toContain("x-stored");
  });

  it("goes to its own address only, whatever name the settings have", async () => {
    for (const text of hostile) {
      const { router, problems, requests } = made({ ...params, model: `${provider}/${text}` }, env);
      const mustBeRefused = in_path && !isPlainName(text) && !text.includes("*");
      expect([text, problems === undefined && mustBeRefused]).toEqual([text, false]);
      const outcome = router === undefined ? { sent: [] } : await asked(router, requests, "main", "whole");
      // Settings may choose a region of Amazon's, or a project of Google's.
      const own = { bedrock: OF_AMAZON, vertex_ai: OF_GOOGLE }[provider] ?? place;
      for (const { url } of outcome.sent) expect(url).toMatch(own);
    }
  });

  it("goes to its own address only, under random names", async () => {
    const { fetch, requests } = recorder();
    const model_list = [{ model_name: `${provider}/*`, litellm_params: { ...params, model: `${provider}/*` } }];
    const router = new Router<string, string, string>({
      model_list,
      env,
      fetch,
      num_retries: 0,
      disable_cooldowns: true,
    });
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE_TEXTS.filter((text) => text.length < 40)),
      fc.constantFrom("/", "..", ":", "@", "%2e", "arn:aws:bedrock:", "projects/", "us-east-1", "converse/"),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    const names_of_pieces = fc.array(piece, { minLength: 1, maxLength: 6 }).map((list) => list.join(""));
    const holds = async (name: string): Promise<void> =>
      expectAtPlace(await asked(router, requests, `${provider}/${name.replaceAll("*", "")}`, "whole"), place);
    await expect(fc.assert(fc.asyncProperty(names_of_pieces, holds), { numRuns: 150 })).resolves.toBeUndefined();
  });
});

/** A setting, or a variable, that becomes part of an address or a header. */
interface Field {
  readonly name: string;
  readonly params: (text: string) => Params;
  readonly env: (text: string) => Env;
  /** Where requests may go, if the text is taken. */
  readonly place: RegExp;
  /** Where the problem is said to be, and by which name. */
  readonly problem: RegExp;
}

const OF_GOOGLE =
  /^https:\/\/(?:[a-z0-9-]+-)?aiplatform(?:\.[a-z]+\.rep)?\.googleapis\.com\/v1\/projects\/[\w.~%@+-]+\/locations\/[\w.~%@+-]+\/[\w.~%@+/-]+:\w+$/;
const OF_AZURE =
  /^https:\/\/quay\.openai\.azure\.com\/openai\/(?:deployments\/m-1\/chat\/completions\?api-version=[\w.-]+|v1\/chat\/completions(?:\?api-version=preview)?)$/;

const AMAZONS_KEYS = { AWS_ACCESS_KEY_ID: "AKIDQUAY", AWS_SECRET_ACCESS_KEY: CANARY };
const BEDROCK = { model: "bedrock/amazon.nova-pro-v1:0" };
const VERTEX = { model: "vertex_ai/m-1", vertex_access_token: CANARY };
const AZURE = { model: "azure/m-1", api_base: "https://quay.openai.azure.com" };

const field = (
  name: string,
  base: Params,
  env: Env,
  place: RegExp,
  problem: RegExp = new RegExp(`^model_list\\[0\\]\\.litellm_params\\.${name}: `),
): Field => ({ name, params: (text) => ({ ...base, [name]: text }), env: () => env, place, problem });

const variable = (name: string, base: Params, env: Env, place: RegExp): Field => ({
  name,
  params: () => base,
  env: (text) => ({ ...env, [name]: text }),
  place,
  problem: new RegExp(`: the environment variable ${name} `),
});

const FIELDS: readonly Field[] = [
  field("aws_region_name", BEDROCK, AMAZONS_KEYS, OF_AMAZON),
  field("aws_region_name", { ...BEDROCK, api_key: CANARY }, {}, OF_AMAZON),
  ...["AWS_REGION_NAME", "AWS_REGION", "AWS_DEFAULT_REGION"].map((name) =>
    variable(name, BEDROCK, AMAZONS_KEYS, OF_AMAZON),
  ),
  field("vertex_location", { ...VERTEX, vertex_project: "quay" }, {}, OF_GOOGLE),
  field("vertex_ai_location", { ...VERTEX, vertex_project: "quay" }, {}, OF_GOOGLE, /\.vertex_location: /),
  field("vertex_project", VERTEX, {}, OF_GOOGLE),
  field("vertex_ai_project", VERTEX, {}, OF_GOOGLE, /\.vertex_project: /),
  ...["VERTEXAI_LOCATION", "VERTEX_LOCATION", "GOOGLE_CLOUD_LOCATION"].map((name) =>
    variable(name, { ...VERTEX, vertex_project: "quay" }, {}, OF_GOOGLE),
  ),
  ...["VERTEXAI_PROJECT", "VERTEX_PROJECT", "GOOGLE_CLOUD_PROJECT"].map((name) =>
    variable(name, VERTEX, {}, OF_GOOGLE),
  ),
  field("api_version", { ...AZURE, api_key: CANARY }, {}, OF_AZURE),
  ...["AZURE_API_VERSION", "OPENAI_API_VERSION"].map((name) =>
    variable(name, { ...AZURE, api_key: CANARY }, {}, OF_AZURE),
  ),
];

const REAL: Readonly<Record<string, readonly string[]>> = {
  region: ["us-east-1", "us-gov-west-1", "ap-southeast-2", "eusc-de-east-1", "cn-north-1"],
  location: ["global", "us", "eu", "europe-west4", "us-central1", "northamerica-northeast1"],
  project: ["quay", "example.com:quay", "123456789012"],
  version: ["2024-10-21", "2025-01-01-preview", "v1", "latest", "preview"],
};

describe.each(FIELDS)("a text in $name", ({ name, params, env, place, problem }) => {
  it("is refused under its name, or sends what is stored to the vendor", async () => {
    for (const text of HOSTILE_TEXTS) {
      // A setting of blanks is not set, nor is an empty variable.
      if (text.trim() === "") continue;
      const { router, problems = [], requests } = made({ ...params(text) }, env(text));
      for (const said of problems) expect(said).toMatch(problem);
      const sent = router === undefined ? [] : (await asked(router, requests, "main", "whole")).sent;
      for (const { url } of sent) expect(url).toMatch(place);
      expect([text, problems.length + sent.length]).toEqual([text, 1]);
    }
  });

  it("is taken where it is a real one", async () => {
    const kind = Object.keys(REAL).find((word) => name.toLowerCase().includes(word)) ?? "";
    for (const text of REAL[kind] ?? []) {
      const { router, problems, requests } = made({ ...params(text) }, env(text));
      expect(problems).toBeUndefined();
      if (router !== undefined) await asked(router, requests, "main", "whole");
      expect(requests.map(({ url }) => url)).toEqual([expect.stringMatching(kind === "region" ? /amazonaws/ : place)]);
    }
    expect(REAL[kind]).toBeDefined();
  });
});

describe.each(SUBJECTS)("a fallback that a call names, at $provider", ({ provider, params, env, place, names }) => {
  it("goes to the deployment's own address only", async () => {
    const { fetch, requests } = recorder();
    const model_list = [
      {
        model_name: "main",
        litellm_params: { model: "openai/m", api_key: "other", api_base: "https://main.example/v1" },
      },
      { model_name: `${provider}/*`, litellm_params: { ...params, model: `${provider}/*` } },
    ];
    const router = new Router<string, string, string>({
      model_list,
      env,
      fetch,
      num_retries: 0,
      disable_cooldowns: true,
    });
    // The one that hides a host in a region, or else a path in a name.
    for (const text of HOSTILE_TEXTS.filter((each) => each.length < 100).map((each) => names(each).at(-4) ?? each)) {
      const fallbacks = [`${provider}/${text}`, { model: `${provider}/${text}` }];
      await router.completion({ model: "main", messages, fallbacks }).catch(() => undefined);
    }
    const sent = requests.filter(({ text }) => text.includes(CANARY));
    for (const { url } of sent) expect(url).toMatch(place);
    expect(requests.length).toBeGreaterThan(HOSTILE_TEXTS.length / 2);
  });
});

type Texts = Readonly<Record<string, string | undefined>>;

describe("what is found for a deployment", () => {
  const TEXTS = [
    "model",
    "api_key",
    "api_base",
    "api_version",
    "organization",
    "azure_ad_token",
    "aws_region_name",
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "aws_role_name",
    "aws_sts_endpoint",
    "aws_bedrock_runtime_endpoint",
    "vertex_project",
    "vertex_location",
    "vertex_access_token",
  ];
  const NAMES = [
    "AWS_REGION",
    "AZURE_API_BASE",
    "AZURE_API_VERSION",
    "VERTEXAI_PROJECT",
    "VERTEXAI_LOCATION",
    "OPENAI_API_BASE",
  ];
  const text = fc.oneof(
    fc.constantFrom(
      ...HOSTILE_TEXTS,
      "https://h.example",
      "us-east-1",
      "arn:aws:bedrock:us-east-1:1:x/y",
      "projects/p/locations/l/m",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
  );

  it.each(["openai", "azure", "anthropic", "gemini", "vertex_ai", "bedrock", "ollama"])(
    "is an address or a problem, and never an exception: %s",
    (provider) => {
      const records = (keys: readonly string[]): fc.Arbitrary<Record<string, string | undefined>> =>
        fc.record(Object.fromEntries(keys.map((key) => [key, text])), { requiredKeys: [] });
      const resolve = (params: Texts, env: Texts, pattern?: string): boolean => {
        const model = `${provider}/${params["model"] ?? "m"}`;
        const found = findProvider(provider)?.resolve(
          { ...params, model },
          { ...env, METADATA_SERVER_DETECTION: "none" },
          pattern,
        );
        return found !== undefined && (found.problems.length > 0 || URL.canParse(found.api_base));
      };
      fc.assert(
        fc.property(records(TEXTS), records(NAMES), fc.option(text, { nil: undefined }), (params, env, pattern) => {
          expect(resolve(params, env, pattern)).toBe(true);
        }),
        { numRuns: 500 },
      );
    },
  );
});

describe("a place of Google's behind another", () => {
  const name = "projects/other/m/projects/quay/locations/europe-west4/endpoints/1";
  const litellm_params = { vertex_access_token: CANARY, vertex_project: "quay", vertex_location: "europe-west4" };
  const { fetch, requests } = recorder();
  const under = (model_name: string, model: string): Router<string, string, string> =>
    new Router<string, string, string>({
      model_list: [{ model_name, litellm_params: { ...litellm_params, model } }],
      env: {},
      fetch,
      num_retries: 0,
    });

  it("is no name of a model, in a call or in settings", async () => {
    for (const model of ["vertex_ai/*", "vertex_ai/projects/*"]) {
      const call = under(model, model).completion({ model: `vertex_ai/${name}`, messages });
      await expect(call).rejects.toMatchObject({ name: "BadRequestError", param: "model" });
    }
    expect(() => under("main", `vertex_ai/${name}`)).toThrow(/litellm_params\.model: is not the name of a model/);
    expect(requests).toEqual([]);
  });
});

describe("a key that is stored under stars", () => {
  const { fetch, requests } = recorder();
  const under = (model_name: string, litellm_params: LitellmParamsOptions): Router<string, string, string> =>
    new Router<string, string, string>({
      model_list: [{ model_name, litellm_params }],
      env: {},
      fetch,
      num_retries: 0,
    });

  it("is refused where the star stands for its provider, unless it is for an address", () => {
    expect(() => under("*", { model: "*", api_key: CANARY })).toThrow(
      /model_list\[0\]\.litellm_params\.api_key: is one provider's/,
    );
    for (const more of [{ api_base: "https://gate.example" }, { custom_llm_provider: "openai" }])
      expect(() => under("*", { model: "*", api_key: CANARY, ...more })).not.toThrow();
    expect(() => under("*", { model: "*" })).not.toThrow();
  });

  it("is refused there in whatever setting it stands", () => {
    const headers = { "x-team": "blue", "X-Gate-Token": CANARY };
    const own = { extra_headers: headers };
    expect(() => under("*", { model: "*", ...own })).toThrow(
      /litellm_params\.extra_headers\.X-Gate-Token: is one provider's/,
    );
    expect(() => under("*", { model: "*", extra_body: { api_key: CANARY } })).toThrow(/extra_body\.api_key: is one/);
    for (const more of [{ api_base: "https://gate.example" }, { custom_llm_provider: "openai", api_key: "k" }])
      expect(() => under("*", { model: "*", ...own, ...more })).not.toThrow();
    expect(() => under("*", { model: "*", extra_headers: { "x-team": "blue" } })).not.toThrow();
  });

  it("goes to no other provider that a call names", async () => {
    const router = under("*-*", { model: "openai/*", api_key: CANARY });
    for (const name of ["groq/a-b", "bedrock/us-east-1/a-b", "anthropic/claude-x", "galadriel/a-b"])
      await expect(router.completion({ model: name, messages })).rejects.toMatchObject({ name: "BadRequestError" });
    expect(requests).toEqual([]);
    await router.completion({ model: "openai/a-b", messages }).catch(() => undefined);
    expect(requests.map(({ url }) => new URL(url).host)).toEqual(["api.openai.com"]);
  });
});

describe("a provider behind a path of somebody's own", () => {
  it.each([
    ["gemini", { api_key: CANARY }],
    ["vertex_ai", { vertex_access_token: CANARY, vertex_project: "quay" }],
    ["azure", { api_key: CANARY, api_version: "2024-10-21" }],
    ["bedrock", { api_key: CANARY, aws_region_name: "eu-west-3" }],
    ["openai", { api_key: CANARY }],
    ["anthropic", { api_key: CANARY }],
  ])("hears of no request outside of it: %s", async (provider, params) => {
    await using server = await ReplayServer.start({ status: 500, headers: JSON_TYPE, pieces: ["{}"] });
    const litellm_params = { ...params, model: `${provider}/*`, api_base: `${server.url}/tenant-a` };
    const model_list = [{ model_name: `${provider}/*`, litellm_params }];
    const router = new Router<string, string, string>({ model_list, env: {}, num_retries: 0, disable_cooldowns: true });
    for (const text of HOSTILE_TEXTS) {
      for (const name of [text, `tunedModels/${text}`, `projects/${text}`]) {
        await router.completion({ model: `${provider}/${name}`, messages }).catch(() => undefined);
      }
    }
    await router.completion({ model: `${provider}/m-1`, messages }).catch(() => undefined);
    expect(server.requests.length).toBeGreaterThan(0);
    for (const { path } of server.requests) expect(path).toMatch(/^\/tenant-a\/(?!.*(?:tenant-b|\.\.))/);
    router.close();
  });
});
