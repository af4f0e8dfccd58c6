import { expect, it } from "vitest";
import { installLine, isInstalled, loadSdk } from "../../src/exchange/optional-sdk.ts";

it("finds packages without loading them, also those that another brings", () => {
  expect(isInstalled("@google/genai")).toBe(true);
  expect(isInstalled("google-auth-library", "@google/genai")).toBe(true);
  expect(isInstalled("no-such-package-here")).toBe(false);
  expect(isInstalled("no-such-package-here", "@google/genai")).toBe(false);
  expect(isInstalled("no-such-package-here", "no-such-host-either")).toBe(false);
});

it("loads packages in either format, with their exports by name", async () => {
  const auth = await loadSdk<{ GoogleAuth: unknown }>("google-auth-library", "@google/genai");
  expect(auth.GoogleAuth).toBeTypeOf("function");
  const genai = await loadSdk<{ GoogleGenAI: unknown }>("@google/genai");
  expect(genai.GoogleGenAI).toBeTypeOf("function");
});

it("says how to install what is missing", async () => {
  await expect(loadSdk("no-such-package-here")).rejects.toThrow("npm install no-such-package-here");
  expect(installLine("@google/genai")).toBe("npm install @google/genai");
});
