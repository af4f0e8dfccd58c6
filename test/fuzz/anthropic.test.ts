import { fuzzes } from "./gate.ts";

fuzzes("anthropic");
