/**
 * Lets every example of a provider run unchanged: if the provider's credentials are in the environment it is called, else a
 * server on this machine simulates it. Your own program does not need this.
 */
import { FaultServer, type Script, type WireName } from "../../test/support/fault-server.ts";

export interface ProviderOnHand<Params extends object> extends AsyncDisposable {
  /** Address and credentials of the server on this machine; empty for the real provider. */
  readonly place: Params | Record<never, never>;
}

export interface Wanted<Params extends object> {
  wire: WireName;
  /** The real provider is called when all of these are set. */
  variables: readonly string[];
  /** The settings with which a deployment calls the server on this machine. */
  local: (url: string) => Params;
  /** The answers of that server. */
  play: Script;
}

export async function providerOnHand<Params extends object>(wanted: Wanted<Params>): Promise<ProviderOnHand<Params>> {
  const { wire, variables, local, play } = wanted;
  if (variables.every((name) => process.env[name])) return { place: {}, [Symbol.asyncDispose]: async () => {} };
  const server = await FaultServer.start({ wire, script: play });
  return { place: local(server.url), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}
