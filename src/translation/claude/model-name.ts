/** What the name of a Claude model says about it. */

export type Family = "opus" | "sonnet" | "haiku" | "fable" | "mythos";

// claude-sonnet-4-5-20250929, us-anthropic-claude-opus-4-1-20250805-v1:0, claude-opus-5, claude-mythos-preview
const NEW_STYLE = /claude-(opus|sonnet|haiku|fable|mythos)(?:-(\d{1,2})(?:-(\d{1,2}))?(?!\d))?/;
// claude-3-haiku-20240307, claude-3-7-sonnet-latest
const OLD_STYLE = /claude-(\d)(?:-(\d))?-(opus|sonnet|haiku)/;
// claude-2-1, claude-instant-1-2
const ANCIENT = /claude-(?:instant|v?[12](?!\d))/;

/** Family and version of a model, from its name in lower case with `-` for `.`, as any host spells it: 405 is 4.5. */
export function readName(name: string): { family: Family | undefined; version: number } {
  const old = OLD_STYLE.exec(name);
  if (old !== null) return { family: familyOf(old[3]), version: Number(old[1]) * 100 + Number(old[2] ?? 0) };
  const modern = NEW_STYLE.exec(name);
  if (modern?.[2] !== undefined) {
    return { family: familyOf(modern[1]), version: Number(modern[2]) * 100 + Number(modern[3] ?? 0) };
  }
  if (ANCIENT.test(name)) return { family: undefined, version: 0 };
  // A name without a version that can be read is newer than this table.
  return { family: familyOf(modern?.[1]), version: Number.POSITIVE_INFINITY };
}

function familyOf(name: string | undefined): Family | undefined {
  switch (name) {
    case "opus":
    case "sonnet":
    case "haiku":
    case "fable":
    case "mythos":
      return name;
    default:
      return undefined;
  }
}
