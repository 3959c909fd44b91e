// The browser host: the window for a browser on this machine only, over loopback, for the one who has the address.
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Dispatch } from "../../shared/api/registrar.ts";
import type { Text } from "../../shared/text.ts";
import { addressedHere, Admission, fromOurPage, ledHere, notFromElsewhere } from "./admission.ts";
import { answerCall, MOST_BYTES } from "./call-route.ts";
import { GUARD_HEADERS } from "./content-policy.ts";
import { comesFromAnotherUser } from "./peer.ts";
import { type WindowFiles, windowFiles } from "./window-files.ts";

export interface ServeOptions {
  readonly dispatch: Dispatch;
  /** The folder with the built window. */
  readonly windowFolder: string;
  /** What serves its files, where they change meanwhile; without it, the folder's files as they are now. */
  readonly files?: WindowFiles;
  /** A port of one's own choice; without it the system picks a free one. */
  readonly port?: number;
  readonly mostBytes?: number;
  /** Whether another user's program is at the other end; without it, as the system tells it. */
  readonly foreign?: (socket: Socket) => boolean;
}

export interface WindowHost {
  readonly port: number;
  /** An address that lets one browser in, once; a browser that an earlier one let in is out from now on. */
  address(): string;
  /** Ends every connection and running call. */
  close(): Promise<void>;
}

/** Starts the host. Rejects with Node's own error where the port is taken, and where no window is built. */
export async function serveWindow(options: ServeOptions): Promise<WindowHost> {
  const { dispatch, windowFolder, files = windowFiles(windowFolder), port = 0, mostBytes = MOST_BYTES } = options;
  const { foreign = comesFromAnotherUser } = options;
  const server = createServer();
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  const admission = new Admission(bound);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { headers, method = "" } = request;
    if (strangers.has(request.socket)) return refuse(response, 403, ANOTHER_USER);
    if (!addressedHere(headers, bound)) return refuse(response, 403, WRONG_ADDRESS);
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    if (method === "POST" && path.startsWith("/api/")) {
      if (!fromOurPage(headers) || headers["x-redress"] !== "1") return refuse(response, 403, NOT_OUR_PAGE);
      if (!admission.knows(headers)) return refuse(response, 401, NOT_ADMITTED);
      return answerCall(path.slice("/api/".length), dispatch, request, response, mostBytes);
    }
    if (method !== "GET") return refuse(response, 405, NOT_ASKED_SO);
    const entering = path.startsWith("/enter/");
    if (!notFromElsewhere(headers) && !(entering && ledHere(headers))) return refuse(response, 403, NOT_OUR_PAGE);
    if (entering) return enter(path.slice("/enter/".length), request, response);
    if (!admission.knows(headers)) return refuse(response, 401, NOT_ADMITTED);
    const served = await files(path);
    response.writeHead(served.status, served.headers).end(served.body);
  };

  const enter = (token: string, { headers }: IncomingMessage, response: ServerResponse): void => {
    const cookie = admission.enter(token);
    // Gone back to by the browser that used it: it is in already.
    if (cookie === null && !admission.knows(headers)) return refuse(response, 403, TOKEN_USED);
    const common = {
      ...GUARD_HEADERS,
      "cache-control": "no-store",
      ...(cookie === null ? {} : { "set-cookie": cookie }),
    };
    if (ledHere(headers)) {
      // The way on must begin at a page of ours, or the browser keeps the cookie back.
      response.writeHead(200, {
        ...common,
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": `default-src 'none'; script-src '${GO_ON_DIGEST}'; frame-ancestors 'none'`,
      });
      response.end(`<!doctype html><title>Redress</title><script>${GO_ON}</script>`);
      return;
    }
    // A browser keeps the part after "#" over this.
    response.writeHead(303, { ...common, location: "/" });
    response.end();
  };

  const strangers = new WeakSet<Socket>();
  server.on("connection", (socket) => {
    if (foreign(socket)) strangers.add(socket);
  });
  server.on("request", (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return {
    port: bound,
    address: () => `http://127.0.0.1:${bound}/enter/${admission.issue()}`,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** On to the window, with the part after "#". */
const GO_ON = 'location.replace("/" + location.hash)';
const GO_ON_DIGEST = `sha256-${createHash("sha256").update(GO_ON).digest("base64")}`;

const ANOTHER_USER: Text = {
  zh: "本程序由这台电脑的另一位用户启动，只接受该用户的访问。",
  en: "This program was started by another user of this computer and answers that user alone.",
};
const WRONG_ADDRESS: Text = {
  zh: "本程序只接受以 127.0.0.1 或者 localhost 为地址的访问。请使用启动时给出的网址。",
  en: "This program answers only at 127.0.0.1 or localhost. Use the address it gave when it started.",
};
const NOT_OUR_PAGE: Text = {
  zh: "该请求不是由本程序的窗口发出的，已拒绝。",
  en: "This request does not come from the program's own window and was refused.",
};
const NOT_ADMITTED: Text = {
  zh: "此浏览器尚未获准进入。请使用程序启动时给出的网址；网址已经用过的，重新启动程序。",
  en: "This browser has not been let in. Use the address the program gave when it started; if that was used before, start the program again.",
};
const TOKEN_USED: Text = {
  zh: "该网址只能使用一次，已经用过。请取得新的网址（在终端按回车键，或者重新启动程序）；如果不是您本人用过，取得新网址时对方即被断开。",
  en: "This address works once and has been used. Take a new one (Enter in the terminal, or start the program again); if it was not you who used it, that one is out as soon as you do.",
};
const NOT_ASKED_SO: Text = { zh: "不支持这种请求。", en: "This kind of request is not answered." };

/** Refuses in plain words, in both languages: the language of the person is not known here. */
function refuse(response: ServerResponse, status: number, text: Text): void {
  response.writeHead(status, {
    ...GUARD_HEADERS,
    "content-type": "text/plain; charset=utf-8",
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
    "cache-control": "no-store",
    connection: "close",
  });
  response.end(`${text.zh}\n${text.en}\n`);
}
