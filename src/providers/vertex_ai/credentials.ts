/** Where a deployment's credential comes from. Found when the deployment is added, without loading Google's library. */
import { join } from "node:path";
import type { LitellmParams } from "../../types/options.ts";
import { firstSet, trimmedSetting } from "../../translation/address/environment.ts";
import { isFields } from "../../translation/json.ts";
import type { Environment } from "../../types/environment.ts";

/** A credential as Google's tools write it in JSON: for a service account, a user or a federation. */
export type CredentialsJson = Readonly<Record<string, unknown>>;

export type CredentialSource =
  | { readonly kind: "none" }
  | { readonly kind: "token"; readonly token: string }
  | { readonly kind: "json"; readonly json: CredentialsJson }
  /** Application default credentials: gcloud's, or the machine's own in Google Cloud. */
  | { readonly kind: "ambient" }
  | { readonly kind: "missing"; readonly path: string; readonly message: string };

/** Set by Google's runtimes, or by users of its metadata server. */
const IN_GOOGLE_CLOUD = [
  "K_SERVICE",
  "CLOUD_RUN_JOB",
  "FUNCTION_TARGET",
  "GAE_SERVICE",
  "KUBERNETES_SERVICE_HOST",
  "GCE_METADATA_HOST",
  "GCE_METADATA_IP",
] as const;

/** `vertex_credentials`, or LiteLLM's other name for it; `undefined` when neither is set. */
export function givenCredential(params: LitellmParams): unknown {
  return [params["vertex_credentials"], params["vertex_ai_credentials"]].find(
    (given) => given !== undefined && given !== null && given !== "",
  );
}

/** The credential in the deployment's settings; `undefined` without one. */
export function ownCredential(params: LitellmParams): CredentialSource | undefined {
  const token = trimmedSetting(params["vertex_access_token"]);
  if (token !== undefined) return { kind: "token", token };
  const given = givenCredential(params);
  if (given === undefined) return undefined;
  if (typeof given !== "string") return checked(given, "vertex_credentials");
  const text = given.trim();
  return text.startsWith("{") ? fromText(text, "vertex_credentials") : fromFile(text, "vertex_credentials");
}

/** The environment's credential. `machine`: the computer's product name, which its firmware knows. */
export function ambientCredential(env: Environment, machine: () => string = firmware): CredentialSource {
  const file = firstSet(env, ["VERTEXAI_CREDENTIALS", "GOOGLE_APPLICATION_CREDENTIALS"]);
  if (file !== undefined) {
    const named =
      env["VERTEXAI_CREDENTIALS"]?.trim() === file ? "VERTEXAI_CREDENTIALS" : "GOOGLE_APPLICATION_CREDENTIALS";
    return file.startsWith("{") ? fromText(file, named) : fromFile(file, named);
  }
  if (firstSet(env, IN_GOOGLE_CLOUD) !== undefined) return { kind: "ambient" };
  const users = wellKnownFile(env);
  const found = users === undefined ? undefined : fileText(users);
  if (found !== undefined) return fromText(found, "application default credentials");
  if (env["METADATA_SERVER_DETECTION"] !== "none" && /google/i.test(machine())) return { kind: "ambient" };
  return missing(
    "no credential: set GOOGLE_APPLICATION_CREDENTIALS to a key file, or vertex_credentials, or log in with `gcloud auth application-default login`",
  );
}

function missing(message: string): CredentialSource {
  return { kind: "missing", path: "vertex_credentials", message };
}

function fromFile(path: string, from: string): CredentialSource {
  const text = fileText(path);
  return text === undefined ? missing(`${from} names a file that cannot be read`) : fromText(text, from);
}

function fromText(text: string, from: string): CredentialSource {
  try {
    return checked(JSON.parse(text), from);
  } catch {
    return missing(`${from} is not JSON`);
  }
}

function checked(value: unknown, from: string): CredentialSource {
  if (!isFields(value) || typeof value["type"] !== "string") {
    return missing(`${from} is not a credential of Google's: it has no "type"`);
  }
  const json: CredentialsJson = { ...value };
  const isIncomplete =
    json["type"] === "service_account" &&
    !(trimmedSetting(json["private_key"]) && trimmedSetting(json["client_email"]));
  return isIncomplete
    ? missing(`${from} lacks the private_key or the client_email of its service account`)
    : { kind: "json", json };
}

/** The file that gcloud keeps the logged-in user's credential in. */
function wellKnownFile(env: Environment): string | undefined {
  const name = "application_default_credentials.json";
  const own = firstSet(env, ["CLOUDSDK_CONFIG"]);
  if (own !== undefined) return join(own, name);
  const windows = firstSet(env, ["APPDATA"]);
  if (windows !== undefined) return join(windows, "gcloud", name);
  const home = firstSet(env, ["HOME"]);
  return home === undefined ? undefined : join(home, ".config", "gcloud", name);
}

function firmware(): string {
  return fileText("/sys/class/dmi/id/product_name") ?? "";
}

/** `undefined` for a file that is missing or cannot be read. */
function fileText(path: string): string | undefined {
  try {
    // Loaded here, because loading takes time and few programs need it.
    return process.getBuiltinModule("node:fs").readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
