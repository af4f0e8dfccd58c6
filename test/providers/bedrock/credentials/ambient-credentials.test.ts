/** Credentials that only the SDK can find: whether there are any is checked when a deployment is added. */
import { describe, expect, it } from "vitest";
import type { Machine } from "../../../../src/providers/bedrock/credentials/ambient-credentials.ts";
import { resolve } from "../../../../src/providers/bedrock/resolve.ts";
import { KEYS, REGION } from "../setting.ts";
import type { Environment } from "../../../../src/types/environment.ts";

const VENDOR = "/sys/class/dmi/id/sys_vendor";
const CONFIG = "/home/keeper/.aws/config";
const CREDENTIALS = "/home/keeper/.aws/credentials";

/** A computer with `files` that is not an instance. */
function machine(files: Readonly<Record<string, string>> = {}, env: Environment = {}): Machine {
  const all: Readonly<Record<string, string>> = { [VENDOR]: "LENOVO\n", ...files };
  return { env, home: () => "/home/keeper", file: (path) => all[path] };
}

function problems(params: object, env: Environment, on: Machine): readonly { path: string; message: string }[] {
  const model = "bedrock/amazon.nova-lite-v1:0";
  return resolve({ model, ...params }, { ...REGION, ...env }, () => true, on).problems;
}

describe("a deployment without credentials of its own", () => {
  it("is a problem that says what to set when the environment has none", () => {
    for (const params of [{}, { aws_role_name: "arn:aws:iam::1:role/keeper" }]) {
      const [problem, ...others] = problems(params, {}, machine());
      expect(problem?.path).toBe("aws_access_key_id");
      for (const name of ["AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_BEARER_TOKEN_BEDROCK", "api_key"])
        expect(problem?.message).toContain(name);
      expect(others).toEqual([]);
    }
  });

  it.each<[string, Environment, Machine]>([
    ["the default profile's keys", {}, machine({ [CREDENTIALS]: "[default]\naws_access_key_id = a\n" })],
    ["the default profile's session", {}, machine({ [CONFIG]: "[default]\r\nregion = x\r\nsso_session = s\r\n" })],
    ["a web identity", { AWS_WEB_IDENTITY_TOKEN_FILE: "/t" }, machine()],
    ["a container's", {}, machine({}, { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://169.254.170.23" })],
    ["a task's", { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: "/v2" }, machine()],
    ["an instance's", {}, machine({ [VENDOR]: "Amazon EC2\n" })],
    ["an older instance's", {}, machine({ [VENDOR]: "Xen\n", "/sys/hypervisor/uuid": "ec2e1916" })],
    ["those of a machine that does not say what it is", {}, { ...machine(), file: () => undefined }],
  ])("may use %s", (_, env, on) => {
    expect(problems({}, env, on)).toEqual([]);
  });

  it.each<[string, Machine]>([
    ["a default profile that names a region alone", machine({ [CONFIG]: "[default]\nregion = x\noutput=json\n# a\n" })],
    ["other profiles alone", machine({ [CREDENTIALS]: "[quay]\naws_access_key_id = a\n" })],
    ["an instance without metadata", machine({ [VENDOR]: "Amazon EC2\n" }, { AWS_EC2_METADATA_DISABLED: "true" })],
  ])("is a problem with %s", (_, on) => {
    expect(problems({}, {}, on)).toMatchObject([{ path: "aws_access_key_id" }]);
  });
});

describe("a profile", () => {
  const files = { [CONFIG]: '[profile quay]\nregion = x\n[ profile "old pier" ]\n', [CREDENTIALS]: "[mole]\n" };

  it.each(["quay", "old pier", "mole"])("is found: %s", (aws_profile_name) => {
    expect(problems({ aws_profile_name }, {}, machine(files))).toEqual([]);
    expect(problems({}, { AWS_PROFILE: aws_profile_name }, machine(files))).toEqual([]);
  });

  it("that does not exist is a problem, wherever it was named", () => {
    for (const found of [
      problems({ aws_profile_name: "none" }, {}, machine(files)),
      problems({}, { AWS_PROFILE: "none" }, machine(files)),
      problems({}, {}, machine(files, { AWS_PROFILE: "none" })),
      problems({}, { AWS_PROFILE: "default" }, machine(files)),
    ]) {
      expect(found).toMatchObject([{ path: "aws_profile_name" }]);
      expect(found[0]?.message).toMatch(/"(?:none|default)" in /);
      expect(found[0]?.message).toContain(`${CONFIG} or ${CREDENTIALS}`);
    }
  });

  const INSTANCE = { [VENDOR]: "Amazon EC2\n" };
  const CONTAINER = { AWS_CONTAINER_CREDENTIALS_FULL_URI: "http://169.254.170.23" };

  it.each<[string, Environment, Machine]>([
    ["an instance", {}, machine({ ...files, ...INSTANCE })],
    ["a container", {}, machine(files, CONTAINER)],
    ["a container that the router was told of", CONTAINER, machine(files)],
    ["a machine that does not say what it is", {}, { ...machine(), file: () => undefined }],
  ])("of the environment that does not exist is ignored on %s, one of the settings is not", (_, env, on) => {
    for (const name of ["none", "default"]) {
      expect(problems({}, { ...env, AWS_PROFILE: name }, on)).toEqual([]);
      expect(problems({}, env, { ...on, env: { ...on.env, AWS_PROFILE: name } })).toEqual([]);
      const role = { aws_role_name: "arn:aws:iam::1:role/keeper" };
      expect(problems(role, { ...env, AWS_PROFILE: name }, on)).toEqual([]);
      const set = problems({ aws_profile_name: name }, { ...env, AWS_PROFILE: name }, on);
      expect(set).toMatchObject([{ path: "aws_profile_name" }]);
    }
  });

  it("is read from the files that the environment names", () => {
    const env = { AWS_CONFIG_FILE: "/etc/aws", AWS_SHARED_CREDENTIALS_FILE: "/etc/keys" };
    const on = machine({ "/etc/keys": "[quay]\naws_access_key_id = a\n" });
    expect(problems({ aws_profile_name: "quay" }, env, on)).toEqual([]);
    expect(problems({ aws_profile_name: "mole" }, env, on)[0]?.message).toContain("/etc/aws or /etc/keys");
  });
});

it.each(["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"])("%s may begin with ~/, the home directory", (name) => {
  const keys = "aws_access_key_id = a\n";
  const on = machine({ "/home/keeper/harbour/aws": `[default]\n${keys}[quay]\n${keys}` });
  const env = { [name]: "~/harbour/aws" };
  for (const [given, found] of [
    [env, on],
    [{}, { ...on, env }],
  ] as const) {
    expect(problems({}, given, found)).toEqual([]);
    expect(problems({ aws_profile_name: "quay" }, given, found)).toEqual([]);
  }
  expect(problems({ aws_profile_name: "mole" }, env, on)[0]?.message).toContain("/home/keeper/harbour/aws");
});

it("a session token alone is a problem, with the name of what is missing", () => {
  const [problem] = problems({ aws_session_token: "t" }, {}, machine());
  expect(problem).toMatchObject({ path: "aws_access_key_id", message: "is missing beside aws_session_token" });
  expect(problems({ ...KEYS, aws_session_token: "t" }, {}, machine())).toEqual([]);
});
