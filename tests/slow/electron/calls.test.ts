// Calls from the page over the real preload and the real main process to the real backend, and what is refused.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sessionState } from "../../../shared/api/session.ts";
import { type RunningApplication, startApplication } from "./application.fixture.ts";
import { callFrom, type WithBridge } from "./bridge.fixture.ts";

let running: RunningApplication;

beforeAll(async () => {
  running = await startApplication();
});

afterAll(() => running.stop());

const badInput = { kind: "failed", failure: { code: "bad-input" } };

describe("a call", () => {
  it("is answered by the backend", async () => {
    const answer = (await callFrom(running.page, "session.state")) as {
      readonly kind: string;
      readonly output: unknown;
    };
    expect(answer.kind).toBe("done");
    expect(sessionState.parse(answer.output)).toMatchObject({ host: "electron", open: null });
  });

  it("is refused by the bridge unless its name is a call's", async () => {
    for (const name of ["", "session", "session.none", "__proto__", "session.constructor", "toString"]) {
      await expect(callFrom(running.page, name), name).rejects.toThrow("there is no such call");
    }
  });

  it("is refused with words when its input does not fit", async () => {
    expect(await callFrom(running.page, "session.state", { more: 1 })).toMatchObject(badInput);
    expect(await callFrom(running.page, "vaults.open", { name: "../../etc" })).toMatchObject(badInput);
    expect(await callFrom(running.page, "session.state", null)).toMatchObject(badInput);
  });

  it("stays open until it is cancelled by its number", async () => {
    const ends = await running.page.evaluate(async () => {
      const { redress } = globalThis as unknown as WithBridge;
      const { id, promise } = redress.call("session.events", {}, () => {});
      const ended: string[] = [];
      const end = promise.then((line) => ended.push((line as { kind: string }).kind));
      redress.cancel(id + 1);
      // Later messages are answered later: by then the wrong number would have ended it.
      await redress.call("session.state", {}).promise;
      const before = [...ended];
      redress.cancel(id);
      await end;
      return { before, after: ended };
    });
    expect(ends).toEqual({ before: [], after: ["done"] });
  });

  it("may be one of many at once", async () => {
    const answers = await running.page.evaluate(async () => {
      const { redress } = globalThis as unknown as WithBridge;
      const calls = Array.from({ length: 50 }, () => redress.call("session.state", {}));
      const ids = new Set(calls.map(({ id }) => id));
      const lines = await Promise.all(calls.map(({ promise }) => promise));
      return { ids: ids.size, done: lines.filter((line) => (line as { kind: string }).kind === "done").length };
    });
    expect(answers).toEqual({ ids: 50, done: 50 });
  });

  it("hands the page copies it cannot reach back through", async () => {
    const frozen = await running.page.evaluate(async () => {
      const { redress } = globalThis as unknown as WithBridge;
      const { promise } = redress.call("session.state", {});
      return [Object.isFrozen(redress), Object.isFrozen(await promise)];
    });
    expect(frozen).toEqual([true, true]);
  });
});

describe("a message", () => {
  const frame = () => running.contents.mainFrame;
  /** Sends what no preload of ours would send, from the right sender; gives what comes back until it is quiet. */
  const send = async (...messages: readonly unknown[]): Promise<readonly unknown[]> => {
    const answers: unknown[] = [];
    const sender = {
      id: 77,
      mainFrame: {
        url: frame().url,
        isDestroyed: () => false,
        send: (_to: string, answer: unknown) => answers.push(answer),
      },
    };
    for (const message of messages) {
      running.electron.ipc.emit("redress", { sender, senderFrame: sender.mainFrame }, message);
    }
    await callFrom(running.page, "session.state");
    return answers;
  };

  it.each([
    ["nothing", undefined],
    ["text", "call"],
    ["a list", [1]],
    ["no number", { kind: "call", name: "session.state", input: {} }],
    ["a number that is none", { kind: "call", id: Number.NaN, name: "session.state", input: {} }],
    ["a negative number", { kind: "call", id: -1, name: "session.state", input: {} }],
    ["cancelling what does not run", { kind: "cancel", id: 5 }],
  ])("of %s is passed over", async (_what, message) => {
    expect(await send(message)).toEqual([]);
  });

  it.each([
    ["another kind", { kind: "run", id: 3 }],
    ["more than there is", { kind: "call", id: 3, name: "session.state", input: {}, more: true }],
    ["a name that is no text", { kind: "call", id: 3, name: 1, input: {} }],
    ["a name without end", { kind: "call", id: 3, name: "x".repeat(101), input: {} }],
    ["a call there is not", { kind: "call", id: 3, name: "shell.open", input: {} }],
    ["a name of the language", { kind: "call", id: 3, name: "__proto__.toString", input: {} }],
  ])("of %s is refused with words", async (_what, message) => {
    expect(await send(message)).toMatchObject([{ id: 3, line: badInput }]);
  });

  it("with the number of a running call starts no second one", async () => {
    const call = { kind: "call", id: 4, name: "session.events", input: {} };
    const answers = await send(call, call, { kind: "cancel", id: 4 }, { kind: "cancel", id: 4 });
    expect(answers.filter((answer) => (answer as { line: { kind: string } }).line.kind !== "progress")).toHaveLength(1);
  });
});

describe("a page that goes", () => {
  it("takes its calls with it", async () => {
    const lines: unknown[] = [];
    const frame = {
      url: "app://redress/",
      isDestroyed: () => false,
      send: (_to: string, answer: { readonly line: unknown }) => lines.push(answer.line),
    };
    const send = (name: string): void => {
      const sender = { id: running.contents.id, mainFrame: frame };
      running.electron.ipc.emit("redress", { sender, senderFrame: frame }, { kind: "call", id: 9, name, input: {} });
    };
    send("session.events");
    // While the first runs, its number is taken: this is passed over.
    send("session.state");
    await running.page.reload();
    expect(lines.filter((line) => (line as { kind: string }).kind !== "progress")).toEqual([]);
    // The new page is answered as if nothing had been before it.
    send("session.state");
    await expect.poll(() => lines.at(-1)).toMatchObject({ kind: "done", output: { host: "electron" } });
    expect(await callFrom(running.page, "session.state")).toMatchObject({ kind: "done" });
  });
});
