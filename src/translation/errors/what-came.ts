import type { Target } from "../../provider.ts";
import { quote } from "./error-facts.ts";

/** As far as a body is looked at, in characters, and as far as the title of a page is repeated. */
const START = 4096;
const LONGEST_TITLE = 100;

/**
 * What came in the place of an answer, in words that repeat nothing of it: it may be what a model said to somebody. Only
 * the title of a page is told, which a proxy or a login wrote.
 */
export function whatCame(body: string, target: Target): string {
  const start = body.slice(0, START).trim();
  if (start === "") return "an empty body";
  if (/^(?:data|event|id|retry)?:/.test(start)) return "events of a stream";
  const size = `${body.length} character${body.length === 1 ? "" : "s"}`;
  if (!start.startsWith("<")) return `a text of ${size}`;
  const title = quote(titleOf(start), target);
  return title === "" ? `a page of ${size}` : `a page titled "${title}"`;
}

function titleOf(page: string): string {
  const lower = page.toLowerCase();
  const opened = lower.indexOf(">", lower.indexOf("<title"));
  if (!lower.includes("<title") || opened === -1) return "";
  const closed = lower.indexOf("</title", opened);
  const title = closed === -1 ? "" : page.slice(opened + 1, closed);
  return title.split(/\s/).filter(Boolean).join(" ").slice(0, LONGEST_TITLE);
}
