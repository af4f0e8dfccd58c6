/** Checks of texts that become part of an address or of a header. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCredential, isHeaderName, isHeaderValue } from "../../../src/translation/address/header-form.ts";
import { isAt } from "../../../src/translation/address/host.ts";
import {
  addressProblem,
  isApiVersion,
  isAwsRegion,
  isHostLabel,
  isModelPath,
  isPathSegment,
} from "../../../src/translation/address/url-parts.ts";
import "../../support/property-seed.ts";
import { HOSTILE_TEXTS } from "../../providers/support/hostile-texts.ts";

const FORMS: Readonly<Record<string, (text: string) => boolean>> = {
  isHostLabel,
  isAwsRegion,
  isPathSegment,
  isModelPath,
  isApiVersion,
};

/** For each check: a function that makes an address of the text, and the address that must result. */
const ADDRESSES: readonly (readonly [string, (text: string) => string, RegExp])[] = [
  ["isHostLabel", (text) => `https://a.${text}.example/x`, /^https:\/\/a\.[a-z0-9-]+\.example\/x$/],
  ["isAwsRegion", (text) => `https://a.${text}.example/x`, /^https:\/\/a\.[a-z0-9-]+\.example\/x$/],
  ["isPathSegment", (text) => `https://a.example/x/${text}/y`, /^https:\/\/a\.example\/x\/[^/?#]+\/y$/],
  ["isModelPath", (text) => `https://a.example/x/${text}/y`, /^https:\/\/a\.example\/x\/[^?#]+\/y$/],
  ["isApiVersion", (text) => `https://a.example/x?v=${text}&w=1`, /^https:\/\/a\.example\/x\?v=[^&#]+&w=1$/],
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc
    .array(fc.constantFrom("a", "us", "east", "1", "-", ".", "..", "/", "%2e", "\\", "@", ":", "?", "#"), {
      maxLength: 8,
    })
    .map((list) => list.join("")),
);

describe.each(ADDRESSES)("a text that has passed %s", (name, address, expected) => {
  it("is in the address as it was written, and ends no part of it", () => {
    fc.assert(
      fc.property(text, (given) => {
        const written = address(given);
        const isSafe = URL.parse(written)?.href === written && expected.test(written);
        expect([given, FORMS[name]?.(given) === true && !isSafe]).toEqual([given, false]);
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ["isHostLabel", ["us-east-1", "global", "eu", "europe-west4"], ["-a", "a-", "A", "a.b", "a_b", "", "a".repeat(64)]],
  [
    "isAwsRegion",
    ["us-east-1", "us-gov-west-1", "eusc-de-east-1", "ap-southeast-5"],
    ["us", "eu", "us-east", "us--1", "1-us-1"],
  ],
  [
    "isPathSegment",
    ["gpt-4o", "my.deployment_2", "example.com:quay", "claude@1"],
    ["a/b", ".", "..", "", "a b", "a%20b"],
  ],
  [
    "isModelPath",
    ["m", "models/m", "publishers/x/models/y", "projects/p/locations/l/endpoints/123", "us.amazon.nova-pro-v1:0"],
    ["/m", "m/", "a//b", "a/../b", "a/./b", "...", "a/.../b", "", "a".repeat(2049)],
  ],
  [
    "isApiVersion",
    ["2024-10-21", "2025-01-01-preview", "v1", "latest", "preview"],
    ["a b", "a&b=c", "..", "", "1".repeat(65)],
  ],
])("%s accepts real names and no others", (name, real, others) => {
  for (const each of real) expect([each, FORMS[name]?.(each)]).toEqual([each, true]);
  for (const each of others) expect([each, FORMS[name]?.(each)]).toEqual([each, false]);
});

describe("an address", () => {
  it.each([
    "https://api.openai.com",
    "https://api.openai.com/v1/",
    "HTTPS://API.openai.com:443/v1",
    "http://127.0.0.1:8080",
    "http://[::1]:8080/v1",
    "https://user:pass@host.example/v1",
    "https://host.example/v1?key=x&b=%20",
    "https://host.example?key=x",
    "https://bücher.example/v1",
    "https://host.example/a%20b",
  ])("%s is one that requests can be sent to", (address) => {
    expect(addressProblem(address)).toBeUndefined();
  });

  it.each([
    ["", "http"],
    ["host.example", "http"],
    ["localhost:80", "http"],
    ["ftp://host.example", "http"],
    ["client:", "http"],
    ["https://", "http"],
    ["https:/host.example", "would change"],
    ["https:///host.example/x", "would change"],
    ["https:\\\\host.example", "would change"],
    ["https://host.example\\@evil.example", "would change"],
    ["https://host.example/a/../b", "would change"],
    ["https://host.example/a/%2E%2e/b", "would change"],
    ["https://host.example/./a", "would change"],
    ["https://host.example/a#b", "would change"],
    ["https://host.example/a b", "would change"],
    ["https://host.example/a\tb", "would change"],
    ["https://ho\nst.example/a", "would change"],
    ["https://host.example/ü", "would change"],
  ])("%j is rejected: %s", (address, words) => {
    expect(addressProblem(address)).toContain(words);
  });
});

it("hosts are compared with patterns label by label", () => {
  const hosts = ["api.example", "*.api.example", "*-x.example", "vpce-*.a.*.example"];
  for (const host of ["api.example", "API.example", "eu.api.example", "a-x.example", "vpce-1.a.us.example"])
    expect([host, isAt(`https://${host}/v1`, hosts)]).toEqual([host, true]);
  for (const host of [
    "example",
    "a.b.api.example",
    "xapi.example",
    "-x.example",
    "vpce-.a.us.example",
    "vpce-1.b.us.example",
    "api.example.evil.example",
    "api.example.",
    "api.example:8443",
    "api.example@evil.example",
  ])
    expect([host, isAt(`https://${host}/v1`, hosts)]).toEqual([host, false]);
  expect(isAt("http://api.example", hosts)).toBe(false);
  expect(isAt("api.example", hosts)).toBe(false);
});

it("headers and credentials are on one line", () => {
  // Compared with what the platform accepts.
  const sent = (name: string, value: string): string | null => {
    try {
      return new Headers({ [name]: value }).get(name);
    } catch {
      return null;
    }
  };
  for (const given of HOSTILE_TEXTS) {
    expect([given, isHeaderValue(given) && sent("x-a", given) !== given.trim()]).toEqual([given, false]);
    expect([given, isHeaderName(given) && sent(given, "1") !== "1"]).toEqual([given, false]);
    expect([given, isCredential(given) && sent("x-a", `Bearer ${given}`) !== `Bearer ${given}`]).toEqual([
      given,
      false,
    ]);
  }
  for (const key of ["sk-1", "eyJ.a-b_c.d=", "a:b", "~!@#$%^&*()"]) expect(isCredential(key)).toBe(true);
  for (const key of ["", " ", "a b", " a", "a\n", "\u00e4", "\u007f"]) expect(isCredential(key)).toBe(false);
});
