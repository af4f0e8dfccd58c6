import { fuzzes } from "./gate.ts";

fuzzes("azure");
