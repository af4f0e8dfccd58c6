/** Where the secrets of an attempt stand, which nothing that it reports may repeat. */
import type { Fields } from "../../fields.ts";
import type { AttemptContext, SecretSources } from "../../provider.ts";
import type { Call } from "../call.ts";
import type { AttemptPlan } from "./attempt-plan.ts";

/** In these no secret is searched for, or they were not sent. They may hold prompts. */
const UNKEPT: ReadonlySet<string> = new Set([
  "messages",
  "input",
  "signal",
  "fallbacks",
  "context_window_fallbacks",
  "content_policy_fallbacks",
  "validation_fallbacks",
  "validate",
]);

/** For use at once: they hold the whole request. */
export function secretSources(
  { deployment, overrides }: AttemptPlan,
  call: Call,
  context: AttemptContext,
): SecretSources {
  const { target, transport } = context;
  const { params, options } = call.request;
  return { target, transport, stored: deployment.target, requests: [params, { ...options }, { ...overrides }] };
}

/** The same without the prompt and the sockets, to be kept. Fetched tokens are those of now: later there may be others. */
export function keptSecretSources(plan: AttemptPlan, call: Call, context: AttemptContext): SecretSources {
  const { target, transport } = context;
  const { params, options } = call.request;
  const requests: Fields[] = [];
  for (const request of [params, options, plan.overrides]) addWithoutPrompt(request, requests);
  const fetched = context.target.connection?.secrets?.() ?? [];
  const ofProxy = transport.secrets?.() ?? [];
  return { target, transport: { secrets: () => ofProxy }, stored: plan.deployment.target, fetched, requests };
}

/** Nothing is made where nothing else is in it, as in most calls. */
function addWithoutPrompt(request: object, requests: Fields[]): void {
  if (!Object.keys(request).some(isKept)) return;
  requests.push(Object.fromEntries(Object.entries(request).filter(([name]) => isKept(name))));
}

function isKept(name: string): boolean {
  return !UNKEPT.has(name);
}
