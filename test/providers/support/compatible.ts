/** Which cases the vendors of OpenAI's wire have. */
import { existsSync } from "node:fs";
import { COMPATIBLE } from "../../../src/providers/openai/compatible.ts";
import { FIXTURES } from "./way.ts";

/** The cases that vendors without a folder of their own share: each has its own requests in it, and the same answers. */
export const SHARED_FOLDER = "compatible";

/** Every vendor's folder. */
export const FOLDERS: readonly (readonly [vendor: string, folder: string])[] = COMPATIBLE.map(({ name }) => [
  name,
  existsSync(new URL(`${name}/requests.json`, FIXTURES)) ? name : SHARED_FOLDER,
]);
