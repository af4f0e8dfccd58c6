/** How Gemini treats the keywords of a JSON schema. */

/** Keywords that `responseJsonSchema` supports. */
export const SUPPORTED: ReadonlySet<string> = new Set([
  "type",
  "format",
  "title",
  "description",
  "enum",
  "minItems",
  "maxItems",
  "minimum",
  "maximum",
  "required",
  "propertyOrdering",
]);
/** Rules about single values. They are added to the description, which the model mostly follows. */
export const DESCRIBED: ReadonlySet<string> = new Set([
  "pattern",
  "minLength",
  "maxLength",
  "multipleOf",
  "uniqueItems",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minProperties",
  "maxProperties",
  "propertyNames",
  "contentEncoding",
  "contentMediaType",
  "const",
]);
