/**
 * So that every example runs as it stands: a provider whose key is in the environment is used for real, any other is
 * played by a server on this machine that speaks its wire. In your own program leave all of this out.
 */
import { FaultServer, type Script } from "../../test/support/fault-server.ts";

/** What a deployment needs to be found. Empty for a real provider: its address and key are known. */
export interface Place {
  api_base?: string;
  api_key?: string;
}

export interface LocalProviders extends AsyncDisposable {
  readonly openai: Place;
  readonly anthropic: Place;
}

/** A text, or whatever a local provider can be made to do. */
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

/** A provider on this machine, with or without keys in the environment: the one that goes wrong. */
export async function localProvider(wire: "openai" | "anthropic", play: Play = "Hello!"): Promise<LocalProvider> {
  const server = await FaultServer.start({ wire, script: typeof play === "string" ? { answer: play } : play });
  return {
    place: { api_base: server.url, api_key: "local" },
    server,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
