/** The version in package.json: `npm version` writes it here, and a test holds the two together. */
const VERSION = "0.1.0";

/** The name by which the router introduces itself to providers. */
export const USER_AGENT: string = `literouter/${VERSION}`;
