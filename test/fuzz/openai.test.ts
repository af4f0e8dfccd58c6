import { fuzzes } from "./gate.ts";

fuzzes("openai");
