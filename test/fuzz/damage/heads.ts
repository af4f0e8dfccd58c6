/** Damage to the status line and the headers, and what stands before them. */
import type { Dice } from "../dice.ts";
import type { Draft } from "../draft.ts";
import type { Damage } from "./damage.ts";

function typed(draft: Draft, type: string | undefined): void {
  const others = draft.headers.filter(([name]) => name !== "content-type");
  draft.headers = type === undefined ? others : [...others, ["content-type", type]];
}

const TYPES = [
  undefined,
  "text/plain",
  "application/json",
  "text/event-stream",
  "application/octet-stream",
  "",
  "x/y; charset=utf-16",
];
const NO_ANSWER = [
  204, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 408, 409, 413, 418, 422, 429, 451, 500, 501, 502, 503,
  504, 529, 599, 600, 799, 999,
];
const RETRY_AFTER = [
  "0",
  "1",
  "-1",
  "abc",
  "1e9",
  "99999999999999999999",
  "Wed, 21 Oct 2099 07:28:00 GMT",
  "",
  "0x10",
  "1.5",
  "NaN",
  "Infinity",
];
const ODD_HEADERS: readonly (readonly [string, string])[] = [
  ["x-ratelimit-remaining-tokens", "many"],
  ["x-ratelimit-remaining-requests", "-1"],
  ["x-ratelimit-limit-requests", "1e400"],
  ["set-cookie", "a=b; HttpOnly"],
  ["__proto__", "x"],
  ["constructor", "x"],
  ["x-empty", ""],
  ["x-latin", "caf\u00e9"],
  ["date", "not a date"],
  ["content-language", "x".repeat(2_000)],
];

function refusing(draft: Draft, status: number, body: Buffer): void {
  draft.status = status;
  draft.reason = "";
  draft.parts = [{ kind: "content", bytes: body }];
  typed(draft, "application/json");
}

/** An error whose words are the request's own headers, the credential among them. */
const echo = (draft: Draft): Buffer =>
  Buffer.from(
    JSON.stringify({
      error: { message: `You sent ${draft.echo}`, type: draft.echo, code: draft.echo, param: draft.echo },
    }),
  );

function redirect(draft: Draft, dice: Dice): void {
  refusing(draft, dice.pick([301, 302, 303, 307, 308]), Buffer.from("{}"));
  draft.headers.push(["location", dice.pick(["/v1/elsewhere", "http://127.0.0.1:1/", "//evil.example/", ""])]);
}

export const HEADS: readonly Damage[] = [
  {
    name: "head.another_type",
    stage: "draft",
    effect: "any",
    weight: 2,
    apply: (draft, dice) => typed(draft, dice.pick(TYPES)),
  },
  {
    name: "head.another_status",
    stage: "draft",
    effect: "breaking",
    weight: 2,
    apply: (draft, dice) => void (draft.status = dice.pick(NO_ANSWER)),
  },
  {
    name: "head.another_success",
    stage: "draft",
    effect: "any",
    apply: (draft, dice) => void (draft.status = dice.pick([201, 202, 203, 205, 206, 226, 299])),
  },
  {
    name: "head.refusal",
    stage: "draft",
    effect: "breaking",
    weight: 2,
    apply: (draft, dice) => {
      refusing(draft, dice.pick(NO_ANSWER.filter((status) => status >= 400)), draft.error_body);
      if (dice.chance(0.5)) draft.headers.push([dice.pick(["retry-after", "retry-after-ms"]), dice.pick(RETRY_AFTER)]);
    },
  },
  {
    name: "head.echo",
    stage: "draft",
    effect: "breaking",
    weight: 3,
    apply: (draft, dice) => {
      refusing(draft, dice.pick([400, 401, 403, 404, 429, 500]), echo(draft));
      draft.headers.push(["x-request-id", draft.echo], ["x-echo", draft.echo]);
    },
  },
  { name: "head.redirect", stage: "draft", effect: "breaking", apply: redirect },
  {
    name: "head.informational",
    stage: "draft",
    effect: "harmless",
    own_transport: true,
    apply: (draft, dice) =>
      void (draft.before = dice
        .pick(["HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"])
        .repeat(dice.int(1, 5))),
  },
  {
    name: "head.odd_headers",
    stage: "draft",
    effect: "harmless",
    weight: 2,
    apply: (draft, dice) => {
      for (let left = dice.int(1, 5); left > 0; left -= 1) draft.headers.push([...dice.pick(ODD_HEADERS)]);
    },
  },
  {
    name: "head.many_headers",
    stage: "draft",
    effect: "any",
    apply: (draft, dice) => {
      const count = dice.pick([50, 300, 3_000]);
      draft.headers.push(
        ...Array.from({ length: count }, (_, index): [string, string] => [`x-${index}`, "y".repeat(9)]),
      );
    },
  },
  { name: "head.no_headers", stage: "draft", effect: "any", apply: (draft) => void (draft.headers = []) },
  {
    name: "head.garbage",
    stage: "sent",
    effect: "any",
    weight: 3,
    apply: ({ bytes, end }, head, dice) => {
      const at = dice.int(0, head);
      const junk = dice.pick([
        dice.bytes(dice.int(1, 8)),
        Buffer.from("\r\n"),
        Buffer.from(":"),
        Buffer.from(" "),
        Buffer.from("\0"),
      ]);
      return { bytes: Buffer.concat([bytes.subarray(0, at), junk, bytes.subarray(at + dice.int(0, 6))]), end };
    },
  },
];
