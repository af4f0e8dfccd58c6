/** Regular expressions of the configuration. */

/** The most of a prompt that they are tried on, in characters: they may not be linear. */
export const LONGEST_MATCHED = 2000;
/** The longest expression, in characters. */
const LONGEST_PATTERN = 500;

/** The expression; `undefined` for a text that is none, or whose time would grow exponentially with a prompt. */
export function ownPattern(source: string): RegExp | undefined {
  if (source.length > LONGEST_PATTERN || repeatsRepetitions(source)) return undefined;
  try {
    return new RegExp(source, "iu");
  } catch {
    return undefined;
  }
}

/** A group that is repeated has something in it that is repeated: `(a+)+`. */
function repeatsRepetitions(source: string): boolean {
  const plain = [...source.replaceAll(/\\[^]/g, "x").replaceAll(/\[[^[\]]*\]/g, "x")];
  // For each group that is open: something in it is repeated.
  const open: boolean[] = [];
  const repeat = (): void => {
    if (open.length > 0) open[open.length - 1] = true;
  };
  for (const [at, character] of plain.entries()) {
    if (character === "(") open.push(false);
    else if (isRepetition(character)) repeat();
    else if (character === ")" && open.pop() === true) {
      if (isRepetition(plain[at + 1] ?? "")) return true;
      repeat();
    }
  }
  return false;
}

function isRepetition(character: string): boolean {
  return character === "*" || character === "+" || character === "{";
}
