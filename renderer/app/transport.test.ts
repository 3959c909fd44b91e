// Both transports: answers, progress, failures and cancelling, over real streams.
import { describe, expect, it } from "vitest";
import { CallError } from "../../shared/api/failure.ts";
import { encode } from "../../shared/api/wire.ts";
import { fromBase64, toBase64 } from "./base64.ts";
import { linesOf } from "./lines.ts";
import { type Bridge, bridgeTransport, httpTransport } from "./transport.ts";

const stream = (...parts: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(new TextEncoder().encode(part));
      controller.close();
    },
  });

async function all(body: ReadableStream<Uint8Array>): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(body)) lines.push(line);
  return lines;
}

const codeOf = async (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "done",
    (error: unknown) => (error instanceof CallError ? error.failure.code : "other"),
  );

describe("lines", () => {
  it("joins what came in parts and splits what came together", async () => {
    expect(await all(stream("a", "b\nc\n\nd", "e"))).toEqual(["ab", "c", "de"]);
    expect(await all(stream())).toEqual([]);
  });

  it("keeps a character whose bytes came apart", async () => {
    const bytes = new TextEncoder().encode("失信\n");
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.subarray(0, 4));
        controller.enqueue(bytes.subarray(4));
        controller.close();
      },
    });
    expect(await all(body)).toEqual(["失信"]);
  });
});

describe("base64", () => {
  it("comes back the same over the ends of slices", () => {
    for (const length of [0, 1, 2, 3, 24_575, 24_576, 24_577, 50_000]) {
      const bytes = Uint8Array.from({ length }, (_, at) => (at * 7) % 256);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }
  });
});

describe("the browser host's transport", () => {
  const answering = (text: string, status = 200): { readonly fetch: typeof fetch; readonly seen: Request[] } => {
    const seen: Request[] = [];
    return {
      seen,
      fetch: (input, init) => {
        seen.push(new Request(new URL(typeof input === "string" ? input : "", "http://127.0.0.1"), init));
        return Promise.resolve(new Response(stream(text), { status }));
      },
    };
  };

  it("posts the call and gives progress, then the output with its bytes", async () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const lines = [
      { kind: "progress", step: { done: 1 } },
      { kind: "done", output: { bytes } },
    ].map((line) => encode(line, toBase64));
    const { fetch, seen } = answering(`${lines.join("\n")}\n`);
    const steps: unknown[] = [];
    const output = await httpTransport(fetch).call("evidence.read", { a: 1 }, { onProgress: (s) => steps.push(s) });
    expect(output).toEqual({ bytes });
    expect(steps).toEqual([{ done: 1 }]);
    expect(new URL(seen[0]?.url ?? "").pathname).toBe("/api/evidence.read");
    expect(seen[0]?.headers.get("x-redress")).toBe("1");
    expect(await seen[0]?.json()).toEqual({ a: 1 });
  });

  it("fails in words: the backend's own, a broken answer, an ended permission, no host", async () => {
    const failure = { code: "no-case", text: { zh: "没有该案件。", en: "There is no such case." } };
    const call = (fetchIt: typeof fetch) => httpTransport(fetchIt).call("cases.get", {}, {});
    expect(await codeOf(call(answering(JSON.stringify({ kind: "failed", failure })).fetch))).toBe("no-case");
    expect(await codeOf(call(answering(JSON.stringify({ kind: "progress", step: 1 })).fetch))).toBe("unreachable");
    expect(await codeOf(call(answering("not json").fetch))).toBe("unreachable");
    expect(await codeOf(call(answering("", 401).fetch))).toBe("no-session");
    expect(await codeOf(call(() => Promise.reject(new TypeError("refused"))))).toBe("unreachable");
  });

  it("aborts the request when the person cancels, before and while it runs", async () => {
    const stop = new AbortController();
    const hanging: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
      });
    const running = codeOf(httpTransport(hanging).call("caseload.import", {}, { signal: stop.signal }));
    stop.abort();
    expect(await running).toBe("cancelled");
    expect(await codeOf(httpTransport(hanging).call("caseload.import", {}, { signal: stop.signal }))).toBe("cancelled");
  });
});

describe("the bridge's transport", () => {
  it("gives outputs, throws failures, and cancels by the call's number", async () => {
    const cancelled: number[] = [];
    const bridge = (answer: Promise<unknown>): Bridge => ({
      menu: () => undefined,
      platform: "linux",
      call: () => ({ id: 7, promise: answer }),
      cancel: (id) => cancelled.push(id),
    });
    const call = (answer: unknown) => bridgeTransport(bridge(Promise.resolve(answer))).call("a.b", {}, {});
    expect(await call({ kind: "done", output: 5 })).toBe(5);
    const failure = { code: "no-vault", text: { zh: "没有打开的案件库。", en: "No vault is open." } };
    expect(await codeOf(call({ kind: "failed", failure }))).toBe("no-vault");
    expect(await codeOf(call("nonsense"))).toBe("unreachable");
    const stop = new AbortController();
    let settle: (answer: unknown) => void = () => undefined;
    const slow = new Promise<unknown>((resolve) => {
      settle = resolve;
    });
    const running = bridgeTransport(bridge(slow)).call("a.b", {}, { signal: stop.signal });
    stop.abort();
    expect(cancelled).toEqual([7]);
    settle({ kind: "done", output: null });
    await running;
  });
});
