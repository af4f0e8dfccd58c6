/** Amazon's Signature Version 4. Pure: the time is a parameter. */
import { createHash, createHmac } from "node:crypto";
import type { HttpRequest } from "../../../transport/http.ts";

/** The keys that a request is signed with. */
export interface AwsKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface Signing {
  readonly keys: AwsKeys;
  readonly region: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const SERVICE = "bedrock";
const ALGORITHM = "AWS4-HMAC-SHA256";

/** The headers that sign `request`: the time, the session's token and the signature. */
export function signatureHeaders(request: HttpRequest, { keys, region, now }: Signing): Record<string, string> {
  const url = new URL(request.url);
  const time = new Date(now).toISOString().replace(/[:-]|\.\d{3}/g, "");
  const own: Record<string, string> = {
    "x-amz-date": time,
    ...(keys.sessionToken === undefined ? {} : { "x-amz-security-token": keys.sessionToken }),
  };
  const signed = headersToSign({ ...request.headers, ...own, host: url.host });
  const names = signed.map(([name]) => name).join(";");
  const canonical = [
    "POST",
    canonicalPath(url.pathname),
    canonicalQuery(url.searchParams),
    ...signed.map(([name, value]) => `${name}:${value}`),
    "",
    names,
    sha256(request.body),
  ].join("\n");
  const scope = `${time.slice(0, 8)}/${region}/${SERVICE}/aws4_request`;
  const signature = createHmac("sha256", signingKey(keys.secretAccessKey, time.slice(0, 8), region))
    .update([ALGORITHM, time, scope, sha256(canonical)].join("\n"))
    .digest("hex");
  const authorization = `${ALGORITHM} Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`;
  return { ...own, authorization };
}

/** The headers that the signature protects: the host, the content type and all of Amazon's own. */
function headersToSign(headers: Readonly<Record<string, string>>): (readonly [string, string])[] {
  return Object.entries(headers)
    .filter(([name]) => name === "host" || name === "content-type" || name.startsWith("x-amz-"))
    .map(([name, value]) => [name, value.trim().replace(/\s+/g, " ")] as const)
    .sort(([first], [second]) => (first < second ? -1 : 1));
}

/** The URL's path, encoded a second time except for its slashes. */
function canonicalPath(path: string): string {
  return path.split("/").map(encode).join("/");
}

function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join("&");
}

/** Encodes the five characters too that `encodeURIComponent` leaves. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function signingKey(secret: string, day: string, region: string): Buffer {
  return [day, region, SERVICE, "aws4_request"].reduce<Buffer>(
    (key, part) => createHmac("sha256", key).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
