/** Draws the pictures of the documentation: docs/pictures/*.svg, each on a light and on a dark page. */
import { mkdir, writeFile } from "node:fs/promises";
import { pictureFiles } from "./pictures/all.ts";

const ROOT = new URL("../", import.meta.url);

await mkdir(new URL("docs/pictures/", ROOT), { recursive: true });
for (const [path, svg] of pictureFiles()) await writeFile(new URL(path, ROOT), svg);
