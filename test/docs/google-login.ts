/** What Google's library needs to log in on this machine: a key file, and the endpoint that it names for tokens. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serviceAccount } from "../providers/vertex_ai/support/setting.ts";

export interface GoogleLogin extends AsyncDisposable {
  /** Path of the key file. */
  readonly key_file: string;
}

export async function googleLogin(): Promise<GoogleLogin> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ access_token: "local", token_type: "Bearer", expires_in: 3600 }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const folder = await mkdtemp(join(tmpdir(), "literouter-docs-"));
  const key_file = join(folder, "key.json");
  await writeFile(key_file, JSON.stringify(serviceAccount(`http://127.0.0.1:${port}/token`)));
  return {
    key_file,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
