// The backend in its own thread, as hosts run it: calls, bytes, progress, cancelling, breaking down and coming back.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { afterAll, describe, expect, it } from "vitest";
import {
  apiOver,
  caseOf,
  codeOf,
  EXAMPLES,
  failureOf,
  newDataFolder,
  PASSPHRASE,
  putCases,
  removeDataFolders,
} from "./backend.fixture.ts";
import { NotClosed } from "../host/closing.ts";
import { type BackendThread, startBackend } from "./thread.ts";
import { BACKUP_BEHIND } from "./words.ts";

afterAll(removeDataFolders);

const secret = { kind: "passphrase", text: PASSPHRASE } as const;

function start(dataFolder = newDataFolder(), options: Pick<Parameters<typeof startBackend>[0], "patience"> = {}) {
  const log: string[] = [];
  const thread: BackendThread = startBackend({
    dataFolder,
    examples: EXAMPLES,
    host: "electron",
    version: "0.1.0",
    who: "某律师",
    log: (line) => log.push(line),
    ...options,
  });
  return { thread, api: apiOver(thread.dispatch), log, dataFolder };
}

describe("the backend's thread", () => {
  it("answers calls with bytes, progress and failures in words, and closes what it opened", async () => {
    const { thread, api, log, dataFolder } = start();
    await api.vaults.create({ name: "工作", passphrase: PASSPHRASE });
    await putCases(api, caseOf("c1"));
    const bytes = Uint8Array.from({ length: 300_000 }, (_, n) => n % 251);
    const steps: unknown[] = [];
    const added = await api.evidence.add(
      { caseId: "c1", item: { id: "d1" }, base: null, bytes },
      { onProgress: (step) => steps.push(step) },
    );
    expect(steps.length).toBeGreaterThan(0);
    expect((await api.evidence.read({ sha256: added.sha256 })).bytes).toEqual(bytes);
    expect(await failureOf(api.cases.get({ id: "c9" }))).toMatchObject({
      code: "no-case",
      text: { en: expect.any(String) as string },
    });
    expect(await codeOf(api.vaults.verify({}, { signal: AbortSignal.abort() }))).toBe("cancelled");
    const events = new AbortController();
    const listening = api.session.events({}, { signal: events.signal });
    events.abort();
    expect(await listening).toEqual({});
    await thread.close();
    expect(readdirSync(join(dataFolder, "vaults", "工作"))).not.toContain("lock");
    expect(await codeOf(api.session.state({}))).toBe("unexpected");
    expect(log).toEqual([]);
  });

  it("is ended where it does not end by itself, says what was waited for, and loses nothing", async () => {
    const { thread, api, dataFolder, log } = start(newDataFolder(), {
      patience: { begins: 0, takes: 0, goes: 60_000, ends: 60_000 },
    });
    await api.vaults.create({ name: "工作", passphrase: PASSPHRASE });
    await putCases(api, caseOf("c1"));
    await expect(thread.close()).rejects.toThrow(NotClosed);
    expect(log.at(-1)).toMatch(/^ended while it waited for/);
    expect(readdirSync(join(dataFolder, "vaults", "工作"))).not.toContain("lock");
    const again = start(dataFolder);
    // The backup was cut off: the next start says so, once.
    const { notices } = await again.api.vaults.open({ name: "工作", secret });
    expect(notices).toEqual([BACKUP_BEHIND]);
    expect((await again.api.cases.get({ id: "c1" })).case.id).toBe("c1");
    await again.thread.close();
    const third = start(dataFolder);
    expect((await third.api.vaults.open({ name: "工作", secret })).notices).toEqual([]);
    await third.thread.close();
  });

  it("breaks down without loss: running calls fail in words, a fresh thread answers, the vault opens again", async () => {
    const workers: Worker[] = [];
    const keep = (worker: Worker): void => void workers.push(worker);
    process.on("worker", keep);
    const { thread, api, dataFolder, log } = start();
    await api.vaults.create({ name: "工作", passphrase: PASSPHRASE });
    process.off("worker", keep);
    await putCases(api, caseOf("c1"));
    const listening = codeOf(api.session.events({}));
    await workers.at(-1)?.terminate();
    expect(await listening).toBe("unexpected");
    expect((await api.session.state({})).open).toBeNull();
    await api.vaults.open({ name: "工作", secret });
    expect((await api.cases.get({ id: "c1" })).case.id).toBe("c1");
    await thread.close();
    expect(readdirSync(join(dataFolder, "vaults", "工作"))).not.toContain("lock");
    expect(log.join("\n")).not.toContain("王某");
  });
});
