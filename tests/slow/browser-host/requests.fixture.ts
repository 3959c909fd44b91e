// Requests written by hand, with headers a browser would never let a page choose.
import { request } from "node:http";
import type { WindowHost } from "../../../backend/host/serve-window.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends one request to a port of this machine and reads its whole answer. */
export function ask(port: number, path: string, { method = "GET", headers = {}, body }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString("utf8"),
        });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Enters a host by a new address; gives the cookie as a browser would send it back. */
export async function admitted(host: WindowHost): Promise<string> {
  const reply = await ask(host.port, new URL(host.address()).pathname);
  const [cookie = ""] = reply.headers["set-cookie"] ?? [];
  return cookie.split(";")[0] ?? "";
}

/** The headers that our own page's calls carry. */
export function pageHeaders(host: WindowHost, cookie: string): Record<string, string> {
  return {
    cookie,
    origin: `http://127.0.0.1:${host.port}`,
    "sec-fetch-site": "same-origin",
    "x-redress": "1",
    "content-type": "application/json",
  };
}
