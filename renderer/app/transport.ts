// What carries calls out of the window: the preload's bridge in Electron, else HTTP to the browser host.
import type { Transport, TransportOptions } from "../../shared/api/client.ts";
import { CallError, CANCELLED, type Failure, failureSchema } from "../../shared/api/failure.ts";
import { answerLine, decode, encode } from "../../shared/api/wire.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { linesOf } from "./lines.ts";

/** What the preload puts on the window; its promise never rejects, since a bridge loses the properties of errors. */
export interface Bridge {
  readonly platform: string;
  call(
    name: string,
    input: unknown,
    onProgress?: (step: unknown) => void,
  ): { readonly id: number; readonly promise: Promise<unknown> };
  cancel(id: number): void;
  /** What undo and redo would do, in words for the native menu; null for nothing. */
  readonly menu: (undo: string | null, redo: string | null) => void;
}

const UNREACHABLE: Failure = {
  code: "unreachable",
  text: {
    zh: "无法连接后台：启动本程序的窗口可能已经关闭。已保存的内容不受影响。请重新启动程序。",
    en: "The backend cannot be reached: the terminal that started the program may be closed. What was saved is not affected. Start the program again.",
  },
};

const ADDRESS_EXPIRED: Failure = {
  code: "no-session",
  text: {
    zh: "本窗口的访问凭证已经失效：程序已重新启动。请使用新的地址，或从程序重新打开窗口。",
    en: "This window's permission has ended: the program was started anew. Use its new address, or open the window from the program again.",
  },
};

/** The transport over Electron's bridge. */
export function bridgeTransport(bridge: Bridge): Transport {
  return {
    async call(name, input, { signal, onProgress }) {
      if (signal?.aborted === true) throw new CallError(CANCELLED);
      const { id, promise } = bridge.call(name, input, onProgress);
      const cancel = (): void => bridge.cancel(id);
      signal?.addEventListener("abort", cancel);
      try {
        return outcome(await promise);
      } finally {
        signal?.removeEventListener("abort", cancel);
      }
    },
  };
}

function outcome(answer: unknown): unknown {
  const line = answerLine.safeParse(answer);
  if (line.success && line.data.kind === "done") return line.data.output;
  if (line.success && line.data.kind === "failed") throw new CallError(line.data.failure);
  throw new CallError(UNREACHABLE);
}

/** The last calls of a page that goes away, by closing or a reload: the browser carries them to their end. */
const PARTING: ReadonlySet<string> = new Set(["settings.remember", "drafts.keep", "drafts.drop"]);
/** Browsers do so for 64 KiB; a character may take three of them. */
const PARTING_LENGTH = 20_000;

/** The transport over the browser host: one POST a call, the answer line by line. */
export function httpTransport(fetchIt: typeof fetch): Transport {
  return {
    async call(name, input, options) {
      const stop = new AbortController();
      const cancel = (): void => stop.abort();
      if (options.signal?.aborted === true) throw new CallError(CANCELLED);
      options.signal?.addEventListener("abort", cancel);
      try {
        const body = encode(input, toBase64);
        const response = await fetchIt(`/api/${name}`, {
          method: "POST",
          headers: { "content-type": "application/json", "x-redress": "1" },
          body,
          signal: stop.signal,
          keepalive: PARTING.has(name) && body.length < PARTING_LENGTH,
        });
        if (response.status === 401) throw new CallError(ADDRESS_EXPIRED);
        return await readAnswer(response, options);
      } catch (error) {
        if (error instanceof CallError) throw error;
        throw new CallError(stop.signal.aborted ? CANCELLED : UNREACHABLE);
      } finally {
        options.signal?.removeEventListener("abort", cancel);
      }
    },
  };
}

async function readAnswer({ body }: Response, { onProgress }: TransportOptions): Promise<unknown> {
  if (body === null) throw new CallError(UNREACHABLE);
  for await (const text of linesOf(body)) {
    const line = answerLine.parse(decode(text, fromBase64));
    if (line.kind === "done") return line.output;
    if (line.kind === "failed") throw new CallError(failureSchema.parse(line.failure));
    onProgress?.(line.step);
  }
  // The answer broke off before its last line.
  throw new CallError(UNREACHABLE);
}
