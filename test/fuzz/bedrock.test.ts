import { fuzzes } from "./gate.ts";

fuzzes("bedrock", "bedrock_signed");
