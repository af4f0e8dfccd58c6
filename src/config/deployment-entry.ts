/** An entry of `model_list`: from what the user wrote to deployments with a provider and an address. */
import type { ConfigurationProblem } from "../errors.ts";
import type { DeploymentIds, NamedDeployment, ProposedId } from "../routing/catalog/deployment-ids.ts";
import {
  type DeploymentDefinition,
  type Providers,
  resolveDeployment,
  splitParams,
  type DeploymentData,
} from "../routing/catalog/resolve-deployment.ts";
import { quotedName, quotedPart } from "../secrets.ts";
import type { ModelInfo } from "../types/options.ts";
import { checkBudgetPair } from "./budgets.ts";
import { isPlainObject, type PlainObject, type Report } from "./check.ts";
import { readFields } from "./entry-fields.ts";
import { limitsIn } from "./limit-settings.ts";
import { asLitellmParams, readParams } from "./litellm-params.ts";
import { isForThisEnvironment, readModelInfo } from "./model-info.ts";
import { didYouMean } from "./nearest-name.ts";
import type { Environment } from "../types/environment.ts";
import { isMocked } from "../param-kinds.ts";
import { checkRouterParams, isAutoRouter, readRouter } from "./router-entry.ts";

/** What reading an entry needs beside the entry. */
export interface EntryContext {
  readonly providers: Providers;
  readonly env: Environment;
  /** `default_litellm_params`: a deployment's own settings replace them. */
  readonly defaults: PlainObject;
  readonly ids: DeploymentIds;
  /** By id that is in use, the number to try next. Kept while many entries are read in a row. */
  readonly numbers?: Map<string, number>;
}

/** An entry whose fields have been checked. */
interface Draft {
  readonly model_name: string;
  readonly params: PlainObject;
  readonly model_info: ModelInfo;
  readonly extra: PlainObject;
}

/**
 * Reads one entry: one deployment, one for each of several organizations, or none when it is wrong or for another
 * environment. `isTaken` tells whether an id is in use; without it, ids stay as they are.
 */
export function readEntry(
  entry: unknown,
  context: EntryContext,
  path: string,
  report: Report,
  isTaken: (id: string) => boolean = () => false,
): DeploymentData[] {
  const problems: ConfigurationProblem[] = [];
  const note: Report = (at, message) => void problems.push({ path: at, message });
  const draft = readDraft(entry, context, path, note);
  const { id } = draft.model_info;
  if (id !== undefined && isTaken(id))
    note(`${path}.model_info.id`, `${quotedName(id)} is the id of another deployment`);
  const isForHere = isForThisEnvironment(draft.model_info, context.env, `${path}.model_info`, note);
  const deployments = problems.length === 0 && isForHere ? resolveDraft(draft, context, path, note, isTaken) : [];
  for (const problem of problems) report(problem.path, problem.message);
  return problems.length === 0 ? deployments : [];
}

function readDraft(given: unknown, context: EntryContext, path: string, report: Report): Draft {
  const { entry, extra } = readFields(given, path, report);
  if (entry === undefined) return { model_name: "", params: {}, model_info: {}, extra };
  for (const key of ["model_name", "litellm_params"]) {
    if (entry[key] === undefined) report(`${path}.${key}`, "is missing");
  }
  const { model_name, litellm_params, model_info } = entry;
  if (isPlainObject(model_info)) checkPublicName(model_name, model_info, `${path}.model_info`, report);
  return {
    extra,
    model_name: typeof model_name === "string" ? model_name : "",
    params: isPlainObject(litellm_params) ? readOwnParams(entry, litellm_params, context, path, report) : {},
    model_info: isPlainObject(model_info) ? readModelInfo(model_info, `${path}.model_info`, report) : {},
  };
}

/** LiteLLM's name of a team's deployment beside `model_name`. */
function checkPublicName(
  model_name: unknown,
  { team_public_model_name: name }: PlainObject,
  path: string,
  report: Report,
): void {
  if (name === undefined || name === null || name === model_name) return;
  const advice = 'is not read: make it the "model_name", since "team_id" already keeps the deployment to its team';
  report(`${path}.team_public_model_name`, advice);
}

/** `litellm_params`, with the entry's own limits where it has none. */
function readOwnParams(
  entry: PlainObject,
  litellm_params: PlainObject,
  context: EntryContext,
  path: string,
  report: Report,
): PlainObject {
  const at = `${path}.litellm_params`;
  const params = readParams(litellm_params, context.env, at, report);
  if (litellm_params["model"] === undefined || litellm_params["model"] === null) report(`${at}.model`, "is missing");
  checkBudgetPair(litellm_params, context.defaults, at, report);
  const stars = starsIn(params["model"]);
  if (stars > 0 && stars > starsIn(entry["model_name"]))
    report(`${at}.model`, "has a star without a star in model_name");
  checkRouterParams(params, at, report);
  return { ...limitsIn(entry), ...params };
}

function starsIn(name: unknown): number {
  return String(name).split("*").length - 1;
}

function resolveDraft(
  { model_name, params, model_info, extra }: Draft,
  context: EntryContext,
  path: string,
  report: Report,
  isTaken: (id: string) => boolean,
): DeploymentData[] {
  const ids = new Set<string>();
  const isInUse = (id: string): boolean => ids.has(id) || isTaken(id);
  return byOrganization(params).flatMap((own) => {
    const litellm_params = asLitellmParams({ ...context.defaults, ...own, ...metadataOf(context.defaults, own) });
    const proposed = idFor(model_info.id, isInUse, context, () => ({
      model_name,
      ...splitParams(litellm_params, context.providers),
      settings: own,
    }));
    const { id } = proposed;
    ids.add(id);
    let isWrong = false;
    const note: Report = (at, message) => {
      isWrong = true;
      report(at, message);
    };
    const deployments = resolveOne({ id, model_name, litellm_params, model_info, extra }, context, path, note);
    if (!isWrong) proposed.keep();
    return deployments;
  });
}

/** The id that the entry chose, or one that is made of its names. */
function idFor(
  chosen: string | undefined,
  isInUse: (id: string) => boolean,
  { ids, numbers }: EntryContext,
  named: () => NamedDeployment,
): ProposedId {
  if (chosen === undefined) return ids.propose(named(), isInUse);
  const id = freeId(chosen, isInUse, numbers);
  return { id, keep: () => ids.reserve(id) };
}

/** The deployment's `metadata` over the default one, by key. */
function metadataOf(defaults: PlainObject, own: PlainObject): PlainObject {
  const { metadata } = own;
  return isPlainObject(metadata) && isPlainObject(defaults["metadata"])
    ? { metadata: Object.freeze({ ...defaults["metadata"], ...metadata }) }
    : {};
}

/** One set of parameters for each organization in LiteLLM's list. */
function byOrganization(params: PlainObject): PlainObject[] {
  const { organization } = params;
  if (!Array.isArray(organization)) return [params];
  return organization.map((each: unknown) => ({ ...params, organization: each }));
}

/** `id`, with the first free suffix of `-2`, `-3`, … when it is in use: an entry for several organizations has one. */
function freeId(id: string, isTaken: (id: string) => boolean, numbers?: Map<string, number>): string {
  if (!isTaken(id)) return id;
  let number = numbers?.get(id) ?? 2;
  while (isTaken(`${id}-${number}`)) number += 1;
  numbers?.set(id, number + 1);
  return `${id}-${number}`;
}

function resolveOne(
  definition: DeploymentDefinition,
  { providers, env }: EntryContext,
  path: string,
  report: Report,
): DeploymentData[] {
  if (isAutoRouter(definition.litellm_params.model)) return readRouter(definition, path, report);
  const { deployment, problems, unknownProvider } = resolveDeployment(definition, providers, env);
  if (unknownProvider !== undefined) {
    const key = definition.litellm_params.custom_llm_provider === undefined ? "model" : "custom_llm_provider";
    const hint = didYouMean(unknownProvider, providers.providerNames());
    report(
      `${path}.litellm_params.${key}`,
      `unknown provider ${quotedPart(unknownProvider, definition.litellm_params.model)}${hint}`,
    );
    return [];
  }
  // A mock needs neither key nor address. Where a call asks the provider all the same, the attempt fails with the problems.
  const reported = isMocked(definition.litellm_params) ? problems.filter(isOfName) : problems;
  for (const problem of reported) report(`${path}.${problem.path}`, problem.message);
  return [deployment];
}

function isOfName({ path }: ConfigurationProblem): boolean {
  return path === "litellm_params.model";
}

/** The id in an entry's `model_info`, also when the entry is wrong. */
export function ownId(entry: unknown): string | undefined {
  const model_info = isPlainObject(entry) ? entry["model_info"] : undefined;
  const id = isPlainObject(model_info) ? model_info["id"] : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}
