/** What is masked in a text, in every encoding, and what stays. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Mask } from "../../../src/translation/errors/mask-secrets.ts";
import { maskSecrets } from "./masked.ts";

/** Letters that every way of writing changes. */
const KEY = `Zq7&x/W+e="9 v'<k>`;
const PLAIN = "Zq7xWe9vKp3mTn5bRc2dLf8g";

const masking = (secret: string): Mask => new Mask({ credentials: [secret], values: [] });

describe("A secret", () => {
  it.each([
    ["as it is", KEY],
    ["in JSON", JSON.stringify(KEY)],
    ["in JSON in JSON", JSON.stringify(JSON.stringify(KEY))],
    ["in PHP's JSON", JSON.stringify(KEY).replaceAll("/", String.raw`\/`)],
    ["in Go's JSON", String.raw`Zq7\u0026x/W+e=\"9 v'\u003ck\u003e`],
    [".NET's JSON", String.raw`Zq7\u0026x/W\u002Be=\"9 v\u0027\u003Ck\u003E`],
    ["in an address", encodeURIComponent(KEY)],
    ["in an address, in small letters", encodeURIComponent(KEY).replaceAll(/%../g, (code) => code.toLowerCase())],
    ["in a form", new URLSearchParams({ key: KEY }).toString().slice(4).replaceAll("%27", "'")],
    ["in a path", encodeURIComponent(KEY).replaceAll("%2F", "/")],
    ["on a page", "Zq7&amp;x/W+e=&quot;9 v&#39;&lt;k&gt;"],
    ["in base64", Buffer.from(KEY).toString("base64")],
    ["in base64, with something behind it", Buffer.from(`${KEY}:and more`).toString("base64")],
  ])("is masked %s", (_, written) => {
    const text = masking(KEY).text(`before ${written} after`);
    expect(text).toContain("***");
    expect(text).toMatch(/^before ["\\\\]{0,3}\*\*\*/);
    expect(text).not.toMatch(/Zq7|WnE3/);
  });

  it("is found by its shortest length, and not below it", () => {
    expect(masking("pass-123").text("it is pass-123!")).toBe("it is ***!");
    expect(masking("pass-12").text("it is pass-12!")).toBe("it is pass-12!");
    expect(maskSecrets("eightlet, sevenle", ["eightlet", "sevenle"])).toBe("***, sevenle");
  });

  it.each([
    ["its first half", PLAIN.slice(0, 12)],
    ["its second half", PLAIN.slice(12)],
    ["all but its ends", PLAIN.slice(2, -2)],
    ["its beginning, cut", PLAIN.slice(0, 9)],
    ["its beginning and its end", `${PLAIN.slice(0, 10)}…${PLAIN.slice(-10)}`],
  ])("is found by %s", (_, part) => {
    expect(masking(PLAIN).text(`the key ${part}`)).not.toMatch(/[A-Z][a-z]\d|\d[a-z][A-Z]/);
  });

  it("is found wherever any fifteen characters of it stand", () => {
    const at = fc.nat(PLAIN.length - 15);
    fc.assert(
      fc.property(fc.string(), at, fc.string(), (before, from, after) => {
        const part = PLAIN.slice(from, from + 15);
        expect(masking(PLAIN).text(before + part + after)).not.toContain(part);
      }),
    );
  });

  it("is found inside of a longer one, and the longer one whole", () => {
    const mask = new Mask({ credentials: ["Bearer-abc-0123", "abc-0123"], values: [] });
    expect(mask.text("Bearer-abc-0123 and abc-0123")).toBe("*** and ***");
  });

  it("does not mask ordinary words", () => {
    const mask = masking("the-password-of-this-deployment-1");
    expect(mask.text('The password of deployment "main" is wrong.')).toBe(
      'The password of deployment "main" is wrong.',
    );
  });

  it("that may be a word is masked as a whole, and not in part", () => {
    const mask = new Mask({ credentials: [], values: ["research-department-7"] });
    expect(mask.text("research-department-7 of research-department")).toBe("*** of research-department");
  });
});

describe("A name of the operator's", () => {
  it("stays, though it looks like a key", () => {
    const names = { own: [], all: ["hf-inference-main"] };
    const mask = new Mask({ credentials: [], values: [] }, names);
    expect(mask.text('deployment "hf-inference-main": hf_AbCdEfGhIj')).toBe('deployment "hf-inference-main": ***');
  });
});

describe("A placeholder", () => {
  it("that is a part of the deployment's own name stays, for masking it would mask the name", () => {
    const mask = new Mask({ credentials: ["lm-studio"], values: [] }, { own: ["lm-studio-1"], all: ["lm-studio-1"] });
    expect(mask.text('deployment "lm-studio-1" said no to lm-studio')).toBe(
      'deployment "lm-studio-1" said no to lm-studio',
    );
    expect(masking("lm-studio").text("no to lm-studio")).toBe("no to ***");
  });
});

describe("A web token", () => {
  it("that was cut is one all the same", () => {
    expect(maskSecrets("token eyJhbGciOiJIUzI1")).toBe("token ***");
  });
});

describe("The list", () => {
  it("is limited, so that the work is bounded", () => {
    const values = Array.from({ length: 500 }, (_, index) => `a-value-of-mine-${String(index).padStart(3, "0")}`);
    const mask = new Mask({ credentials: [], values });
    expect(mask.text("a-value-of-mine-001")).toBe("***");
    expect(mask.text("a-value-of-mine-400")).toBe("a-value-of-mine-400");
  });
});
