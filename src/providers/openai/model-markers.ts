/** LiteLLM's markers between the provider and the model: `azure/o_series/my-deployment`. They are no part of the name. */
import type { ResolveProblem } from "../../provider.ts";
import type { LitellmParams } from "../../types/options.ts";

/** The family of models that a marker names, where the deployment's name does not show it. */
export type MarkedFamily = "o_series" | "gpt5_series";

/** By provider. `chat_completions` chooses the interface that the router uses anyway. */
const MARKERS: Readonly<Record<string, readonly string[]>> = {
  openai: ["chat_completions"],
  azure: ["chat_completions", "o_series", "gpt5_series"],
};

/** `model`, which is without its provider, without its marker. */
export function withoutMarker(provider: string, model: string): string {
  const marker = markerOf(provider, model);
  return marker === undefined ? model : model.slice(marker.length + 1);
}

/** The family that the marker of a deployment's model names; `undefined` without one. */
export function markedFamily(provider: string, { model }: LitellmParams): MarkedFamily | undefined {
  const marker = markerOf(provider, withoutProvider(provider, model));
  return marker === "o_series" || marker === "gpt5_series" ? marker : undefined;
}

/** `responses/` asks for an interface that the router does not have. */
export function markerProblems(provider: string, { model }: LitellmParams): ResolveProblem[] {
  if (!withoutProvider(provider, model).startsWith("responses/")) return [];
  const message = `"responses/" is not available: the router uses chat completions: write ${provider}/<model>`;
  return [{ path: "model", is_name: true, message }];
}

/** The model without its provider and its marker. */
export function modelOf(provider: string, { model }: LitellmParams): string {
  return withoutMarker(provider, withoutProvider(provider, model));
}

function withoutProvider(provider: string, model: string): string {
  return model.startsWith(`${provider}/`) ? model.slice(provider.length + 1) : model;
}

function markerOf(provider: string, model: string): string | undefined {
  const markers = Object.hasOwn(MARKERS, provider) ? MARKERS[provider] : undefined;
  return markers?.find((marker) => model.startsWith(`${marker}/`));
}
