/** The text of an HTML page, read in one pass. For errors of a proxy or a gateway. */

/** Elements whose content is not text: their beginnings and ends. */
const SKIPPED: readonly (readonly [RegExp, RegExp])[] = [
  [/^<script/i, /<\/script>/i],
  [/^<style/i, /<\/style>/i],
];
/** Longest beginning of a tag that is examined. */
const LONGEST_NAME = 8;

/** The title of the page or, without one, the text between its tags. */
export function pageText(page: string): string {
  return (title(page) ?? textBetweenTags(page)).replace(/\s+/g, " ").trim();
}

/** Only the first title is examined: if it does not end, no later one does. */
function title(page: string): string | undefined {
  const opening = page.search(/<title/i);
  const start = opening === -1 ? -1 : page.indexOf(">", opening);
  if (start === -1) return undefined;
  const length = page.slice(start + 1).search(/<\/title>/i);
  return length === -1 ? undefined : page.slice(start + 1, start + 1 + length);
}

function textBetweenTags(page: string): string {
  const texts: string[] = [];
  /** Ends that do not occur in the rest of the page: they are not searched for again. */
  const missing = new Set<RegExp>();
  let at = 0;
  for (let tag = page.indexOf("<"); tag !== -1; tag = page.indexOf("<", at)) {
    const end = endOfSkipped(page, tag, missing) ?? page.indexOf(">", tag) + 1;
    // An unclosed tag is text, and so is all that follows.
    if (end === 0) break;
    texts.push(page.slice(at, tag));
    at = end;
  }
  texts.push(page.slice(at));
  return texts.join(" ");
}

/** The end of the script or style that starts at `tag`; `undefined` when none starts there, or it does not end. */
function endOfSkipped(page: string, tag: number, missing: Set<RegExp>): number | undefined {
  const name = page.slice(tag, tag + LONGEST_NAME);
  const closing = SKIPPED.find(([opening]) => opening.test(name))?.[1];
  if (closing === undefined || missing.has(closing)) return undefined;
  const found = closing.exec(page.slice(tag));
  if (found === null) missing.add(closing);
  return found === null ? undefined : tag + found.index + found[0].length;
}
