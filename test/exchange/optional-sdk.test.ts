import { expect, it } from "vitest";
import { exportsOf, installLine, isInstalled, notLoaded } from "../../src/exchange/optional-sdk.ts";
import { loadProviders, loadSdk } from "../../src/providers/bedrock/credentials/aws-sdk.ts";
import { loadGoogleAuth } from "../../src/providers/vertex_ai/google-auth.ts";

it("finds packages without loading them", () => {
  expect(isInstalled("@google/genai")).toBe(true);
  expect(isInstalled("no-such-package-here")).toBe(false);
});

it("gives the exports of a package by name, in whichever format it is", async () => {
  const named = { GoogleAuth: 1 };
  expect(exportsOf(named)).toBe(named);
  expect(exportsOf({ default: named, "module.exports": named })).toBe(named);
  const transpiled = { __esModule: true, GoogleAuth: 1 };
  expect(exportsOf({ default: transpiled })).toBe(transpiled);
  const loaded = [await loadGoogleAuth(), (await loadSdk()).ConverseCommand, (await loadProviders()).fromWebToken];
  for (const found of loaded) expect(found).toBeTypeOf("function");
});

it("says how to install what is missing", () => {
  expect(installLine("@google/genai")).toBe("npm install @google/genai");
  const causes = [
    Object.assign(new Error("Cannot find package 'no-such-package' imported from /app/x.js"), {
      code: "ERR_MODULE_NOT_FOUND",
    }),
    // webpack and Turbopack put this in the place of a package that they did not find.
    Object.assign(new Error("Cannot find module 'no-such-package'"), { code: "MODULE_NOT_FOUND" }),
  ];
  for (const cause of causes) {
    expect(notLoaded("no-such-package", cause)).toMatchObject({
      name: "ConfigurationError",
      cause,
      problems: [{ path: "no-such-package", message: "the package is not installed: npm install no-such-package" }],
    });
  }
});

it("says why a package cannot be loaded that is there, also when it lacks a package itself", () => {
  const causes = [
    new Error("Its first line threw."),
    Object.assign(new Error("Cannot find package 'ws' imported from /app/node_modules/@google/genai/index.mjs"), {
      code: "ERR_MODULE_NOT_FOUND",
    }),
  ];
  for (const cause of causes) {
    const error = notLoaded("@google/genai", cause);
    expect(error.cause).toBe(cause);
    expect(error.problems).toEqual([
      { path: "@google/genai", message: `the package is installed, but cannot be loaded: ${cause.message}` },
    ]);
  }
  expect(notLoaded("@google/genai", undefined).message).toContain("cannot be loaded: see the cause");
});
