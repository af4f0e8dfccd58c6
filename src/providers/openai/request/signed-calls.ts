/** What is sent with the tool calls of an earlier turn: the sender's own fields, and Gemini's signatures. */
import { type Fields, fieldsOf, isFields, listOf, textOf } from "../../../translation/json.ts";
import { NO_SIGNATURE, signaturesOf } from "../../../translation/chat/thought-signatures.ts";

/** Fields of a call that go back to their sender. */
const VENDOR_FIELDS = ["extra_content", "provider_specific_fields"];

/**
 * The calls of `message`, as they are sent so far in `sent`. A model of Gemini's gets its signatures in Google's form: the third
 * generation refuses a first call without one ("missing a thought_signature", ruby_llm#591).
 */
export function signedCalls(
  sent: readonly unknown[],
  message: Fields,
  { isOwn, model }: { readonly isOwn: boolean; readonly model: string },
): unknown[] {
  const given = listOf(message["tool_calls"]);
  const [, generation] = /gemini-?(\d*)/i.exec(model) ?? [];
  const signatures = generation === undefined ? undefined : signaturesOf(message);
  return sent.map((call, index) => {
    if (!isFields(call)) return call;
    const before = fieldsOf(given[index]);
    const own = isOwn ? vendorFields(before) : {};
    const known = signatures?.of(textOf(before["id"]), before);
    const signature = known ?? (index === 0 && Number(generation) >= 3 ? NO_SIGNATURE : undefined);
    return { ...call, ...own, ...(signature === undefined ? {} : withSignature(own, signature)) };
  });
}

function vendorFields(call: Fields): Fields {
  return Object.fromEntries(VENDOR_FIELDS.flatMap((name) => (isFields(call[name]) ? [[name, call[name]]] : [])));
}

function withSignature({ extra_content: extra }: Fields, signature: string): Fields {
  const { google, ...others } = fieldsOf(extra);
  return { extra_content: { ...others, google: { ...fieldsOf(google), thought_signature: signature } } };
}
