/**
 * The approximate number of tokens of a text, without a tokenizer. It reads the text once, as runs of characters of one
 * kind, as tokenizers do. The figures were fitted to OpenAI's `o200k_base`.
 */

type Kind = "lower" | "upper" | "digit" | "space" | "line" | "mark" | "han" | "kana" | "hangul" | "emoji" | "other";

/** Tokens for one character of a run. */
const TOKENS_PER_CHARACTER = { han: 0.78, kana: 0.72, hangul: 0.73, emoji: 0.8, other: 0.33 } as const;

/** Words up to this length are usually one token. */
const LETTERS_OF_ONE_TOKEN = 8;
const TOKENS_PER_FURTHER_LETTER = 0.15;
const TOKENS_PER_ACCENT = 0.5;

/** Letters and digits without a space, of which the pieces are this short, are random: base64, hashes, keys. */
const SHORT_PIECE = 2.5;
const SHORTEST_RANDOM = 16;
const TOKENS_PER_RANDOM_CHARACTER = 0.65;

/** A space is part of the word behind it, but of a number only sometimes. */
const TOKENS_OF_A_SPACE_BEFORE_DIGITS = 0.9;
/** One mark is often part of the word behind it: `.name`, `_id`. */
const TOKENS_OF_A_MARK_BEFORE_LETTERS = 0.8;
const MARKS_OF_ONE_TOKEN = 3;

/** The approximate number of tokens of a text. */
export function tokensOfText(text: string): number {
  let tokens = 0;
  for (let at = 0; at < text.length;) {
    const kind = kindOf(text.charCodeAt(at));
    if (isAlphanumeric(kind)) {
      const solid = solidRun(text, at);
      tokens += solid.tokens;
      at = solid.end;
      continue;
    }
    const end = endOfRun(text, at, kind);
    const next = end < text.length ? kindOf(text.charCodeAt(end)) : undefined;
    tokens += tokensOfRun(kind, end - at, next);
    // Line breaks behind marks are part of them.
    at = kind === "mark" && next === "line" ? endOfRun(text, end, next) : end;
  }
  return Math.ceil(tokens);
}

/** Letters and digits up to the next character of another kind. */
function solidRun(text: string, start: number): { readonly end: number; readonly tokens: number } {
  let tokens = 0;
  let pieces = 0;
  let at = start;
  for (let kind = kindOf(text.charCodeAt(at)); isAlphanumeric(kind); kind = kindOf(text.charCodeAt(at))) {
    let end = endOfRun(text, at, kind);
    // A word with a capital: `Error`, `getName`.
    if (kind === "upper") end = endOfRun(text, end, "lower");
    tokens += kind === "digit" ? Math.ceil((end - at) / 3) : tokensOfWord(text, at, end);
    pieces += 1;
    at = end;
  }
  const length = at - start;
  const random = length >= SHORTEST_RANDOM && pieces * SHORT_PIECE > length;
  return { end: at, tokens: random ? Math.max(tokens, length * TOKENS_PER_RANDOM_CHARACTER) : tokens };
}

function tokensOfWord(text: string, start: number, end: number): number {
  let accents = 0;
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) >= 0x80) accents += 1;
  const further = Math.max(0, end - start - LETTERS_OF_ONE_TOKEN);
  return 1 + further * TOKENS_PER_FURTHER_LETTER + accents * TOKENS_PER_ACCENT;
}

function tokensOfRun(kind: Exclude<Kind, "lower" | "upper" | "digit">, length: number, next: Kind | undefined): number {
  switch (kind) {
    case "space":
      if (length > 1) return 1;
      return next === "digit" ? TOKENS_OF_A_SPACE_BEFORE_DIGITS : 0;
    case "line":
      return 1;
    case "mark":
      if (length === 1 && (next === "lower" || next === "upper")) return TOKENS_OF_A_MARK_BEFORE_LETTERS;
      return Math.ceil(length / MARKS_OF_ONE_TOKEN);
    default:
      return length * TOKENS_PER_CHARACTER[kind];
  }
}

function endOfRun(text: string, start: number, kind: Kind): number {
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === kind) end += 1;
  return end;
}

function isAlphanumeric(kind: Kind): kind is "lower" | "upper" | "digit" {
  return kind === "lower" || kind === "upper" || kind === "digit";
}

const ASCII: readonly Kind[] = Array.from({ length: 0x80 }, (_, code) => asciiKind(code));

function kindOf(code: number): Kind {
  return code < 0x80 ? (ASCII[code] ?? "mark") : unicodeKind(code);
}

function asciiKind(code: number): Kind {
  if (code >= 0x61 && code <= 0x7a) return "lower";
  if (code >= 0x41 && code <= 0x5a) return "upper";
  if (code >= 0x30 && code <= 0x39) return "digit";
  if (code === 0x20 || code === 0x09) return "space";
  return code === 0x0a || code === 0x0d ? "line" : "mark";
}

/** `NaN`, behind the end of a text, is `"other"`. */
function unicodeKind(code: number): Kind {
  // Latin letters with accents.
  if (code < 0x250) return "lower";
  if (isWithin(code, 0x3040, 0x30ff)) return "kana";
  if (isWithin(code, 0x4e00, 0x9fff) || isWithin(code, 0x3400, 0x4dbf)) return "han";
  if (isWithin(code, 0xac00, 0xd7af)) return "hangul";
  // Halves of characters beyond the basic plane.
  if (isWithin(code, 0xd800, 0xdfff)) return "emoji";
  return isWithin(code, 0x2000, 0x303f) || isWithin(code, 0xff00, 0xffef) ? "mark" : "other";
}

function isWithin(code: number, first: number, last: number): boolean {
  return code >= first && code <= last;
}
