/** `body` with the caller's `extra_body` over it. Whether the answer is streamed is not for it to say: we read what we asked for. */
export function withExtraBody<Body extends object>(
  body: Body,
  extra: Readonly<Record<string, unknown>> | null | undefined,
): Body {
  if (extra === undefined || extra === null) return body;
  const fields = Object.entries(extra).filter(([name]) => name !== "stream");
  return { ...body, ...Object.fromEntries(fields) };
}
