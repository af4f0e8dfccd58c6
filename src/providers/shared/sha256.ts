/** SHA-256 in hexadecimal. Node's module for it is fetched when it is first needed: it takes long to load. */
export function sha256(text: string): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}
