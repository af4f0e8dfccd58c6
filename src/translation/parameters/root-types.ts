import type { ChatRequest } from "../../types/openai.ts";
import { fieldsOf } from "../json.ts";
import { isNoObject } from "../json-schema/root-object.ts";

/** The paths of tools' input schemas that are not for objects, such as a list at the root: `tools[1].function.parameters.type`. */
export function wrongRootTypes({ tools, functions }: ChatRequest): string[] {
  const ofTools = ((tools ?? []) as readonly unknown[]).flatMap((tool, index) => {
    const { function: definition, input_schema } = fieldsOf(tool);
    if (isNoObject(fieldsOf(definition)["parameters"])) return [`tools[${index}].function.parameters.type`];
    return isNoObject(input_schema) ? [`tools[${index}].input_schema.type`] : [];
  });
  const ofFunctions = ((functions ?? []) as readonly unknown[]).flatMap((definition, index) =>
    isNoObject(fieldsOf(definition)["parameters"]) ? [`functions[${index}].parameters.type`] : [],
  );
  return [...ofTools, ...ofFunctions];
}
