/** What the router calls itself towards providers. */
export const USER_AGENT: string = "literouter/0.1";
