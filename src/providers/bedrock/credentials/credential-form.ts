import type { LitellmParams } from "../../../types/options.ts";
import type { ResolveProblem } from "../../../provider.ts";
import { trimmedSetting } from "../../../translation/address/environment.ts";
import { credentialProblem } from "../../../translation/address/header-form.ts";
import type { CredentialSource } from "./credential-source.ts";

type Given = Extract<CredentialSource, { kind: "bearer" | "keys" }>;

/** What is wrong with the credentials that become headers: a token, or a key's id and a session's token. */
export function credentialHeaderProblems(source: Given, params: LitellmParams): ResolveProblem[] {
  if (source.kind === "bearer") {
    const path =
      trimmedSetting(params["aws_bearer_token"]) !== undefined && !trimmedSetting(params.api_key)
        ? "aws_bearer_token"
        : "api_key";
    return problemsOf(path, source.token, params, "AWS_BEARER_TOKEN_BEDROCK");
  }
  const { accessKeyId, sessionToken } = source.keys;
  return [
    ...problemsOf("aws_access_key_id", accessKeyId, params, "AWS_ACCESS_KEY_ID"),
    ...problemsOf("aws_session_token", sessionToken, params, "AWS_SESSION_TOKEN"),
  ];
}

/** `path`: the setting; `name`: the environment's variable for it. */
function problemsOf(path: string, text: string | undefined, params: LitellmParams, name: string): ResolveProblem[] {
  if (text === undefined) return [];
  const message = credentialProblem({ text, variable: trimmedSetting(params[path]) === undefined ? name : undefined });
  return message === undefined ? [] : [{ path, message }];
}
