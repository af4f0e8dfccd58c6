/** How Google reads the tools of a request. */
import {
  entriesOf,
  fieldsOf,
  type Fields,
  isFields,
  listOf,
  subschemas,
  textOf,
  unknownNames,
  type Violations,
  words,
} from "./violation.ts";

const NAME = /^[a-zA-Z_][a-zA-Z0-9_.:-]{0,127}$/;
/** All that the OpenAPI subset of `parameters` and `responseSchema` knows. */
const OPENAPI = words(`
  type format title description nullable enum maxItems minItems properties required minProperties maxProperties minLength
  maxLength pattern example anyOf propertyOrdering default items minimum maximum`);
/** All that `responseJsonSchema` knows. */
const JSON_SCHEMA = words(`
  $id $defs $ref $anchor type format title description enum items prefixItems minItems maxItems minimum maximum anyOf oneOf
  properties additionalProperties required propertyOrdering`);

/** What Google finds wrong with the tools, and with the schemas. */
export function* geminiTools(body: Fields, path: string): Violations {
  const declared = entriesOf(body["tools"]).flatMap(([, tool]) => entriesOf(tool["functionDeclarations"]));
  for (const [index, declaration] of declared) yield* declarationViolations(declaration, index);
  const names = declared.map(([, { name }]) => textOf(name));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) yield { message: `Duplicate function declaration found: ${twice}` };
  const { mode, allowedFunctionNames: allowed } = fieldsOf(fieldsOf(body["toolConfig"])["functionCallingConfig"]);
  if (mode !== undefined && names.length === 0)
    yield { message: "Function calling config is set without function_declarations." };
  if (allowed !== undefined && mode !== "ANY") {
    yield { message: "allowed_function_names should only be set when function calling mode is ANY." };
  }
  for (const name of listOf(allowed)) {
    if (!names.includes(textOf(name)))
      yield { message: `allowed_function_names contains unknown function: ${textOf(name)}` };
  }
  yield* formatViolations(fieldsOf(body["generationConfig"]), path, names.length > 0);
}

function* declarationViolations(declaration: Fields, index: number): Violations {
  const path = `tools[0].function_declarations[${index}]`;
  const known = words("name description parameters parametersJsonSchema response responseJsonSchema behavior");
  for (const name of unknownNames(declaration, known)) {
    yield { message: `Invalid JSON payload received. Unknown name "${name}" at '${path}': Cannot find field.` };
  }
  if (!NAME.test(textOf(declaration["name"]))) {
    yield {
      message: `* GenerateContentRequest.${path}.name: Invalid function name. Must start with a letter or an underscore.`,
    };
  }
  const { parameters, parametersJsonSchema } = declaration;
  if (parameters !== undefined && parametersJsonSchema !== undefined) {
    yield { message: `* GenerateContentRequest.${path}: parameters and parameters_json_schema are mutually exclusive` };
  }
  for (const [place, schema] of subschemas(parameters)) {
    for (const name of unknownNames(schema, OPENAPI)) {
      yield {
        message: `Invalid JSON payload received. Unknown name "${name}" at '${path}.parameters${place}': Cannot find field.`,
      };
    }
    if (/^object$/i.test(textOf(schema["type"])) && Object.keys(fieldsOf(schema["properties"])).length === 0) {
      yield {
        message: `* GenerateContentRequest.${path}.parameters.properties: should be non-empty for OBJECT type\n`,
      };
    }
  }
}

function* formatViolations(config: Fields, path: string, calls: boolean): Violations {
  const { responseMimeType, responseJsonSchema } = config;
  if (calls && responseMimeType === "application/json" && /gemini-[12]/.test(path)) {
    yield { message: "Function calling with a response mime type: 'application/json' is unsupported" };
  }
  if (!isFields(responseJsonSchema)) return;
  for (const [place, schema] of subschemas(responseJsonSchema)) {
    for (const name of unknownNames(schema, JSON_SCHEMA)) {
      yield {
        message: `* GenerateContentRequest.generation_config.response_json_schema${place}: unknown keyword ${name}`,
      };
    }
  }
}
