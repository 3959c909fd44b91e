// A case with two hundred listings, a thousand other cases beside it: whatever its audit takes, the vault answers, is locked,
// and opens again, also after its process was killed.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  apiOver,
  EXAMPLES,
  newDataFolder,
  PASSPHRASE,
  removeDataFolders,
} from "../../../backend/app/backend.fixture.ts";
import { type BackendThread, startBackend } from "../../../backend/app/thread.ts";
import type { Api } from "../../../shared/api/index.ts";
import { caseLine, listingsCase } from "./large-case.fixture.ts";

const CHILD = fileURLToPath(new URL("./large-case-child.ts", import.meta.url));
const secret = { kind: "passphrase", text: PASSPHRASE } as const;
const LABEL = { zh: "修改", en: "Change" };
const SORT = { by: "updated", descending: true } as const;
const OTHERS = 1000;

/** Milliseconds until a call has its answer. */
async function timeOf(call: Promise<unknown>): Promise<number> {
  const from = performance.now();
  await call;
  return performance.now() - from;
}

const start = (dataFolder: string): { readonly thread: BackendThread; readonly api: Api } => {
  const thread = startBackend({
    dataFolder,
    examples: EXAMPLES,
    host: "electron",
    version: "0.1.0",
    who: "某律师",
    log: (line) => process.stderr.write(`${line}\n`),
  });
  return { thread, api: apiOver(thread.dispatch) };
};

/** What a call that does nothing takes here now: the worst of many. An idle machine answers within some milliseconds. */
async function slowestOfNothing(api: Api): Promise<number> {
  let worst = 0;
  for (let n = 0; n < 50; n += 1) worst = Math.max(worst, await timeOf(api.session.touch({})));
  return worst;
}

describe("a vault with a case of two hundred listings", () => {
  const dataFolder = newDataFolder();
  let nothing = 0;
  /** What opening takes while the vault holds no case: nearly all of it is the passphrase. */
  let alone = 0;
  let running = start(dataFolder);

  /** What the owner of the vault may take for an answer: 200 ms, or more where the machine has much else to do. */
  const most = (): number => Math.max(200, nothing * 20);
  const second = (): number => Math.max(1000, nothing * 20);

  beforeAll(async () => {
    const { api } = running;
    await api.vaults.create({ name: "工作", passphrase: PASSPHRASE });
    nothing = await slowestOfNothing(api);
    await api.vaults.lock({});
    alone = await timeOf(api.vaults.open({ name: "工作", secret }));
    const events = [{ id: "e1", type: "listing-decided", date: "2023-11-20" }];
    const lines = [
      listingsCase("large"),
      ...Array.from({ length: OTHERS }, (_, n) => caseLine(`c${n}`, events)),
      listingsCase("large-2"),
    ];
    const bytes = new TextEncoder().encode(lines.join("\n"));
    expect((await api.caseload.import({ files: [{ name: "案件.ndjson", bytes }], replace: false })).imported).toBe(
      OTHERS + 2,
    );
  });

  afterAll(async () => {
    await running.thread.close();
    removeDataFolders();
  });

  /** Every answer of the owner while the audit of the large case runs, from the first on; of a day on which there is none yet. */
  async function answersMeanwhile(api: Api, asOf: string): Promise<void> {
    const audit = api.cases.get({ id: "large", asOf }).catch(() => null);
    const asked = performance.now();
    const ids = await api.caseload.ids({ filter: {}, sort: SORT });
    expect(performance.now() - asked).toBeLessThan(most());
    expect(ids.ids).toHaveLength(OTHERS + 2);
    for (let n = 0; n < 10; n += 1) {
      expect(await timeOf(api.session.touch({}))).toBeLessThan(most());
      expect(await timeOf(api.caseload.ids({ filter: {}, sort: SORT }))).toBeLessThan(most());
      expect(await timeOf(api.caseload.rows({ ids: ids.ids.slice(0, 50) }))).toBeLessThan(most());
      expect(await timeOf(api.caseload.today({ untouchedDays: 30 }))).toBeLessThan(most());
    }
    void audit;
  }

  it("answers while it is audited, in the background and for the window", async () => {
    await answersMeanwhile(running.api, "2024-01-02");
    expect((await running.api.cases.get({ id: "c1" })).stopped).toBeNull();
  });

  /** The large case goes out, and another one like it goes and comes back. */
  async function exportsAndDeletes(api: Api): Promise<void> {
    expect(await timeOf(api.caseload.export({ filter: {}, ids: ["large"], as: "ndjson" }))).toBeLessThan(most());
    const { seq } = (await api.cases.history({ id: "large-2", limit: 1 })).entries[0] ?? { seq: 0 };
    const remove = { kind: "case-delete", caseId: "large-2", base: seq } as const;
    // Half a second more: lists read after a change are to be fresh.
    expect(await timeOf(api.cases.change({ changes: [remove], label: LABEL }))).toBeLessThan(most() + 500);
    expect(await timeOf(api.cases.undo({ caseId: "large-2" }))).toBeLessThan(most() + 500);
  }

  it("exports it, and deletes another one like it, as quickly as any", () => exportsAndDeletes(running.api));

  it("locks at once, whatever its backup takes, and opens again", async () => {
    const { api } = running;
    void api.cases.get({ id: "large", asOf: "2024-01-05" }).catch(() => null);
    expect(await timeOf(api.vaults.lock({}))).toBeLessThan(Math.max(1000, most()));
    expect((await api.session.state({})).open).toBeNull();
    await api.vaults.open({ name: "工作", secret });
    await answersMeanwhile(api, "2024-01-03");
  });

  it("shows the case in the end, with an audit or the word that it was not finished", async () => {
    const { audit, stopped } = await running.api.cases.get({ id: "large" });
    expect(audit.findings.length).toBeGreaterThan(0);
    if (stopped !== null) expect(audit.findings.some(({ status }) => status === "undetermined")).toBe(true);
  });

  it("opens, exports, deletes and locks after its process was killed in the midst of it, each within a second", async () => {
    await running.api.vaults.lock({});
    await running.thread.close();
    const child = spawn(process.execPath, [CHILD, dataFolder, PASSPHRASE, "large"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    running = start(dataFolder);
    const { api } = running;
    // Its thread is there before the vault is opened.
    await api.session.state({});
    const opening = await timeOf(api.vaults.open({ name: "工作", secret }));
    nothing = Math.max(nothing, await slowestOfNothing(api));
    expect(opening - alone).toBeLessThan(second());
    await answersMeanwhile(api, "2024-01-04");
    const [row] = (await api.caseload.rows({ ids: ["large"] })).rows;
    expect(row?.id).toBe("large");
    await exportsAndDeletes(api);
    void api.cases.get({ id: "large", asOf: "2024-01-06" }).catch(() => null);
    expect(await timeOf(api.vaults.lock({}))).toBeLessThan(second());
    rmSync(join(dataFolder, "vaults", "工作", "backups"), { recursive: true, force: true });
  });

  it("ends at once while it is audited", async () => {
    const { api, thread } = running;
    await api.vaults.open({ name: "工作", secret });
    void api.cases.get({ id: "large", asOf: "2024-01-01" }).catch(() => null);
    expect(await timeOf(thread.close())).toBeLessThan(Math.max(5000, nothing * 100));
    running = start(dataFolder);
  });
});
