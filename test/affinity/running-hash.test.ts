import fc from "fast-check";
import { expect, it } from "vitest";
import { RunningHash } from "../../src/affinity/running-hash.ts";

function hashOf(texts: readonly string[]): string {
  const hash = new RunningHash();
  for (const text of texts) hash.add(text);
  return hash.value;
}

const texts = fc.array(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 6 });

it("is the same for the same texts, and another for others", () => {
  fc.assert(
    fc.property(texts, texts, (some, others) => {
      expect(hashOf(some)).toBe(hashOf([...some]));
      expect(hashOf(some) === hashOf(others)).toBe(JSON.stringify(some) === JSON.stringify(others));
    }),
  );
});

it("changes with every character, with two that change places, and with every cut", () => {
  const alphabet = "abcdefghijklmnop";
  const seen = new Set<string>([hashOf([alphabet])]);
  let made = 1;
  for (let at = 0; at < alphabet.length; at += 1) {
    for (let other = at + 1; other < alphabet.length; other += 1) {
      const letters = alphabet.split("");
      [letters[at], letters[other]] = [letters[other] ?? "", letters[at] ?? ""];
      seen.add(hashOf([letters.join("")]));
      made += 1;
    }
    seen.add(hashOf([alphabet.slice(0, at), alphabet.slice(at)]));
    seen.add(hashOf([`${alphabet.slice(0, at)}X${alphabet.slice(at + 1)}`]));
    made += 2;
  }
  expect(seen.size).toBe(made);
});

it("counts the bytes of all texts", () => {
  const hash = new RunningHash();
  for (const text of ["abc", "ä", "🎈", ""]) hash.add(text);
  expect(hash.bytes).toBe(9);
});
