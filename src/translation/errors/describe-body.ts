import type { Target } from "../../provider.ts";
import { quote } from "./error-facts.ts";

/** A body is examined up to this length, in characters. */
const START = 4096;
/** A title is quoted up to this length, in characters. */
const LONGEST_TITLE = 100;

/**
 * Describes a body that is no answer. Nothing of it is quoted, for it may be what a model said, except for the title of a
 * page, which comes from a proxy or a login.
 */
export function describeBody(body: string, target: Target): string {
  const start = body.slice(0, START).trim();
  if (start === "") return "an empty body";
  if (/^(?:data|event|id|retry)?:/.test(start)) return "events of a stream";
  const size = `${body.length} character${body.length === 1 ? "" : "s"}`;
  if (!start.startsWith("<")) return `text of ${size}`;
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
