/** Environment variables, as they were when the router was made. */
export type Environment = Readonly<Record<string, string | undefined>>;
