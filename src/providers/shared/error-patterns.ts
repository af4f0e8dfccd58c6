/** What a failure means, read from whatever the provider said: its codes first, its status next, its words last. */

/** The meanings that have a class of their own. */
export type ErrorKind =
  | "quota"
  | "rate_limit"
  | "context_window"
  | "content_policy"
  | "authentication"
  | "permission"
  | "not_found"
  | "timeout"
  | "overloaded"
  | "bad_gateway"
  | "internal"
  | "unprocessable"
  | "bad_request"
  | "other";

/** What `classify` looks at. */
export interface ErrorSigns {
  readonly provider: string;
  readonly status: number | undefined;
  readonly code: string | null | undefined;
  readonly type: string | undefined;
  readonly message: string;
}

type KindTable = Readonly<Record<string, ErrorKind>>;

/** Codes that mean the same whatever the status. Keys as `plain` leaves them. */
const DECISIVE: KindTable = {
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

/** Names so general that a status says more; used when there is none, as for an error inside a stream. */
const GENERAL: KindTable = {
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
  toolusefailed: "bad_request",
};

/** Numeric codes, which mean something only at the provider that made them up. They win over the status. */
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

// The same sentence opens OpenAI's exhausted quota and Gemini's ordinary per-minute limit ("You exceeded your current
// quota"), so it is in neither list.
const QUOTA =
  /credit balance is too low|insufficient (?:balance|credits?|funds|quota)|credits are depleted|used all available credits|spend(?:ing)? limit|free usage quota exceeded|no credits remaining|\blimit: 0(?![.\d])/i;
const RATE_LIMIT =
  /tokens per (?:min|day|sec)|requests per (?:min|day|sec)|rate[\s_-]*limit|too many (?:requests|tokens)|tier capacity exceeded|throttl/i;
const CONTEXT_WINDOW = new RegExp(
  [
    "maximum context length",
    "context[ _](?:window|length)",
    "context limit",
    "prompt is too long",
    "input is too long",
    "too many input tokens",
    "model's maximum context",
    "exceeds the available context size",
    "input token count .*exceeds",
    "exceeds the maximum number of tokens allowed",
    "input tokens exceed the configured limit",
    "reduce the length of the (?:messages|prompt|either)",
    "maximum prompt length is",
    "prompt token count of .* exceeds the limit",
    "longer than the maximum (?:model|context|input|prompt)",
    "inputs. tokens \\+ .max_new_tokens. must be",
    "current length is .* while limit is",
    "messages\\[\\d+\\]\\.content[^']*': string too long",
  ].join("|"),
  "is",
);
const CONTENT_POLICY =
  /content (?:management|filtering) policy|flagged as potentially violating|safety system|your input was flagged|violat\w* (?:our|the) usage polic|content exists risk|may contain inappropriate content/i;
const AUTHENTICATION =
  /(?:incorrect|invalid|wrong) api[ -]?key|api[ -]?key (?:you provided is |provided is |is )?(?:not valid|invalid)|your api key is valid|reported as leaked|unregistered callers|not authenticated|no (?:auth )?credentials|authentication fail/i;
const PERMISSION = /location is not supported|country, region, or territory not supported/i;
const OVERLOADED = /enginecore|overloaded|(?:is|are) too busy|at capacity|high demand/i;
const TIMED_OUT = /tim(?:ed|e) ?out/i;

/** Codes are written in every casing: `RESOURCE_EXHAUSTED`, `resource-exhausted`, `ThrottlingException:http://…`. */
function plain(code: string): string {
  return (code.split(":", 1)[0] ?? "").replace(/[^a-z0-9]/gi, "").toLowerCase();
}

function lookUp(table: KindTable, name: string | null | undefined): ErrorKind | undefined {
  if (name === null || name === undefined) return undefined;
  const key = plain(name);
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A number in place of a code is a status: OpenRouter's `"code": 502` in an answer with status 200. */
function statusInCode(code: string | null | undefined): number | undefined {
  return code !== null && code !== undefined && /^[45]\d\d$/.test(code) ? Number(code) : undefined;
}

/** Only the meaning; what follows from it is decided elsewhere. */
export function classify(signs: ErrorSigns): ErrorKind {
  const { code, type, message } = signs;
  const vendor = vendorMeaning(signs);
  if (vendor !== undefined) return vendor;
  const status = signs.status !== undefined && signs.status >= 400 ? signs.status : statusInCode(code);
  const decisive = lookUp(DECISIVE, code) ?? lookUp(DECISIVE, type);
  // A 429 is a limit, whatever its words resemble. They tell a used-up balance from a moment's limit where the code is
  // the same for both.
  if (decisive === "rate_limit" || status === 429) {
    return decisive === "quota" || QUOTA.test(message) ? "quota" : "rate_limit";
  }
  if (decisive !== undefined) return decisive;
  return status === undefined ? withoutStatus(signs) : byStatus(status, message);
}

function vendorMeaning({ provider, code }: ErrorSigns): ErrorKind | undefined {
  return Object.hasOwn(VENDOR_CODES, provider) ? lookUp(VENDOR_CODES[provider] ?? {}, code) : undefined;
}

function withoutStatus({ code, type, message }: ErrorSigns): ErrorKind {
  const kind = byWords(message);
  if (kind !== undefined) return kind;
  const named = lookUp(GENERAL, code) ?? lookUp(GENERAL, type);
  if (OVERLOADED.test(message) && (named === undefined || named === "internal")) return "overloaded";
  if (named !== undefined) return named;
  return TIMED_OUT.test(message) ? "timeout" : "other";
}

/** Meanings a provider hides behind a status that says less. */
function byWords(message: string): ErrorKind | undefined {
  if (QUOTA.test(message)) return "quota";
  if (RATE_LIMIT.test(message)) return "rate_limit";
  if (CONTEXT_WINDOW.test(message)) return "context_window";
  if (CONTENT_POLICY.test(message)) return "content_policy";
  if (AUTHENTICATION.test(message)) return "authentication";
  return PERMISSION.test(message) ? "permission" : undefined;
}

const STATUS: Readonly<Record<number, ErrorKind>> = {
  400: "bad_request",
  405: "bad_request",
  411: "bad_request",
  413: "bad_request",
  414: "bad_request",
  415: "bad_request",
  431: "bad_request",
  401: "authentication",
  402: "quota",
  403: "permission",
  404: "not_found",
  408: "timeout",
  410: "not_found",
  422: "unprocessable",
  424: "internal",
  498: "rate_limit",
  502: "bad_gateway",
  503: "overloaded",
  504: "timeout",
  524: "timeout",
  529: "overloaded",
};

function byStatus(status: number, message: string): ErrorKind {
  if (status === 400 || status === 413 || status === 422) return byWords(message) ?? STATUS[status] ?? "bad_request";
  if (status === 403) return forbidden(message);
  if (status === 500) return failed(message);
  return STATUS[status] ?? (status >= 500 ? "internal" : "other");
}

/** Some servers fail on a prompt that is too long, or say with a 500 that they are overloaded. */
function failed(message: string): ErrorKind {
  if (CONTEXT_WINDOW.test(message)) return "context_window";
  return OVERLOADED.test(message) ? "overloaded" : "internal";
}

function forbidden(message: string): ErrorKind {
  if (QUOTA.test(message)) return "quota";
  if (CONTENT_POLICY.test(message)) return "content_policy";
  return AUTHENTICATION.test(message) ? "authentication" : "permission";
}
