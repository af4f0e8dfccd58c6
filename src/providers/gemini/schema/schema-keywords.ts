/** What becomes of the keywords of a JSON schema. */

/** Keywords that `responseJsonSchema` understands. */
export const UNDERSTOOD: ReadonlySet<string> = new Set([
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
/** Rules about single values, which the model can read in a description and mostly keeps to. */
export const TOLD: ReadonlySet<string> = new Set([
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
