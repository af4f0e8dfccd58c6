import { Mask } from "../../../src/translation/errors/mask-secrets.ts";

/** `text` without what looks like a key, and without these credentials. */
export function maskSecrets(text: string, credentials: readonly string[] = []): string {
  return new Mask({ credentials, values: [] }).text(text);
}
