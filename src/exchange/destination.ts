/**
 * The last check of where a request goes, before a token is fetched and before the request is signed: its URL must lie at
 * the deployment's address. The code that builds URLs checks each part of them; this catches what it may have missed.
 */
import { BadRequestError } from "../errors.ts";
import type { Target } from "../provider.ts";
import { errorFacts } from "../translation/errors/error-facts.ts";
import { isLiteral } from "../translation/address/url-parts.ts";
import type { HttpRequest } from "../transport/http.ts";
import type { HttpTranslator, Routes } from "./translator.ts";

/** A target's address, parsed once, and the last URL that was allowed. */
interface Destination {
  readonly url: URL | undefined;
  /** The beginnings of its paths. There are two where users copy an endpoint along with the address. */
  readonly paths: readonly string[];
  passed: string | undefined;
}

/** A translator whose requests are checked before they are sent. */
export interface GuardedTranslator extends HttpTranslator {
  readonly destinations: Destinations;
}

export function guarded(translator: HttpTranslator): GuardedTranslator {
  return { ...translator, destinations: new Destinations(translator) };
}

const ANYTHING: Routes = { path: /^(?:\/|$)/ };

/** Checks the requests of one provider. */
class Destinations {
  readonly #routes: Routes;
  readonly #known = new WeakMap<Target, Destination>();

  constructor({ routes = ANYTHING }: Pick<HttpTranslator, "routes">) {
    this.#routes = routes;
  }

  /** @throws BadRequestError for a request that would go to another address. */
  check({ url: built }: HttpRequest, target: Target): void {
    let meant = this.#known.get(target);
    if (meant === undefined) this.#known.set(target, (meant = this.#read(target.api_base)));
    if (meant.passed === built) return;
    if (!this.#holds(built, meant)) throw goesElsewhere(target);
    meant.passed = built;
  }

  #read(api_base: string): Destination {
    const url = URL.parse(api_base) ?? undefined;
    const path = url === undefined ? "" : withoutSlashes(url.pathname);
    const { copied } = this.#routes;
    const bare = copied === undefined ? path : withoutSlashes(path.replace(copied, ""));
    return { url, paths: bare === path ? [path] : [path, bare], passed: undefined };
  }

  #holds(built: string, { url: meant, paths }: Destination): boolean {
    const url = URL.parse(built);
    if (url === null || meant === undefined || !isLiteral(built, url)) return false;
    if (url.protocol !== meant.protocol || url.host !== meant.host) return false;
    if (url.username !== meant.username || url.password !== meant.password) return false;
    return paths.some(
      (path) => url.pathname.startsWith(path) && this.#routes.path.test(url.pathname.slice(path.length)),
    );
  }
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

function goesElsewhere(target: Target): BadRequestError {
  return new BadRequestError(
    `Nothing was sent. The request for ${target.provider} deployment "${target.deployment_id}" would not go to the address ` +
      "of the deployment: check the model's name and api_base.",
    { ...errorFacts(target, {}), param: "model" },
  );
}
