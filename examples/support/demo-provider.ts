/** A provider that the demo can make fail: called through a local server when its key is set, else simulated by that server. */
import { continuing, FaultServer, textOf, type Reply, type RecordedRequest } from "../../test/support/fault-server.ts";

/** The prompt of the demo. Its answer is known beforehand, so that the demo can check that it is complete. */
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
  /** 1: at reading speed. 0: without delays. */
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

  /** From now on every request gets this reply. */
  answerWith(reply: Reply): void {
    this.server.play(reply);
  }

  /** From now on streams are cut after this number of words. */
  cutAfter(words: number): void {
    const cut = { forward: this.options.upstream, cut_after: words };
    this.server.play(this.real ? cut : (request) => ({ ...this.#repeat(request), fault: "cut", after: words }));
  }

  /** A model that repeats a given text. */
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
