/** Texts of many kinds, to count tokens of. The Universal Declaration of Human Rights is in the public domain. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

function file(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** Always the same bytes (a linear congruential generator). */
function bytes(count: number): Buffer {
  let seed = 7;
  return Buffer.from(
    Array.from({ length: count }, () => {
      seed = (seed * 1664525 + 1013904223) >>> 0;
      return seed >>> 24;
    }),
  );
}

export const TEXTS: Readonly<Record<string, string>> = {
  prose: file("docs/getting-started.md").replaceAll(/```.*?```/gs, ""),
  "more prose": file("CONTRIBUTING.md"),
  code: file("src/routing/attempt/attempt.ts"),
  "more code": file("src/pricing/cost.ts"),
  JSON: file("package.json"),
  "minified JSON": JSON.stringify(JSON.parse(file("package-lock.json"))).slice(0, 20_000),
  base64: bytes(3000).toString("base64"),
  hex: bytes(3000).toString("hex"),
  emoji: "😀 Hello 👋🏽 world 🌍! Great job 🎉🎉🎉 ❤️ 👍🏻 🚀🔥 family 👨‍👩‍👧‍👦 flags 🇩🇪🇫🇷🇯🇵 ".repeat(10),
  Chinese:
    "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。人人有资格享有本宣言所载的一切权利和自由，不分种族、肤色、性别、语言、宗教、政治或其他见解、国籍或社会出身、财产、出生或其他身分等任何区别。人人有权享有生命、自由和人身安全。任何人不得使为奴隶或奴役；一切形式的奴隶制度和奴隶买卖，均应予以禁止。任何人不得加以酷刑，或施以残忍的、不人道的或侮辱性的待遇或刑罚。人人在任何地方有权被承认在法律前的人格。",
  Japanese:
    "すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。すべて人は、人種、皮膚の色、性、言語、宗教、政治上その他の意見、国民的若しくは社会的出身、財産、門地その他の地位又はこれに類するいかなる事由による差別をも受けることなく、この宣言に掲げるすべての権利と自由とを享有することができる。すべて人は、生命、自由及び身体の安全に対する権利を有する。",
  Korean:
    "모든 인간은 태어날 때부터 자유로우며 그 존엄과 권리에 있어 동등하다. 인간은 천부적으로 이성과 양심을 부여받았으며 서로 형제애의 정신으로 행동하여야 한다. 모든 사람은 인종, 피부색, 성, 언어, 종교, 정치적 또는 기타의 견해, 민족적 또는 사회적 출신, 재산, 출생 또는 기타의 신분과 같은 어떠한 종류의 차별이 없이, 이 선언에 규정된 모든 권리와 자유를 향유할 자격이 있다.",
};

const UNITS = 200_000;

/** Long texts of one kind, on which tokenizers take very long. */
export const ADVERSARIAL: Readonly<Record<string, string>> = Object.fromEntries(
  ["a", "A", "1", " ", "\n", "中", "aB", "{", "😀", "\u0301", " \n", "a1", "\uD800"].map((unit) => [
    JSON.stringify(unit),
    unit.repeat(UNITS / unit.length),
  ]),
);
