// Who may talk to the browser host: the browser that was given the one-time address, on this machine, from the page itself.
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const newSecret = (): string => randomBytes(32).toString("base64url");

const same = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
};

/** The token given out last and not yet used, and the session begun with one. */
export class Admission {
  readonly #cookie: string;
  #token: string | null = null;
  #session: string | null = null;

  /** Cookies of one machine are shared by all its ports: the port in the name keeps two hosts apart. */
  constructor(port: number) {
    this.#cookie = `redress-${port}`;
  }

  /** A new token, good for one use. It ends what was begun with an earlier one: whoever else got in is out. */
  issue(): string {
    this.#session = null;
    this.#token = newSecret();
    return this.#token;
  }

  /** Exchanges a token for the header that sets the session's cookie; null where the token was used or never given. */
  enter(token: string): string | null {
    if (this.#token === null || !same(this.#token, token)) return null;
    this.#token = null;
    this.#session = newSecret();
    return `${this.#cookie}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Whether a request carries the cookie of a session. */
  knows({ cookie = "" }: IncomingHttpHeaders): boolean {
    const prefix = `${this.#cookie}=`;
    const session = this.#session;
    if (session === null) return false;
    return cookie
      .split("; ")
      .filter((part) => part.startsWith(prefix))
      .some((part) => same(session, part.slice(prefix.length)));
  }
}

/** Whether the request was addressed to this machine by number or as localhost. Other names may have been led here. */
export function addressedHere({ host }: IncomingHttpHeaders, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/** Whether a browser says that the request comes from the page itself, not from another site's. */
export function fromOurPage(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  return headers.origin === `http://${headers.host ?? ""}` && (site === undefined || site === "same-origin");
}

/** Whether a page of elsewhere leads here, a file of this machine among them: our cookie is not sent along the first way. */
export function ledHere(headers: IncomingHttpHeaders): boolean {
  return headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-site"] === "cross-site";
}

/** Whether a page is asked for by a person or by our own page, not by another site's. */
export function notFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "none" || site === "same-origin";
}
