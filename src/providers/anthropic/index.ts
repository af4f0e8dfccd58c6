/** Anthropic's Messages API. */
import type { Provider } from "../provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { translator } from "./translator.ts";

export const anthropic: Provider = httpProvider(translator);
