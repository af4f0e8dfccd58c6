// Under exactOptionalPropertyTypes an optional property takes `undefined` only where its type says so: all options say so.
import type { CallOptions, CompletionParams, DeploymentOptions, EmbedParams, RouterOptions } from "literouter";

/** Without the index signature. */
type Known<T> = { [Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: T[Key] };
/** The options for which `undefined` is refused. */
type Refusing<T> = {
  [Key in keyof T]-?: object extends Pick<T, Key> ? (undefined extends Required<T>[Key] ? never : Key) : never;
}[keyof T];
type None<Keys extends never> = Keys;
export type Checked = [
  None<Refusing<RouterOptions>>,
  None<Refusing<CallOptions>>,
  None<Refusing<Known<CompletionParams>>>,
  None<Refusing<Known<EmbedParams>>>,
  None<Refusing<DeploymentOptions>>,
  None<Refusing<Known<DeploymentOptions["litellm_params"]>>>,
  None<Refusing<Known<NonNullable<DeploymentOptions["model_info"]>>>>,
  None<Refusing<NonNullable<RouterOptions["retry_policy"]>>>,
  None<Refusing<NonNullable<RouterOptions["allowed_fails_policy"]>>>,
];

// @ts-expect-error Without `undefined` in its type it is refused.
export type Guard = None<Refusing<{ readonly option?: number }>>;
