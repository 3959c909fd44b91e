// Who may talk to the browser host: the browser that was given the one-time address, on this machine, from the page itself.
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

const newSecret = (): string => randomBytes(32).toString("base64url");

const same = (a: string, b: string): boolean => {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
};

/** The tokens given out and not yet used, and the sessions begun with one. */
export class Admission {
  readonly #cookie: string;
  #tokens: readonly string[] = [];
  #sessions: readonly string[] = [];

  /** Cookies of one machine are shared by all its ports: the port in the name keeps two hosts apart. */
  constructor(port: number) {
    this.#cookie = `redress-${port}`;
  }

  /** A new token, good for one use. */
  issue(): string {
    const token = newSecret();
    this.#tokens = [...this.#tokens, token];
    return token;
  }

  /** Exchanges a token for the header that sets the session's cookie; null where the token was used or never given. */
  enter(token: string): string | null {
    const found = this.#tokens.find((each) => same(each, token));
    if (found === undefined) return null;
    this.#tokens = this.#tokens.filter((each) => each !== found);
    const session = newSecret();
    this.#sessions = [...this.#sessions, session];
    return `${this.#cookie}=${session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Whether a request carries the cookie of a session. */
  knows({ cookie = "" }: IncomingHttpHeaders): boolean {
    const prefix = `${this.#cookie}=`;
    return cookie
      .split("; ")
      .filter((part) => part.startsWith(prefix))
      .some((part) => this.#sessions.some((session) => same(session, part.slice(prefix.length))));
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

/** Whether a page is asked for by a person or by our own page, not by another site's. */
export function notFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "none" || site === "same-origin";
}
