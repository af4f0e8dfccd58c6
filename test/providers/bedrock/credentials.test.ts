import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { APIConnectionError, AuthenticationError } from "../../../src/errors.ts";
import { bedrockProvider } from "../support/whole-providers.ts";
import { resolve } from "../../../src/providers/bedrock/resolve.ts";
import type { Target } from "../../../src/provider.ts";
import { ReplayServer, type Received } from "../support/replay-server.ts";
import { claimOf, isSignedWith } from "./signature-check.ts";
import { ask, CLAUDE, contextOf, fixture, JSON_HEADERS, KEYS, REGION, SECRET, settled } from "./setting.ts";

const bedrock = bedrockProvider();

const ANSWER = { headers: JSON_HEADERS, pieces: [fixture("text.json")] };
const ROLE = "arn:aws:iam::123456789012:role/keeper";
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "profiles-"));
  await writeFile(
    join(folder, "credentials"),
    `[default]\naws_access_key_id = AKIDDEFAULT\naws_secret_access_key = default-${SECRET}\n\n` +
      `[harbour]\naws_access_key_id = AKIDHARBOUR\naws_secret_access_key = harbour-${SECRET}\naws_session_token = ses//sion\n`,
  );
  await writeFile(join(folder, "config"), "[default]\nregion = sa-east-1\n\n[profile nobody]\nregion = sa-east-1\n");
  await writeFile(join(folder, "token"), "eyJ.web.identity\n");
  // The SDK's chain reads these on the machine that runs the tests.
  for (const name of ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_PROFILE", "AWS_BEARER_TOKEN_BEDROCK"]) {
    vi.stubEnv(name, undefined);
  }
  vi.stubEnv("AWS_EC2_METADATA_DISABLED", "true");
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const files = (): Record<string, string> => ({
  ...REGION,
  AWS_SHARED_CREDENTIALS_FILE: join(folder, "credentials"),
  AWS_CONFIG_FILE: join(folder, "config"),
});

/** The request that the server received. */
async function asked(server: ReplayServer, target: Target): Promise<Received> {
  await bedrock.complete(ask(), contextOf(target));
  const seen = server.requests.findLast(({ path }) => path.startsWith("/model/"));
  if (seen === undefined) throw new Error("Nothing was sent.");
  return seen;
}

describe("credentials", () => {
  it("of a profile sign requests", async () => {
    await using server = await ReplayServer.start(ANSWER);
    const seen = await asked(server, settled({ aws_profile_name: "harbour", api_base: server.url }, files()));
    expect(claimOf(seen)).toMatchObject({ access_key: "AKIDHARBOUR", region: "us-west-2" });
    expect(seen.headers["x-amz-security-token"]).toBe("ses//sion");
    expect(isSignedWith(`harbour-${SECRET}`, seen)).toBe(true);
  });

  it("of the profile that the environment names sign, or else of the default one", async () => {
    await using server = await ReplayServer.start(ANSWER);
    const env = { ...files(), AWS_BEDROCK_RUNTIME_ENDPOINT: server.url };
    const named = await asked(server, settled({}, { ...env, AWS_PROFILE: "harbour" }));
    expect(claimOf(named).access_key).toBe("AKIDHARBOUR");
    expect(claimOf(await asked(server, settled({}, env))).access_key).toBe("AKIDDEFAULT");
  });

  it("given explicitly win over the environment", async () => {
    await using server = await ReplayServer.start(ANSWER);
    const env = {
      ...files(),
      AWS_BEARER_TOKEN_BEDROCK: "env-token",
      AWS_ACCESS_KEY_ID: "AKIDENV",
      AWS_SECRET_ACCESS_KEY: "x",
    };
    vi.stubEnv("AWS_BEARER_TOKEN_BEDROCK", "env-token");
    const own = { api_base: server.url };
    expect(claimOf(await asked(server, settled({ ...own, ...KEYS }, env))).access_key).toBe("AKIDLIGHTHOUSE");
    const profile = settled({ ...own, aws_profile_name: "harbour" }, env);
    expect(claimOf(await asked(server, profile)).access_key).toBe("AKIDHARBOUR");
    const token = await asked(server, settled({ ...own, aws_bearer_token: "given-token" }, env));
    expect(token.headers.authorization).toBe("Bearer given-token");
    vi.stubEnv("AWS_BEARER_TOKEN_BEDROCK", undefined);
  });

  it("of the environment are its bearer token, else its keys, when the address is the environment's too", async () => {
    await using server = await ReplayServer.start(ANSWER);
    const place = { ...REGION, AWS_BEDROCK_RUNTIME_ENDPOINT: server.url };
    const keys = { ...place, AWS_ACCESS_KEY_ID: "AKIDENV", AWS_SECRET_ACCESS_KEY: SECRET };
    const token = await asked(server, settled({}, { ...keys, AWS_BEARER_TOKEN_BEDROCK: "env-token" }));
    expect(token.headers.authorization).toBe("Bearer env-token");
    expect(isSignedWith(SECRET, await asked(server, settled({}, keys)))).toBe(true);
  });

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ["a token", {}, { AWS_BEARER_TOKEN_BEDROCK: "env-token" }],
    ["keys", {}, { AWS_ACCESS_KEY_ID: "AKIDENV", AWS_SECRET_ACCESS_KEY: SECRET }],
    ["a profile", {}, { AWS_PROFILE: "harbour" }],
    ["the default profile", {}, {}],
    ["a role that its keys open", { aws_role_name: ROLE }, { AWS_ACCESS_KEY_ID: "A", AWS_SECRET_ACCESS_KEY: SECRET }],
    ["a role that its profile opens", { aws_role_name: ROLE }, { AWS_PROFILE: "harbour" }],
  ])("of the environment, %s, do not go to an address that only the deployment names", (_, params, env) => {
    for (const api_base of [
      "https://ec2-1-2-3-4.compute-1.amazonaws.com",
      "https://bucket.s3.us-west-2.amazonaws.com",
      "https://bedrock-runtime.us-west-2.amazonaws.com.evil.example",
      "http://bedrock-runtime.us-west-2.amazonaws.com",
      "https://vpce-1.vpce-svc-2.us-west-2.vpce.amazonaws.com",
    ]) {
      const { problems } = resolve({ model: `bedrock/${CLAUDE}`, api_base, ...params }, { ...files(), ...env });
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining("only for Amazon's own hosts")]);
    }
    const aws_sts_endpoint = "https://sts.evil.example";
    const role = resolve(
      { model: `bedrock/${CLAUDE}`, ...params, aws_role_name: ROLE, aws_sts_endpoint },
      { ...files(), AWS_ACCESS_KEY_ID: "AKIDENV", AWS_SECRET_ACCESS_KEY: SECRET },
    );
    expect(role.problems).toMatchObject([{ path: "aws_sts_endpoint" }]);
  });

  it("of a role are fetched once, with the keys at hand, and again when they expire", async () => {
    let life = 3600;
    await using server = await ReplayServer.start((seen) => (seen.path === "/" ? assumed(seen.text, life) : ANSWER));
    const target = settled({
      ...KEYS,
      aws_role_name: ROLE,
      aws_session_name: "night-watch",
      aws_external_id: "ext-1",
      aws_sts_endpoint: server.url,
      api_base: server.url,
    });
    const [first, second] = await Promise.all([asked(server, target), asked(server, target)]);
    for (const seen of [first, second, await asked(server, target)]) {
      expect(claimOf(seen).access_key).toBe("ASIAROLE");
      expect(isSignedWith("role-secret", seen)).toBe(true);
      expect(seen.headers["x-amz-security-token"]).toBe("role-session");
    }
    const exchanges = (): Received[] => server.requests.filter(({ path }) => path === "/");
    expect(exchanges()).toHaveLength(1);
    const form = new URLSearchParams(exchanges()[0]?.text);
    expect(Object.fromEntries(form)).toMatchObject({
      Action: "AssumeRole",
      RoleArn: ROLE,
      RoleSessionName: "night-watch",
      ExternalId: "ext-1",
    });
    expect(exchanges()[0]?.headers.authorization).toContain("Credential=AKIDLIGHTHOUSE/");

    life = -1;
    const fleeting = settled({ ...KEYS, aws_role_name: ROLE, aws_sts_endpoint: server.url, api_base: server.url });
    await asked(server, fleeting);
    await asked(server, fleeting);
    expect(exchanges().length).toBeGreaterThanOrEqual(3);
  });

  it.each(["eyJ.web.identity", "file"])("of a web identity (%s) are exchanged for a role", async (token) => {
    await using server = await ReplayServer.start((seen) => (seen.path === "/" ? assumed(seen.text, 3600) : ANSWER));
    const target = settled({
      aws_role_name: ROLE,
      aws_web_identity_token: token === "file" ? join(folder, "token") : token,
      aws_sts_endpoint: server.url,
      api_base: server.url,
    });
    expect(isSignedWith("role-secret", await asked(server, target))).toBe(true);
    const form = new URLSearchParams(server.requests.find(({ path }) => path === "/")?.text);
    expect(Object.fromEntries(form)).toMatchObject({
      Action: "AssumeRoleWithWebIdentity",
      WebIdentityToken: "eyJ.web.identity",
    });
  });

  it("that are missing are an authentication error, without a request", async () => {
    await using server = await ReplayServer.start(ANSWER);
    const target = settled({ aws_profile_name: "nobody", api_base: server.url }, files());
    const failure = await bedrock.complete(ask(), contextOf(target)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AuthenticationError);
    expect(failure).toMatchObject({ deployment_id: "light-1", status: 401 });
    expect(String(failure)).toContain("nobody");
    expect(server.requests).toEqual([]);
  });

  it("that cannot be fetched are a connection error", async () => {
    await using server = await ReplayServer.start((seen) => (seen.path === "/" ? assumed(seen.text, 3600) : ANSWER));
    const target = settled({
      ...KEYS,
      aws_role_name: ROLE,
      aws_sts_endpoint: "http://127.0.0.1:1",
      api_base: server.url,
    });
    await expect(bedrock.complete(ask(), contextOf(target))).rejects.toBeInstanceOf(APIConnectionError);
  });

  it("are not waited for after an abort", async () => {
    await using sts = await ReplayServer.start({ headers: {}, pieces: [], end: "hang" });
    const target = settled({ ...KEYS, aws_role_name: ROLE, aws_sts_endpoint: sts.url, api_base: sts.url });
    const controller = new AbortController();
    const reason = new Error("enough");
    const answer = bedrock.complete(ask(), contextOf(target, controller.signal));
    await expect.poll(() => sts.requests.length).toBe(1);
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
  });
});

/** The answer of Amazon's token service. */
function assumed(form: string, life: number): { headers: Record<string, string>; pieces: string[] } {
  const action = new URLSearchParams(form).get("Action") ?? "";
  const expiration = new Date(Date.now() + life * 1000).toISOString();
  const credentials =
    `<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>role-secret</SecretAccessKey>` +
    `<SessionToken>role-session</SessionToken><Expiration>${expiration}</Expiration></Credentials>`;
  const user = `<AssumedRoleUser><Arn>${ROLE}/s</Arn><AssumedRoleId>AROA:s</AssumedRoleId></AssumedRoleUser>`;
  const body =
    `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">` +
    `<${action}Result>${credentials}${user}</${action}Result></${action}Response>`;
  return { headers: { "content-type": "text/xml" }, pieces: [body] };
}
