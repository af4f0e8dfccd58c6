import type { KeepsSecrets } from "../../transport/http.ts";

/** The tokens from an `azure_ad_token_provider`. They are in no setting, and no message may repeat them. */
export class FetchedTokens implements KeepsSecrets {
  #tokens: readonly string[] = [];

  /** The latest two: requests with the one before may still be under way. */
  secrets(): readonly string[] {
    return this.#tokens;
  }

  remember(token: string): void {
    const [newest] = this.#tokens;
    if (token !== newest) this.#tokens = newest === undefined ? [token] : [token, newest];
  }
}
