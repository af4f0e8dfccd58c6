/** One way of calling a provider, ready to be measured. */
export interface Subject {
  /** One call that is not streamed; resolves to the answer's text. */
  call(): Promise<string>;
  /** One streamed call; `onText` gets each piece of content as it comes. */
  stream(prompt: string, onText: (text: string) => void): Promise<void>;
}

/** What a subject is opened with. */
export interface Setting {
  /** URL of the local provider, `/v1` included. */
  readonly address: string;
  /** Imports a package of the peers, typed by what the caller expects of it. */
  readonly load: (name: string) => Promise<unknown>;
  /** URL of literouter's built entry. */
  readonly built: string;
}

/** A subject before its process runs. */
export interface SubjectFacts {
  readonly name: string;
  /** In the report. */
  readonly title: string;
  /** What is imported to use it, and whose versions are reported. Empty for what Node brings itself. */
  readonly packages: readonly string[];
  readonly runtime: "node" | "python";
  open?(setting: Setting): Promise<Subject>;
}
