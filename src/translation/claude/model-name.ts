/** Family and version in the name of a Claude model. */

export type Family = "opus" | "sonnet" | "haiku" | "fable" | "mythos";

// claude-sonnet-4-5-20250929, us-anthropic-claude-opus-4-1-20250805-v1:0, claude-opus-5, claude-mythos-preview
const NEW_STYLE = /claude-(opus|sonnet|haiku|fable|mythos)(?:-(\d{1,2})(?:-(\d{1,2}))?(?!\d))?/;
// claude-3-haiku-20240307, claude-3-7-sonnet-latest
const OLD_STYLE = /claude-(\d)(?:-(\d))?-(opus|sonnet|haiku)/;
// claude-2-1, claude-instant-1-2
const ANCIENT = /claude-(?:instant|v?[12](?!\d))/;

/** Reads a name in lower case with `-` for `.`, in any host's spelling. 405 is version 4.5. */
export function readName(name: string): { family: Family | undefined; version: number } {
  const old = OLD_STYLE.exec(name);
  if (old !== null) return { family: familyOf(old[3]), version: Number(old[1]) * 100 + Number(old[2] ?? 0) };
  const modern = NEW_STYLE.exec(name);
  if (modern?.[2] !== undefined) {
    return { family: familyOf(modern[1]), version: Number(modern[2]) * 100 + Number(modern[3] ?? 0) };
  }
  if (ANCIENT.test(name)) return { family: undefined, version: 0 };
  // A name whose version cannot be read is newer than the table.
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
