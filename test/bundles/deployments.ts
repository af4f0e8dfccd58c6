/** What the bundled programs call: local servers in place of OpenAI, Google and AWS, and logins that need the optional SDKs. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FaultServer } from "../support/fault-server.ts";
import { googleLogin } from "../docs/google-login.ts";

export const ANSWER = "Hello from the wire.";

export interface Deployments extends AsyncDisposable {
  /** The variables of the environment that name them. */
  readonly env: Readonly<Record<string, string>>;
}

/** `folder`: where AWS's profile is written. */
export async function deployments(folder: string): Promise<Deployments> {
  const script = { answer: ANSWER };
  const openai = await FaultServer.start({ wire: "openai", script });
  const vertex = await FaultServer.start({ wire: "vertex_ai", script });
  const bedrock = await FaultServer.start({ wire: "bedrock", script });
  const login = await googleLogin();
  const profile = join(folder, "aws-credentials");
  await writeFile(profile, "[work]\naws_access_key_id = AKIDOFTHETEST\naws_secret_access_key = secret-of-the-test\n");
  const all = {
    openai: { model: "gpt-4o", api_key: "sk-of-the-test", api_base: openai.url },
    vertex: {
      model: "vertex_ai/gemini-2.5-flash",
      vertex_credentials: login.key_file,
      vertex_project: "harbour",
      vertex_location: "europe-west1",
      api_base: vertex.url,
    },
    bedrock: {
      model: "bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0",
      aws_profile_name: "work",
      aws_region_name: "eu-north-1",
      aws_bedrock_runtime_endpoint: bedrock.url,
    },
  };
  return {
    env: {
      DEPLOYMENTS: JSON.stringify(all),
      AWS_SHARED_CREDENTIALS_FILE: profile,
      AWS_CONFIG_FILE: profile,
      AWS_EC2_METADATA_DISABLED: "true",
    },
    async [Symbol.asyncDispose]() {
      for (const server of [openai, vertex, bedrock]) await server[Symbol.asyncDispose]();
      await login[Symbol.asyncDispose]();
    },
  };
}
