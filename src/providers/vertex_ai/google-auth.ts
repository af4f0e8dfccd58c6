/** Google's library for credentials. */
import type { AuthClient, GoogleAuth, GoogleAuthOptions } from "google-auth-library";
import { exportsOf, isInstalled, notLoaded } from "../../exchange/optional-sdk.ts";

/** The package that brings the library. */
export const SDK = "@google/genai";
const AUTH_LIBRARY = "google-auth-library";

/** A class of the library. */
export type GoogleAuthClass = new (options: GoogleAuthOptions) => GoogleAuth<AuthClient>;

/** The library can be loaded. */
export function isAuthInstalled(): boolean {
  return isInstalled(AUTH_LIBRARY) || isInstalled(SDK);
}

/** Loads the library. Where a package manager hides it from all but the SDK, the SDK itself leads to it. */
export async function loadGoogleAuth(): Promise<GoogleAuthClass> {
  try {
    return exportsOf<{ readonly GoogleAuth: GoogleAuthClass }>(await import("google-auth-library")).GoogleAuth;
  } catch {
    return loadThroughSdk();
  }
}

/** What an instance of `GoogleGenAI` holds, though its types do not say so. */
interface Client {
  readonly apiClient: { readonly clientOptions: { readonly auth: { readonly googleAuth: object } } };
}

async function loadThroughSdk(): Promise<GoogleAuthClass> {
  try {
    type Sdk = typeof import("@google/genai");
    const { GoogleGenAI } = exportsOf<Sdk>(await import("@google/genai"));
    const client: unknown = new GoogleGenAI({ vertexai: true, project: "none", location: "global" });
    return (client as Client).apiClient.clientOptions.auth.googleAuth.constructor as GoogleAuthClass;
  } catch (cause) {
    throw notLoaded(SDK, cause);
  }
}
