/**
 * So that every example of a provider runs as it stands: where the provider's credentials are in the environment it is
 * used for real, else a server on this machine speaks its wire. In your own program leave all of this out.
 */
import { FaultServer, type Script, type WireName } from "../../test/support/fault-server.ts";

export interface ProviderOnHand<Params extends object> extends AsyncDisposable {
  /** What the deployment needs to find the server on this machine; nothing for the real provider. */
  readonly place: Params | Record<never, never>;
}

export interface Wanted<Params extends object> {
  wire: WireName;
  /** The real provider is used when all of these are set. */
  variables: readonly string[];
  /** What points a deployment at the server on this machine. */
  local: (url: string) => Params;
  /** What that server says. */
  play: Script;
}

export async function providerOnHand<Params extends object>(wanted: Wanted<Params>): Promise<ProviderOnHand<Params>> {
  const { wire, variables, local, play } = wanted;
  if (variables.every((name) => process.env[name])) return { place: {}, [Symbol.asyncDispose]: async () => {} };
  const server = await FaultServer.start({ wire, script: play });
  return { place: local(server.url), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}
