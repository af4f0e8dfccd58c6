/** Calls to Bedrock: loaded with the first of them. */
import type { Calls } from "../shared/lazy-provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { embed } from "./embed.ts";
import { translator } from "./translator.ts";

export const calls: Calls = { ...httpProvider(translator), embed };
