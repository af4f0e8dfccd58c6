/** The codes and types of providers' errors, and what they mean. */
import type { ErrorKind } from "./error-kind.ts";

type KindTable = Readonly<Record<string, ErrorKind>>;

/** Codes whose meaning does not depend on the status. Keys are in the form that `plain` returns. */
export const DECISIVE: KindTable = {
  contextlengthexceeded: "context_window",
  contextwindowexceeded: "context_window",
  exceedcontextsizeerror: "context_window",
  contentfilter: "content_policy",
  contentpolicyviolation: "content_policy",
  responsibleaipolicyviolation: "content_policy",
  datainspectionfailed: "content_policy",
  moderationblocked: "content_policy",
  insufficientquota: "quota",
  insufficientbalance: "quota",
  creditbalanceexhausted: "quota",
  organizationusagelimitexceeded: "quota",
  organizationspendlimitexceeded: "quota",
  projectspendlimitexceeded: "quota",
  contractspendlimitreached: "quota",
  enforcedspendlimitreached: "quota",
  billinghardlimitreached: "quota",
  billingnotactive: "quota",
  billingerror: "quota",
  exceededcurrentquotaerror: "quota",
  accessterminatederror: "quota",
  ratelimitexceeded: "rate_limit",
  ratelimiterror: "rate_limit",
  ratelimitreached: "rate_limit",
  ratelimitreachederror: "rate_limit",
  toomanyrequests: "rate_limit",
  toomanytokenserror: "rate_limit",
  tokenquotaexceeded: "rate_limit",
  modelratelimit: "rate_limit",
  servicetiercapacityexceeded: "rate_limit",
  capacityexceeded: "rate_limit",
  resourceexhausted: "rate_limit",
  throttlingexception: "rate_limit",
  invalidapikey: "authentication",
  wrongapikey: "authentication",
  apikeyinvalid: "authentication",
  authenticationerror: "authentication",
  unauthenticated: "authentication",
  unrecognizedclientexception: "authentication",
  invalidsignatureexception: "authentication",
  expiredtokenexception: "authentication",
  unsupportedcountryregionterritory: "permission",
  modelnotfound: "not_found",
  deploymentnotfound: "not_found",
  serverisoverloaded: "overloaded",
  slowdown: "overloaded",
  overloadederror: "overloaded",
  engineoverloadederror: "overloaded",
};

/** Codes so general that a status says more. Used when there is no status, as for an error inside a stream. */
export const GENERAL: KindTable = {
  servererror: "internal",
  apierror: "internal",
  internal: "internal",
  internalerror: "internal",
  internalfailure: "internal",
  internalservererror: "internal",
  internalserverexception: "internal",
  modelerrorexception: "internal",
  modelstreamerrorexception: "internal",
  overloaded: "overloaded",
  unavailable: "overloaded",
  serviceunavailable: "overloaded",
  serviceunavailableerror: "overloaded",
  serviceunavailableexception: "overloaded",
  modelnotreadyexception: "overloaded",
  timeout: "timeout",
  timeouterror: "timeout",
  requesttimeout: "timeout",
  deadlineexceeded: "timeout",
  modeltimeoutexception: "timeout",
  unauthorized: "authentication",
  permissionerror: "permission",
  permissiondenied: "permission",
  accessdeniedexception: "permission",
  requestforbidden: "permission",
  notfound: "not_found",
  notfounderror: "not_found",
  resourcenotfoundexception: "not_found",
  unprocessableentityerror: "unprocessable",
  badrequest: "bad_request",
  badrequesterror: "bad_request",
  invalidrequesterror: "bad_request",
  invalidargument: "bad_request",
  invalidmessage: "bad_request",
  failedprecondition: "bad_request",
  validationexception: "bad_request",
  requesttoolarge: "bad_request",
};

/**
 * Codes for an invalid request. Their messages quote the request, so phrases in them mean nothing.
 * `string_above_max_length` is not among them: it is also used for a prompt that is too long.
 */
const WRONG_REQUEST: ReadonlySet<string> = new Set([
  "arrayabovemaxlength",
  "arraybelowminlength",
  "decimalabovemaxvalue",
  "decimalbelowminvalue",
  "emptyarray",
  "integerabovemaxvalue",
  "integerbelowminvalue",
  "invalidfunctionparameters",
  "invalidtype",
  "invalidvalue",
  "missingrequiredparameter",
]);

/** Codes that say more about a refused request than the status. Their messages quote the request, too. */
const REFUSED_REQUEST: KindTable = {
  extraforbidden: "unsupported_params",
  unknownparameter: "unsupported_params",
  unrecognizedparameter: "unsupported_params",
  unsupportedparam: "unsupported_params",
  unsupportedparameter: "unsupported_params",
  unsupportedparamserror: "unsupported_params",
  unsupportedvalue: "unsupported_params",
  // Groq's: the model did not write a valid call, or valid JSON.
  jsonvalidatefailed: "failed_answer",
  outputparsefailed: "failed_answer",
  toolusefailed: "failed_answer",
};

/** Numeric codes of single providers. They win over the status. */
const VENDOR_CODES: Readonly<Record<string, KindTable>> = {
  mistral: { "3051": "context_window", "3505": "rate_limit" },
  minimax: {
    "1000": "internal",
    "1001": "timeout",
    "1002": "rate_limit",
    "1004": "authentication",
    "1008": "quota",
    "1024": "internal",
    "1026": "content_policy",
    "1027": "content_policy",
    "1033": "internal",
    "1039": "rate_limit",
    "2013": "bad_request",
    "2045": "rate_limit",
    "2049": "authentication",
    "2056": "rate_limit",
  },
  zai: {
    "1000": "authentication",
    "1001": "authentication",
    "1002": "authentication",
    "1003": "authentication",
    "1113": "quota",
    "1211": "not_found",
    "1261": "context_window",
    "1301": "content_policy",
    "1302": "rate_limit",
    "1305": "overloaded",
    "1308": "quota",
    "1310": "quota",
    "1311": "permission",
    "1313": "rate_limit",
    "1316": "quota",
    "1317": "quota",
    "1318": "quota",
    "1319": "quota",
    "1320": "quota",
    "1321": "quota",
  },
};

/** One form for every spelling of a code: `RESOURCE_EXHAUSTED`, `resource-exhausted`, `ThrottlingException:http://…`. */
function plain(code: string): string {
  return (code.split(":", 1)[0] ?? "").replace(/[^a-z0-9]/gi, "").toLowerCase();
}

/** The meaning of a code or type in `table`; `undefined` when it has none. */
export function kindIn(table: KindTable, name: string | null | undefined): ErrorKind | undefined {
  if (name === null || name === undefined) return undefined;
  const key = plain(name);
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The meaning of a code that only `provider` uses. */
export function vendorMeaning(provider: string, code: string | null | undefined): ErrorKind | undefined {
  return Object.hasOwn(VENDOR_CODES, provider) ? kindIn(VENDOR_CODES[provider] ?? {}, code) : undefined;
}

/** The meaning of a code for a refused request. */
export function refusalIn(code: string | null | undefined): ErrorKind | undefined {
  if (code === null || code === undefined) return undefined;
  return WRONG_REQUEST.has(plain(code)) ? "bad_request" : kindIn(REFUSED_REQUEST, code);
}
