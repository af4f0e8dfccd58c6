import type { ModelGroup } from "../deployment.ts";
import { namesOf, type Redirect } from "./redirect.ts";

/** The groups that a name may lead to: its own, or all those of its redirect, in the order of the options. */
export function groupsAt(
  name: string,
  resolve: (name: string) => ModelGroup | undefined,
  passed: readonly Redirect[] = [],
): readonly ModelGroup[] {
  let group = resolve(name);
  while (group?.redirect !== undefined && passed.includes(group.redirect)) group = group.plain;
  if (group?.redirect === undefined) return group === undefined ? [] : [group];
  const through = [...passed, group.redirect];
  return [...new Set(namesOf(group.redirect).flatMap((each) => groupsAt(each, resolve, through)))];
}
