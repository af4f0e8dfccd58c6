import { fuzzes } from "./gate.ts";

fuzzes("vertex_ai", "vertex_claude");
