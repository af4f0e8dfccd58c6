/**
 * Lets every example run unchanged: a provider whose key is in the environment is called; all others are simulated by a
 * server on this machine. Your own program does not need this.
 */
import { FaultServer, type Script } from "../../test/support/fault-server.ts";

/** Address and key of a deployment. Empty for a real provider, whose defaults are used. */
export interface Place {
  api_base?: string;
  api_key?: string;
}

export interface LocalProviders extends AsyncDisposable {
  readonly openai: Place;
  readonly anthropic: Place;
}

/** The answer of a local provider, or its whole behaviour. */
type Play = string | Script;

export async function localProviders(play: { openai?: Play; anthropic?: Play } = {}): Promise<LocalProviders> {
  const started = new AsyncDisposableStack();
  const place = async (wire: "openai" | "anthropic", variable: string): Promise<Place> => {
    if (process.env[variable]) return {};
    return started.use(await localProvider(wire, play[wire])).place;
  };
  return {
    openai: await place("openai", "OPENAI_API_KEY"),
    anthropic: await place("anthropic", "ANTHROPIC_API_KEY"),
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}

export interface LocalProvider extends AsyncDisposable {
  readonly place: Required<Place>;
  readonly server: FaultServer;
}

/** A simulated provider, even if the environment has a key: for the provider that fails. */
export async function localProvider(wire: "openai" | "anthropic", play: Play = "Hello!"): Promise<LocalProvider> {
  const server = await FaultServer.start({ wire, script: typeof play === "string" ? { answer: play } : play });
  return {
    place: { api_base: server.url, api_key: "local" },
    server,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
