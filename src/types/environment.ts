/** Environment variables, read when the router was created. */
export type Environment = Readonly<Record<string, string | undefined>>;
