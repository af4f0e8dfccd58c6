/** The `authorization` header for `user:password@` in a URL; `undefined` without it. */
export function basicAuthorization(url: URL): string | undefined {
  if (url.username === "" && url.password === "") return undefined;
  return `Basic ${btoa(`${decode(url.username)}:${decode(url.password)}`)}`;
}

/** The bytes of a part, one character each, as `btoa` takes them. `URL` percent-encodes all that is not ASCII. */
function decode(part: string): string {
  return part.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
