/** Something else in the place of an answer, or around it. */
import type { Draft } from "../draft.ts";
import type { Damage } from "./damage.ts";

const PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Please sign in.</body></html>";

function instead(draft: Draft, body: string | Buffer, type?: string): void {
  draft.parts = [{ kind: "content", bytes: Buffer.from(body) }];
  if (type === undefined) return;
  draft.headers = [...draft.headers.filter(([name]) => name !== "content-type"), ["content-type", type]];
}

function around(draft: Draft, before: string, after: string): void {
  const bytes = Buffer.concat([Buffer.from(before), ...draft.parts.map((part) => part.bytes), Buffer.from(after)]);
  draft.parts = [{ kind: "content", bytes }];
}

export const BODIES: readonly Damage[] = [
  { name: "body.page", stage: "draft", effect: "breaking", apply: (draft) => instead(draft, PAGE, "text/html") },
  { name: "body.unlabelled_page", stage: "draft", effect: "breaking", apply: (draft) => instead(draft, PAGE) },
  { name: "body.empty", stage: "draft", effect: "breaking", apply: (draft) => instead(draft, "") },
  { name: "body.white_space", stage: "draft", effect: "breaking", apply: (draft) => instead(draft, " \r\n\t\n ") },
  {
    name: "body.error",
    stage: "draft",
    effect: "breaking",
    weight: 2,
    apply: (draft) => instead(draft, draft.error_body, "application/json"),
  },
  {
    name: "body.json_of_another_sort",
    stage: "draft",
    effect: "breaking",
    apply: (draft, dice) =>
      instead(
        draft,
        dice.pick(["null", "true", "7", '"ok"', "[]", "{}", '{"status":"ok"}', "[1,2,3]"]),
        "application/json",
      ),
  },
  {
    name: "body.padded",
    stage: "draft",
    mode: "plain",
    effect: "harmless",
    apply: (draft, dice) => around(draft, dice.pick(["", "\n\n", "   "]), dice.pick(["", "\n", " \r\n "])),
  },
  {
    name: "body.twice",
    stage: "draft",
    mode: "plain",
    effect: "breaking",
    apply: (draft) => void draft.parts.push(...draft.parts),
  },
  {
    name: "body.with_a_tail",
    stage: "draft",
    mode: "plain",
    effect: "breaking",
    apply: (draft) => around(draft, "", "x"),
  },
];
