import { isPlainObject, type Report } from "./check.ts";
import type { ConfigurationProblem } from "../errors.ts";
import { type EntryContext, ownId, readEntry } from "./deployment-entry.ts";
import type { DeploymentData } from "../routing/catalog/resolve-deployment.ts";

/** A deployment that was left out under `ignore_invalid_deployments`. */
export interface IgnoredDeployment {
  readonly model_name: string;
  readonly problems: readonly ConfigurationProblem[];
}

/** The deployments of a `model_list`. */
interface ModelList {
  readonly deployments: readonly DeploymentData[];
  readonly ignored: readonly IgnoredDeployment[];
}

/** Reads all entries. Without `report`, entries with problems are left out instead. */
export function readModelList(
  entries: readonly unknown[],
  context: EntryContext,
  report: Report | undefined,
): ModelList {
  const ids = new Set<string>();
  const numbered: EntryContext = { ...context, numbers: new Map() };
  // Before any is made: an id that a later entry chose is not given to an earlier one.
  for (const entry of entries) {
    const id = ownId(entry);
    if (id !== undefined) context.ids.reserve(id);
  }
  const ignored: IgnoredDeployment[] = [];
  const deployments = entries.flatMap((entry, index) => {
    const problems: ConfigurationProblem[] = [];
    const note: Report = report ?? ((path, message) => void problems.push({ path, message }));
    const read = readEntry(entry, numbered, `model_list[${index}]`, note, (id) => ids.has(id));
    for (const { id } of read) ids.add(id);
    // A wrong entry takes its id as well, so that a second entry with it is reported. One that is left out does not.
    const id = ownId(entry);
    if (report !== undefined && id !== undefined) ids.add(id);
    if (problems.length > 0)
      ignored.push(Object.freeze({ model_name: nameOf(entry), problems: Object.freeze(problems) }));
    return read;
  });
  return { deployments: Object.freeze(deployments), ignored: Object.freeze(ignored) };
}

function nameOf(entry: unknown): string {
  const name = isPlainObject(entry) ? entry["model_name"] : undefined;
  return typeof name === "string" ? name : "";
}
