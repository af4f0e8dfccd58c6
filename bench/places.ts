/** Where the bench keeps what it makes. Nothing of it is committed but the report. */

export const ROOT: URL = new URL("../", import.meta.url);
export const BENCH: URL = new URL("./", import.meta.url);
/** The packages it compares with. */
export const PEERS: URL = new URL(".peers/", BENCH);
/** A module among the peers, so that their names are found from there. */
export const PEERS_LOADER: URL = new URL("load.mjs", PEERS);
export const PYTHON: URL = new URL("python/bin/python", PEERS);
/** The package as `npm run build` makes it. */
export const BUILT: URL = new URL(".built/", BENCH);
export const BUILT_ENTRY: URL = new URL("dist/index.js", BUILT);
export const RESULTS: URL = new URL(".results/", BENCH);
export const REPORT: URL = new URL("docs/performance.md", ROOT);
export const CHARTS: URL = new URL("docs/performance/", ROOT);
