/** Values that stand for secrets: none of them, and no telling part of one, may turn up anywhere. */
import { createHash } from "node:crypto";
import { expect } from "vitest";

/**
 * A secret that looks like no vendor's key, so that only knowing it hides it. The same for the same name, and without a part
 * in common with any other. `look`: in one run, as keys are, so that it can be told by its look.
 */
export function canary(name: string, look: "parts" | "run" = "parts"): string {
  const letters = createHash("sha256")
    .update(name)
    .digest("base64")
    .replaceAll(/[^A-Za-z0-9]/g, "x");
  const run = `q${letters.slice(0, 13)}7${letters.slice(13, 26)}`;
  return look === "run" ? run : (run.match(/.{1,6}/g) ?? []).join("-");
}

/** Fails where `text` repeats one of `secrets`: whole, in half, or in another form. `where` says what the text is. */
export function expectNoneOf(secrets: readonly string[], text: string, where: string): void {
  for (const secret of secrets) {
    for (const part of telling(secret)) {
      const at = text.indexOf(part);
      if (at === -1) continue;
      const around = text.slice(Math.max(0, at - 200), at + 100);
      expect.fail(`${where} repeats ${part} of ${secret}: …${around}…`);
    }
  }
}

/** Its two ends, its middle, and its beginning in base64. */
function telling(secret: string): readonly string[] {
  const middle = Math.floor(secret.length / 2);
  return [
    secret.slice(0, 8),
    secret.slice(-8),
    secret.slice(middle - 8, middle + 7),
    Buffer.from(secret).toString("base64").slice(0, 12),
  ];
}
