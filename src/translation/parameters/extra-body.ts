/** `body` with the fields of `extra_body`, which win. `stream` stays: the reader depends on it. */
export function withExtraBody<Body extends object>(
  body: Body,
  extra: Readonly<Record<string, unknown>> | null | undefined,
): Body {
  if (extra === undefined || extra === null) return body;
  const fields = Object.entries(extra).filter(([name]) => name !== "stream");
  return { ...body, ...Object.fromEntries(fields) };
}
