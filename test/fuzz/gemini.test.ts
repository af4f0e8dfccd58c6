import { fuzzes } from "./gate.ts";

fuzzes("gemini");
