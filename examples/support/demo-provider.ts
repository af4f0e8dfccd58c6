/** A provider that the demo can break: real behind a local door when its key is set, else played on this machine. */
import { continuing, FaultServer, textOf, type Reply, type RecordedRequest } from "../../test/support/fault-server.ts";

/** What the demo asks: an answer that is known beforehand, so that it can be seen to be whole. */
export const REPEAT: string = "Repeat the following text exactly, without quotes, and add nothing:\n\n";

export interface DemoProviderOptions {
  name: string;
  wire: "openai" | "anthropic";
  /** The model string of the deployment. */
  model: string;
  /** The environment variable that holds the real provider's key. */
  variable: string;
  /** The real provider's address. */
  upstream: string;
  /** 1: as fast as a person reads. 0: at once. */
  pace: number;
}

export class DemoProvider implements AsyncDisposable {
  readonly options: DemoProviderOptions;
  readonly server: FaultServer;

  private constructor(options: DemoProviderOptions, server: FaultServer) {
    this.options = options;
    this.server = server;
    this.mend();
  }

  static async start(options: DemoProviderOptions): Promise<DemoProvider> {
    return new DemoProvider(options, await FaultServer.start({ wire: options.wire }));
  }

  get real(): boolean {
    return Boolean(process.env[this.options.variable]);
  }

  /** The deployment's parameters. */
  get params(): { model: string; api_base: string; api_key: string } {
    return {
      model: this.options.model,
      api_base: this.server.url,
      api_key: process.env[this.options.variable] ?? "no-key-needed",
    };
  }

  mend(): void {
    this.server.play(this.real ? { forward: this.options.upstream } : (request) => this.#repeat(request));
  }

  /** From now on every request gets this. */
  answerWith(reply: Reply): void {
    this.server.play(reply);
  }

  /** From now on streams are cut after that many words. */
  cutAfter(words: number): void {
    const cut = { forward: this.options.upstream, cut_after: words };
    this.server.play(this.real ? cut : (request) => ({ ...this.#repeat(request), fault: "cut", after: words }));
  }

  /** A model that can do one thing. */
  #repeat(request: RecordedRequest): Reply {
    const asked = (request.body.messages ?? [])
      .map(({ content }) => textOf(content))
      .find((text) => text.startsWith(REPEAT));
    const paced = { delay_ms: 150 * this.options.pace, every_ms: 35 * this.options.pace };
    return continuing(asked?.slice(REPEAT.length) ?? "I can only repeat.", paced)(request);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.server[Symbol.asyncDispose]();
  }
}
