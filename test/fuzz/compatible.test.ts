import { fuzzes } from "./gate.ts";

fuzzes("mistral", "groq", "ollama");
