import type { KeepsSecrets } from "../../transport/http.ts";

/** The tokens that an `azure_ad_token_provider` gave: they stand in no setting, and no message may repeat them. */
export class FetchedTokens implements KeepsSecrets {
  #tokens: readonly string[] = [];

  /** The newest, and the one before it, with which requests may still be under way. */
  secrets(): readonly string[] {
    return this.#tokens;
  }

  remember(token: string): void {
    const [newest] = this.#tokens;
    if (token !== newest) this.#tokens = newest === undefined ? [token] : [token, newest];
  }
}
