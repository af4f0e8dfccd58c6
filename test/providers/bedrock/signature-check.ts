/** Verifies a signed request as Amazon does: reads it and signs it again. Written from Amazon's rules, not from the router's code. */
import { createHash, createHmac } from "node:crypto";
import type { Received } from "../support/replay-server.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const hmac = (key: string | Buffer, text: string): Buffer => createHmac("sha256", key).update(text).digest();

interface Claim {
  readonly access_key: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signed: string[];
  readonly signature: string;
}

export function claimOf({ headers }: Received): Claim {
  const found =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? "",
    );
  if (found === null) throw new Error(`No signature: ${headers.authorization}`);
  const [, access_key = "", day = "", region = "", service = "", signed = "", signature = ""] = found;
  return { access_key, day, region, service, signed: signed.split(";"), signature };
}

/** True when the request was signed with `secret` and not changed since. */
export function isSignedWith(secret: string, seen: Received): boolean {
  const { day, region, service, signed, signature } = claimOf(seen);
  const [path = "", query = ""] = seen.path.split("?");
  const canonical = [
    seen.method,
    // What was sent is encoded once; what is signed, twice.
    path.replace(/%/g, "%25").replace(/:/g, "%3A"),
    query,
    ...signed.map((name) => `${name}:${String(seen.headers[name])}`),
    "",
    signed.join(";"),
    hash(seen.text),
  ].join("\n");
  const time = String(seen.headers["x-amz-date"]);
  const toSign = ["AWS4-HMAC-SHA256", time, `${day}/${region}/${service}/aws4_request`, hash(canonical)].join("\n");
  const key = [day, region, service, "aws4_request"].reduce<string | Buffer>(hmac, `AWS4${secret}`);
  return createHmac("sha256", key).update(toSign).digest("hex") === signature;
}
