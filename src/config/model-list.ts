import { isPlainObject, type Report } from "./check.ts";
import type { ConfigurationProblem } from "../errors.ts";
import { type EntryContext, ownId, readEntry } from "./deployment-entry.ts";
import { impliedModels, type KnownNames, type PlacedRouter } from "./implied-models.ts";
import { ModelNames } from "./model-names.ts";
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

/**
 * Reads all entries. Without `report`, entries with problems are left out instead. `isAlias` tells of names that calls can use
 * beside those of the entries.
 */
export function readModelList(
  entries: readonly unknown[],
  context: EntryContext,
  report: Report | undefined,
  isAlias: (name: string) => boolean = () => false,
): ModelList {
  const ids = new Set<string>();
  const numbered: EntryContext = { ...context, numbers: new Map() };
  // Before any is made: an id that a later entry chose is not given to an earlier one.
  for (const entry of entries) {
    const id = ownId(entry);
    if (id !== undefined) context.ids.reserve(id);
  }
  const ignored: IgnoredDeployment[] = [];
  const routers: PlacedRouter[] = [];
  const deployments = entries.flatMap((entry, index) => {
    const problems: ConfigurationProblem[] = [];
    const note: Report = report ?? ((path, message) => void problems.push({ path, message }));
    const path = `model_list[${index}]`;
    const read = readEntry(entry, numbered, path, note, (id) => ids.has(id));
    for (const router of read)
      if (router.redirect !== undefined || router.litellm_params.silent_model !== undefined)
        routers.push({ router, path });
    for (const { id } of read) ids.add(id);
    // A wrong entry takes its id as well, so that a second entry with it is reported. One that is left out does not.
    const id = ownId(entry);
    if (report !== undefined && id !== undefined) ids.add(id);
    if (problems.length > 0)
      ignored.push(Object.freeze({ model_name: nameOf(entry), problems: Object.freeze(problems) }));
    return read;
  });
  const list = { deployments: Object.freeze(deployments), ignored: Object.freeze(ignored) };
  if (routers.length === 0) return list;
  const names = new ModelNames(entries, [], context.providers, [...ids]);
  const known: KnownNames = {
    has: (name) => names.has(name) || isAlias(name),
    missingMessage: (name) => names.missingMessage(name),
  };
  return withImplied(list, routers, known, numbered, report);
}

/** Adds what the routers' names call for. */
function withImplied(
  { deployments, ignored }: ModelList,
  routers: readonly PlacedRouter[],
  known: KnownNames,
  context: EntryContext,
  report: Report | undefined,
): ModelList {
  const implied = new Map<string, readonly DeploymentData[]>();
  const wrong = new Map<DeploymentData, IgnoredDeployment>();
  for (const placed of routers) {
    const { router, path } = placed;
    const problems: ConfigurationProblem[] = [];
    const note: Report = report ?? ((at, message) => void problems.push({ path: at, message }));
    if (
      router.redirect !== undefined &&
      deployments.some((other) => other !== router && other.model_name === router.model_name)
    )
      note(`${path}.model_name`, "is that of other deployments, too: no call would reach them");
    const made = impliedModels(
      placed,
      { ...known, has: (name) => implied.has(name) || known.has(name) },
      context,
      note,
    );
    const { model_name } = router;
    if (problems.length > 0) wrong.set(router, Object.freeze({ model_name, problems: Object.freeze(problems) }));
    else for (const [name, own] of made) implied.set(name, own);
  }
  const right = deployments.filter((deployment) => !wrong.has(deployment));
  return {
    deployments: Object.freeze([...right, ...[...implied.values()].flat()]),
    ignored: Object.freeze([...ignored, ...wrong.values()]),
  };
}

function nameOf(entry: unknown): string {
  const name = isPlainObject(entry) ? entry["model_name"] : undefined;
  return typeof name === "string" ? name : "";
}
