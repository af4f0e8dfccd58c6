/** AWS's packages. */
import { exportsOf, notLoaded } from "../../../exchange/optional-sdk.ts";

export const SDK = "@aws-sdk/client-bedrock-runtime";
/** The package for roles, beside the SDK. */
export const PROVIDERS = "@aws-sdk/credential-providers";

type Sdk = typeof import("@aws-sdk/client-bedrock-runtime");
type Providers = typeof import("@aws-sdk/credential-providers");

export async function loadSdk(): Promise<Sdk> {
  try {
    return exportsOf(await import("@aws-sdk/client-bedrock-runtime"));
  } catch (cause) {
    throw notLoaded(SDK, cause);
  }
}

export async function loadProviders(): Promise<Providers> {
  try {
    return exportsOf(await import("@aws-sdk/credential-providers"));
  } catch (cause) {
    throw notLoaded(PROVIDERS, cause);
  }
}
