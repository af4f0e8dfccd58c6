/** Whether the SDK's chain of credentials can find any, as far as files and variables show when a deployment is added. */
import { join } from "node:path";
import { quotedName } from "../../../secrets.ts";
import type { ResolveProblem } from "../../../provider.ts";
import { firstSet } from "../../../translation/address/environment.ts";
import type { ProfileFiles } from "./credential-source.ts";
import type { Environment } from "../../../types/environment.ts";

/** The computer as the SDK sees it, whatever environment a router was given. */
export interface Machine {
  readonly env: Environment;
  readonly home: () => string;
  /** `undefined` for a file that is missing or cannot be read. */
  readonly file: (path: string) => string | undefined;
}

/** Loads Node's modules only when they are used: few programs need them. */
export const THIS_MACHINE: Machine = {
  get env() {
    return process.env;
  },
  home: () => process.getBuiltinModule("node:os").homedir(),
  file: (path) => {
    try {
      return process.getBuiltinModule("node:fs").readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  },
};

/** Set by services that hand out credentials, such as EKS, ECS and Fargate, or by users of a metadata server. */
const HANDED_OUT = [
  "AWS_WEB_IDENTITY_TOKEN_FILE",
  "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
  "AWS_CONTAINER_CREDENTIALS_FULL_URI",
  "AWS_EC2_METADATA_SERVICE_ENDPOINT",
] as const;

/**
 * The problem of a chain that finds no credentials; `undefined` also when that cannot be known before a call. `named`: the
 * profile is in the deployment's settings. A profile that only the environment names, and no file has, is ignored by the SDK.
 */
export function chainProblem(
  files: ProfileFiles,
  named: boolean,
  env: Environment,
  machine: Machine,
): ResolveProblem | undefined {
  const places = filesOf(files, machine);
  const profile = files.profile ?? firstSet(machine.env, ["AWS_PROFILE"]);
  const settings = places.map((path) => settingsOf(profile ?? "default", machine.file(path) ?? ""));
  const elsewhere = (): boolean =>
    firstSet({ ...machine.env, ...env }, HANDED_OUT) !== undefined || mayBeInstance(machine);
  if (profile !== undefined) {
    if (settings.some((lines) => lines !== undefined) || (!named && elsewhere())) return undefined;
    const message = `there is no profile ${quotedName(profile)} in ${places.join(" or ")} (aws_profile_name, or AWS_PROFILE)`;
    return { path: "aws_profile_name", message };
  }
  const found = settings.some((lines) => lines?.some(isCredential) === true) || elsewhere();
  return found ? undefined : { path: "aws_access_key_id", message: NONE };
}

const NONE =
  "no credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, or AWS_BEARER_TOKEN_BEDROCK, or " +
  "aws_access_key_id and aws_secret_access_key, or api_key";

function filesOf({ filepath, configFilepath }: ProfileFiles, { env, home }: Machine): [config: string, keys: string] {
  const config = configFilepath ?? firstSet(env, ["AWS_CONFIG_FILE"]) ?? "~/.aws/config";
  const keys = filepath ?? firstSet(env, ["AWS_SHARED_CREDENTIALS_FILE"]) ?? "~/.aws/credentials";
  // No shell has expanded these paths. The SDK expands only `~/`.
  const expanded = (path: string): string => (path.startsWith("~/") ? join(home(), path.slice(2)) : path);
  return [expanded(config), expanded(keys)];
}

/** The lines of a profile's section; `undefined` without one. */
function settingsOf(profile: string, text: string): string[] | undefined {
  let found: string[] | undefined;
  let within = false;
  for (const line of text.split(/\r?\n/)) {
    const name = profileOf(line);
    if (name !== undefined) {
      within = name === profile;
      if (within) found ??= [];
    } else if (within) found?.push(line);
  }
  return found;
}

/** The profile whose section starts with `line`: `[name]`, `[profile name]`, `[profile "my name"]`. */
function profileOf(line: string): string | undefined {
  const text = line.trim();
  const end = text.indexOf("]");
  if (!text.startsWith("[") || end === -1) return undefined;
  const whole = text.slice(1, end).trim();
  const name = /^profile\s/.test(whole) ? whole.slice("profile".length).trim() : whole;
  const bare = name.replace(/^["']/, "").replace(/["']$/, "");
  return bare === "" || /["']/.test(bare) ? undefined : bare;
}

/** True for a setting other than a region and an output format, which profiles without credentials have too. */
function isCredential(line: string): boolean {
  return /^\s*[a-z]\w*\s*=/i.test(line) && !/^\s*(?:region|output)\s*=/i.test(line);
}

/** An instance's firmware names Amazon. Without a name, as outside of Linux, the machine may be one. */
function mayBeInstance({ env, file }: Machine): boolean {
  if (firstSet(env, ["AWS_EC2_METADATA_DISABLED"])?.toLowerCase() === "true") return false;
  const vendor = file("/sys/class/dmi/id/sys_vendor");
  return vendor === undefined || /amazon/i.test(vendor) || file("/sys/hypervisor/uuid")?.startsWith("ec2") === true;
}
