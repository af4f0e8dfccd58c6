/** Gemini, as AI Studio's Gemini API serves it. */
import type { Provider } from "../provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { translator } from "./translator.ts";

export const gemini: Provider = httpProvider(translator);
