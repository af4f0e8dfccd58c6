/**
 * By which names of LiteLLM's price file a model may be known: the most exact first. A row of another provider is never
 * taken, unless `base_model` names it. Pure.
 */
import type { ModelQuery } from "../../types/models.ts";

/** Providers whose models stand under another provider's name. */
const ALSO: Readonly<Record<string, string>> = { ollama_chat: "ollama", ai21_chat: "ai21" };

function rowsProvider(provider: string): string {
  return (Object.hasOwn(ALSO, provider) ? ALSO[provider] : undefined) ?? provider;
}

/** LiteLLM divides some providers: `vertex_ai-mistral_models`, `bedrock_converse`. */
export function isRowOf(litellm_provider: unknown, provider: string): boolean {
  if (typeof litellm_provider !== "string") return false;
  const own = rowsProvider(provider);
  return (
    litellm_provider === own ||
    litellm_provider.startsWith(`${own}-`) ||
    litellm_provider === `${own}_converse` ||
    litellm_provider === `text-completion-${own}`
  );
}

/** The names of the rows of the model itself. */
export function rowNames(query: ModelQuery): readonly string[] {
  return namesOf(query.model, query);
}

/** The names of the rows of its `base_model`, of its own provider first. */
export function baseModelNames(base_model: string, query: ModelQuery): readonly string[] {
  return unique([...namesOf(base_model, query), ...versions(base_model, query.provider)]);
}

/** OpenAI's name before an address of one's own only says which format the server has. */
export function isSelfHosted({ provider, api_base }: ModelQuery): boolean {
  if (provider !== "openai" || api_base === undefined) return false;
  return !/^https:\/\/(?:[a-z0-9-]+\.)?api\.openai\.com(?:[:/]|$)/i.test(api_base);
}

function namesOf(model: string, query: ModelQuery): readonly string[] {
  const { provider } = query;
  if (provider === "bedrock") return unique(bedrockNames(model, query));
  const plain = provider === "vertex_ai" ? withoutPublisher(model) : model;
  const prefix = `${rowsProvider(provider)}/`;
  return unique(
    versions(plain, provider).flatMap((name) => {
      if (name.startsWith(prefix)) return [name];
      const inFull = provider === "fireworks_ai" ? [`${prefix}accounts/fireworks/models/${name}`] : [];
      return [`${prefix}${name}`, ...inFull, name];
    }),
  );
}

/** A date, `latest` or a version of Google's behind the name of a model. */
const DATE = /[-@](?:20\d\d-\d\d-\d\d|20\d{6}|latest|default)$/;
const GOOGLE_VERSION = /[-@]\d{3}$/;

/** The name, and the name without its date. A fine-tuned model is known by the model that it was made from. */
function versions(name: string, provider: string): readonly string[] {
  if (name.startsWith("ft:")) {
    const tuned = name.split(":", 2).join(":");
    return [name, tuned, tuned.replace(DATE, "")];
  }
  const isGoogles = provider === "gemini" || provider === "vertex_ai";
  const undated = name.replace(DATE, "");
  return [name, undated, isGoogles ? undated.replace(GOOGLE_VERSION, "") : undated];
}

/** `publishers/anthropic/models/claude-…`, with or without the project before it. */
const PUBLISHER = /^(?:projects\/[^/]+\/locations\/[^/]+\/)?publishers\/([^/]+)\/models\//;

function withoutPublisher(model: string): string {
  const found = PUBLISHER.exec(model);
  if (found === null) return model;
  const name = model.slice(found[0].length);
  return found[1] === "google" || found[1] === "anthropic" ? name : `${found[1]}/${name}`;
}

/** `converse/`, and regions, before a model's id. */
const BEFORE_ID = /^(?:bedrock\/|converse\/|invoke\/|([a-z]{2}(?:-[a-z]+)+-\d)\/)/;
const ARN = /^arn:[^:]*:[^:]*:([^:]*):[^:]*:[^/]+\//;
/** Where a cross-region inference profile sends its requests. */
const PROFILE = /^(?:us|eu|apac|au|jp|ca|sa|me|af|global|us-gov)\./;
/** The length of the context window behind a version: `…-v1:0:200k`. */
const WINDOW = /:\d+[km]$/;
const HOST_REGION = /^https:\/\/bedrock-runtime(?:-fips)?\.([a-z0-9-]+)\./;

/** A region's own price comes first, then that of the inference profile, then that of the model. */
function bedrockNames(model: string, { region, api_base = "" }: ModelQuery): readonly string[] {
  let id = model;
  let place: string | undefined;
  for (let found = BEFORE_ID.exec(id); found !== null; found = BEFORE_ID.exec(id)) {
    place = found[1] ?? place;
    id = id.slice(found[0].length);
  }
  const arn = ARN.exec(id);
  if (arn !== null) {
    place ??= arn[1];
    id = id.slice(arn[0].length);
  }
  place ??= region ?? HOST_REGION.exec(api_base)?.[1];
  const ids = unique([id, id.replace(WINDOW, "")]);
  return ids.flatMap((each) => {
    const plain = each.replace(PROFILE, "");
    const regional = place === undefined ? [] : [`bedrock/${place}/${each}`];
    return [...regional, each, `bedrock/${each}`, plain, `bedrock/${plain}`];
  });
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
