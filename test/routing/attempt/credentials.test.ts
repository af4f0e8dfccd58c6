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
