import type { ChatRequest } from "../../../types/openai.ts";
import { isFields } from "../../../translation/json.ts";

const PHONE_NUMBER = /^\+?[\d\s().-]{7,}$/;
const MAIL_ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** The user's id, unless it is a mail address or a phone number: the API refuses personal data. */
export function userMetadata(request: ChatRequest): { metadata?: { user_id: string } } {
  const given = isFields(request.metadata) ? request.metadata["user_id"] : undefined;
  const user = given ?? request.user ?? request.safety_identifier;
  return typeof user === "string" && user !== "" && !isPersonal(user) ? { metadata: { user_id: user } } : {};
}

function isPersonal(user: string): boolean {
  const id = user.trim();
  // A domain has a dot, but neither first nor last.
  const domain = MAIL_ADDRESS.test(id) ? id.slice(id.indexOf("@") + 2, -1) : "";
  return domain.includes(".") || PHONE_NUMBER.test(id);
}
