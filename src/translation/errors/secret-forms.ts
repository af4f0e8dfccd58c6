/** The encodings in which a secret may appear in a text. */
import { SHORTEST_KEY } from "../../secrets.ts";
import { toBase64 } from "../chat/base64.ts";

/** A secret in plain text, in JSON, in URLs, in HTML and in base64. For most keys all but the last are the same. */
export function formsOf(secret: string): string[] {
  // Up to the last group of three bytes: the rest depends on what follows.
  const base64 = toBase64(secret).slice(0, Math.floor(secret.length / 3) * 4);
  if (/^[\w.-]+$/.test(secret)) return [secret, base64];
  const encoded = urlEncoded(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    json.replaceAll("/", String.raw`\/`),
    encoded,
    encoded.replaceAll(/%../g, (code) => code.toLowerCase()),
    encoded.replaceAll("%20", "+"),
    encoded.replaceAll("%2F", "/"),
    inUnicode(json, "lower"),
    inUnicode(json, "upper"),
    inHtml(secret),
    base64,
  ].filter((form) => form.length >= SHORTEST_KEY);
}

/** A text that was cut may end in half a surrogate pair, which has no encoding. */
function urlEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** Go escapes `&`, `<` and `>` in this way, .NET the plus and quotes as well. */
function inUnicode(text: string, letters: "lower" | "upper"): string {
  const escaped = letters === "lower" ? /[&<>]/g : /[&<>+'`]/g;
  return text.replaceAll(escaped, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return String.raw`\u${letters === "lower" ? code : code.toUpperCase()}`;
  });
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function inHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? character);
}
