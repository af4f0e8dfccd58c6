import { withoutEndSlashes } from "../../end-slashes.ts";
import { modelPath } from "../gemini/endpoint.ts";

/** Locations of a whole continent, whose hosts have another form. */
const CONTINENTS: ReadonlySet<string> = new Set(["us", "eu"]);

/** Google's address for a location. */
export function vertexHost(location: string): string {
  if (location === "global") return "https://aiplatform.googleapis.com";
  if (CONTINENTS.has(location)) return `https://aiplatform.${location}.rep.googleapis.com`;
  return `https://${location}-aiplatform.googleapis.com`;
}

/** The base address of a project's models. Without a project: of the models for an API key alone (express mode). */
export function vertexBase(host: string, project: string | undefined, location: string): string {
  const plain = withoutEndSlashes(host);
  const versioned = /\/v1[a-z0-9]*(?:\/|$)/.test(plain) ? plain : `${plain}/v1`;
  if (project === undefined || /\/projects\//.test(versioned)) return versioned;
  return `${versioned}/projects/${encodeURIComponent(project)}/locations/${encodeURIComponent(location)}`;
}

/** The address of a method of a model. A number names the endpoint of a tuned model. */
export function vertexUrl(base: string, model: string, method: string, publisher = "google"): string {
  const root = withoutEndSlashes(base);
  if (model.startsWith("projects/")) return `${withoutProject(root)}/${modelPath(model, "")}:${method}`;
  const collection = /^\d+$/.test(model) ? "endpoints" : `publishers/${publisher}/models`;
  return `${root}/${modelPath(model, collection)}:${method}`;
}

function withoutProject(base: string): string {
  const start = base.indexOf("/projects/");
  return start === -1 ? base : base.slice(0, start);
}

/** A project and its location. */
export interface Place {
  readonly project: string;
  readonly location: string;
}

/** The project and location in the name of a model, or in an address. */
export function placeIn(text: string): Place | undefined {
  const [, project, location] = /(?:^|\/)projects\/([^/]+)\/locations\/([^/]+)(?:\/|$)/.exec(text) ?? [];
  return project === undefined || location === undefined ? undefined : { project, location };
}
