import type { AwsKeys } from "./signature.ts";

/** The profile, and the files, that the SDK's chain of credentials reads. */
export interface ProfileFiles {
  readonly profile?: string;
  readonly filepath?: string;
  readonly configFilepath?: string;
}

/** A role to assume. */
export interface Role {
  readonly arn: string;
  readonly sessionName: string;
  readonly externalId: string | undefined;
  /** STS's address, when it is not the region's own. */
  readonly endpoint: string | undefined;
}

/** Where a deployment's credentials come from. */
export type CredentialSource =
  /** A Bedrock API key. */
  | { readonly kind: "bearer"; readonly token: string }
  | { readonly kind: "keys"; readonly keys: AwsKeys }
  /** What the SDK finds: profile, SSO, container, instance. */
  | { readonly kind: "chain"; readonly files: ProfileFiles }
  /** Keys of a role, which `keys`, by default the chain's, may assume. */
  | { readonly kind: "role"; readonly role: Role; readonly keys: AwsKeys | undefined; readonly files: ProfileFiles }
  /** Keys of a role, which a token may assume. `token`: the token, or the path of a file with it. */
  | { readonly kind: "web_identity"; readonly role: Role; readonly token: string };
