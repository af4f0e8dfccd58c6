import { describe, expect, it } from "vitest";
import { storedParameters, targetFor } from "../../../src/routing/attempt/credentials.ts";
import { deployment } from "../group-of.ts";

const KEY = "sk-of-the-caller";

describe("targetFor", () => {
  const params = { organization: "org-1", api_base: "https://stored.example/v1", api_version: "2025-01-01" };
  const owned = deployment("a", { params: { ...params, extra_headers: { "X-Api-Key": "stored", "x-trace": "1" } } });

  it("is the deployment's own target without a key of the caller's", () => {
    expect(targetFor(owned, {})).toBe(owned.target);
  });

  it("sends what identifies the deployment's owner with no other key", () => {
    const { api_key, api_base, params: sent } = targetFor(owned, { api_key: KEY });
    expect({ api_key, api_base }).toEqual({ api_key: KEY, api_base: "https://stored.example/v1" });
    expect(sent).not.toHaveProperty("organization");
    expect(sent).toMatchObject({ api_key: KEY, api_version: "2025-01-01", extra_headers: { "x-trace": "1" } });
    expect(sent["extra_headers"]).not.toHaveProperty("X-Api-Key");
  });

  it("sends no stored header to an address of the caller's", () => {
    const { api_base, params: sent } = targetFor(owned, { api_key: KEY, api_base: "https://caller.example" });
    expect(api_base).toBe("https://caller.example");
    expect(sent).toMatchObject({ api_key: KEY, api_version: "2025-01-01" });
    expect(sent).not.toHaveProperty("extra_headers");
    expect(sent).not.toHaveProperty("organization");
  });
});

describe("storedParameters", () => {
  const stored = { temperature: 0, drop_params: true, extra_headers: { Authorization: "Bearer stored" } };

  it.each([
    ["all without a key of the caller's", {}, stored],
    ["all but the owner's headers with one", { api_key: KEY }, { ...stored, extra_headers: {} }],
    [
      "only how requests are written at an address of the caller's",
      { api_key: KEY, api_base: "x" },
      { drop_params: true },
    ],
  ])("are %s", (_, credentials, sent) => {
    expect(storedParameters(stored, credentials)).toEqual(sent);
  });
});

const OWN = { api_key: "callers-own-0123456789" };
const ELSEWHERE = { ...OWN, api_base: "https://elsewhere.example/v1" };

/** What a target has of a stored parameter. */
const kept = (name: string, credentials: typeof OWN): unknown =>
  Reflect.get(targetFor(deployment("a", { params: { [name]: "stored" } }), credentials).params, name);

describe("A caller who brings a key", () => {
  it.each([
    "organization",
    "client",
    "client_id",
    "client_secret",
    "azure_ad_token",
    "azure_ad_token_provider",
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "aws_bearer_token",
    "aws_profile_name",
    "aws_role_name",
    "aws_session_name",
    "aws_web_identity_token",
    "vertex_access_token",
    "vertex_credentials",
    "vertex_ai_credentials",
  ])("does not get the deployment's %s, wherever the request goes", (name) => {
    expect(kept(name, OWN)).toBeUndefined();
    expect(kept(name, ELSEWHERE)).toBeUndefined();
  });

  it.each(["api_version", "aws_region_name", "vertex_location", "drop_params"])("gets its %s", (name) => {
    expect(kept(name, OWN)).toBe("stored");
    expect(kept(name, ELSEWHERE)).toBe("stored");
  });

  it.each(["max_tokens", "prompt_cache_key", "user"])("gets its %s at its own address only", (name) => {
    expect(kept(name, OWN)).toBe("stored");
    expect(kept(name, ELSEWHERE)).toBeUndefined();
  });
});

it("A caller who brings no key gets the deployment's own target", () => {
  const own = deployment("a", { params: { organization: "org-1" } });
  expect(targetFor(own, {})).toBe(own.target);
});
