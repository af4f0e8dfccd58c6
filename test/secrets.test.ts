/** What counts as a secret, by its name and by its form. */
import { describe, expect, it } from "vitest";
import { isCredentialHeader, isSecretName, looksLikeKey, quotedName, shownName } from "../src/secrets.ts";

describe("A credential's name", () => {
  it.each([
    "api_key",
    "apiKey",
    "azure_ad_token",
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "aws_web_identity_token",
    "aws_external_id",
    "vertex_credentials",
    "vertex_access_token",
    "client_secret",
    "private_key",
    "refresh_token",
    "x-api-key",
    "Ocp-Apim-Subscription-Key",
    "authorization",
    "cf-aig-authorization",
    "Helicone-Auth",
    "X-Gateway-Token",
    "set-cookie",
    "sig",
    "langfuse_secret_key",
  ])("%s is one", (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    "model",
    "max_tokens",
    "input_cost_per_token_x",
    "cache_read_input_token_cost",
    "token_counter",
    "x-ratelimit-remaining-tokens",
    "aws_region_name",
    "aws_session_name",
    "organization",
    "client_id",
    "api-version",
    "monkey",
    "anthropic-beta",
  ])("%s is not one", (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe("A response's header", () => {
  it.each(["set-cookie", "authorization", "proxy-authorization", "api-key", "x-api-key", "x-goog-api-key"])(
    "%s carries a credential",
    (name) => {
      expect(isCredentialHeader(name)).toBe(true);
    },
  );

  it.each(["x-request-id", "retry-after", "x-ratelimit-reset-tokens", "www-authenticate", "idempotency-key"])(
    "%s carries none",
    (name) => {
      expect(isCredentialHeader(name)).toBe(false);
    },
  );
});

describe("A name that looks like a key", () => {
  it.each([
    "sk-0123456789abcdef",
    "AKIAIOSFODNN7EXAMPLE",
    "5f6ce0b9a1d2438ebd9f5f6ce0b9a1d2",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKE7",
    "eyJhbGciOiJIUzI1NiJ9",
  ])("%s is described", (name) => {
    expect(looksLikeKey(name)).toBe(true);
    expect(quotedName(name)).toBe(`a string of ${name.length} characters`);
    expect(shownName(name)).toBe(`<a string of ${name.length} characters>`);
  });

  it.each([
    "main",
    "claude-sonnet-4-5-20250929",
    "ft:gpt-4o-mini-2024-07-18:my-org::BxYz12ab",
    "accounts/fireworks/models/deepseek-v3p1",
    "arn:aws:bedrock:us-east-1:123456789012:inference-profile/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
    "projects/123/locations/europe-west4/endpoints/1234567890123456789",
    "Llama-3.3-70B-Instruct-Turbo-Free",
    "550e8400-e29b-41d4-a716-446655440000",
  ])("%s is a name", (name) => {
    expect(looksLikeKey(name)).toBe(false);
    expect(quotedName(name)).toBe(JSON.stringify(name));
  });

  it("is cut when it is long", () => {
    expect(quotedName("name ".repeat(50_000)).length).toBeLessThan(210);
    expect(shownName("name ".repeat(50_000)).length).toBeLessThan(210);
  });
});
