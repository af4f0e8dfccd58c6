/** What is missing for a source of credentials: a package, a profile, a valid key. */
import type { LitellmParams } from "../../../types/options.ts";
import type { ResolveProblem } from "../../../provider.ts";
import { installLine } from "../../../exchange/optional-sdk.ts";
import { credentialHeaderProblems } from "./credential-form.ts";
import type { CredentialSource, ProfileFiles } from "./credential-source.ts";
import { PROVIDERS, SDK } from "./aws-sdk.ts";

/** `installed`: a package can be loaded. `inChain`: what is wrong with the SDK's chain of credentials. */
export function sourceProblems(
  source: CredentialSource,
  params: LitellmParams,
  installed: (name: string) => boolean,
  inChain: (files: ProfileFiles) => ResolveProblem | undefined,
): ResolveProblem[] {
  switch (source.kind) {
    case "bearer":
    case "keys":
      return credentialHeaderProblems(source, params);
    case "chain":
      return installed(SDK)
        ? listed(inChain(source.files))
        : [noSdk(source.files.profile === undefined ? "aws_access_key_id" : "aws_profile_name")];
    case "role":
    case "web_identity": {
      const absent = [SDK, PROVIDERS].filter((name) => !installed(name));
      if (absent.length > 0) return absent.map((name) => missingPackage("aws_role_name", "roles are assumed", name));
      return source.kind === "role" && source.keys === undefined ? listed(inChain(source.files)) : [];
    }
  }
}

function listed(problem: ResolveProblem | undefined): ResolveProblem[] {
  return problem === undefined ? [] : [problem];
}

function noSdk(path: string): ResolveProblem {
  if (path === "aws_profile_name") return missingPackage(path, "profiles are read", SDK);
  const message =
    "no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_BEARER_TOKEN_BEDROCK, or aws_access_key_id " +
    `and aws_secret_access_key, or api_key; for profiles, SSO and the credentials of instances: ${installLine(SDK)}`;
  return { path, message };
}

/** `what` is done by the package `name`. */
export function missingPackage(path: string, what: string, name: string): ResolveProblem {
  return { path, message: `${what} by a package that is not installed: ${installLine(name)}` };
}
