import { fuzzes } from "./gate.ts";

fuzzes("openai_fetch", "openai_client", "anthropic_client", "gemini_client");
