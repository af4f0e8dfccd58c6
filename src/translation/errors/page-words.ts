/** What a page of HTML says, read from its beginning to its end once. For errors that a proxy or a gateway wrote. */

/** Elements whose content is for no reader, and how they end. */
const UNREAD: readonly (readonly [RegExp, RegExp])[] = [
  [/^<script/i, /<\/script>/i],
  [/^<style/i, /<\/style>/i],
];
/** Longest beginning of a tag that is looked at. */
const LONGEST_NAME = 8;

/** The page's title, else the words between its tags. */
export function pageWords(page: string): string {
  return (title(page) ?? wordsBetweenTags(page)).replace(/\s+/g, " ").trim();
}

/** The first title is the only one that has to be looked at: where it does not end, no later one does. */
function title(page: string): string | undefined {
  const opening = page.search(/<title/i);
  const start = opening === -1 ? -1 : page.indexOf(">", opening);
  if (start === -1) return undefined;
  const length = page.slice(start + 1).search(/<\/title>/i);
  return length === -1 ? undefined : page.slice(start + 1, start + 1 + length);
}

function wordsBetweenTags(page: string): string {
  const words: string[] = [];
  /** Elements that have no end from here on: it is not looked for again. */
  const endless = new Set<RegExp>();
  let at = 0;
  for (let tag = page.indexOf("<"); tag !== -1; tag = page.indexOf("<", at)) {
    const end = endOfUnread(page, tag, endless) ?? page.indexOf(">", tag) + 1;
    // A tag that is not closed is a text, and so is all that follows.
    if (end === 0) break;
    words.push(page.slice(at, tag));
    at = end;
  }
  words.push(page.slice(at));
  return words.join(" ");
}

/** Where the script or style ends that starts at `tag`; `undefined` where none does, or it has no end. */
function endOfUnread(page: string, tag: number, endless: Set<RegExp>): number | undefined {
  const name = page.slice(tag, tag + LONGEST_NAME);
  const closing = UNREAD.find(([opening]) => opening.test(name))?.[1];
  if (closing === undefined || endless.has(closing)) return undefined;
  const found = closing.exec(page.slice(tag));
  if (found === null) endless.add(closing);
  return found === null ? undefined : tag + found.index + found[0].length;
}
