// Threads that start too slowly, or not at all: nothing was begun then, no case or file is held to blame, and it is tried again.
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import type * as limits from "../limits.ts";
import { caseOf, codeOf, LABEL, removeDataFolders, startWithVault, untilFresh } from "../backend.fixture.ts";

/** A start of one millisecond is too slow for every thread. */
const TOO_SHORT = 1;
const start = vi.hoisted(() => ({ ms: 1 }));

vi.mock("../limits.ts", async (original) => {
  const { LIMITS } = await original<typeof limits>();
  return {
    LIMITS: {
      ...LIMITS,
      againMs: 50,
      get startMs() {
        return start.ms;
      },
    },
  };
});

const NORMAL = 600_000;
const putOf = (id: string) => ({ kind: "case-put", case: caseOf(id), base: null }) as const;

beforeEach(() => {
  start.ms = NORMAL;
});
afterAll(removeDataFolders);

describe("a thread that starts too slowly", () => {
  it("has not begun: the person is told so, the case is not, and all is audited once threads start again", async () => {
    const { api, backend, log } = await startWithVault();
    start.ms = TOO_SHORT;
    let threads = 0;
    const count = (): void => void (threads += 1);
    process.on("worker", count);
    await api.cases.change({ changes: [putOf("c1"), putOf("c2")], label: LABEL });
    expect(await codeOf(api.cases.get({ id: "c1" }))).toBe("not-begun");
    process.off("worker", count);
    expect(threads).toBeGreaterThanOrEqual(3);
    expect((await api.caseload.rows({ ids: ["c1", "c2"] })).rows).toMatchObject([
      { id: "c1", stale: true, stopped: null },
      { id: "c2", stale: true, stopped: null },
    ]);
    expect(await codeOf(api.vaults.verify({}))).toBe("not-begun");
    start.ms = NORMAL;
    // Nobody changes anything, and nobody asks.
    await untilFresh(api);
    expect((await api.caseload.rows({ ids: ["c1", "c2"] })).rows).toMatchObject([
      { id: "c1", stale: false, stopped: null },
      { id: "c2", stale: false, stopped: null },
    ]);
    expect((await api.cases.get({ id: "c1" })).stopped).toBeNull();
    expect((await api.vaults.verify({})).ok).toBe(true);
    expect(log.join("\n")).not.toMatch(/王某|c1/);
    await backend.close();
  });

  it("puts none of many cases down as stopped", async () => {
    const { api, backend } = await startWithVault();
    start.ms = TOO_SHORT;
    const cases = Array.from({ length: 70 }, (_, n) => caseOf(`c${n}`));
    const bytes = new TextEncoder().encode(cases.map((file) => JSON.stringify(file)).join("\n"));
    await api.caseload.import({ files: [{ name: "旧库.ndjson", bytes }], replace: false });
    expect(await codeOf(api.caseload.insights({ filter: {} }))).toBe("not-begun");
    expect(await api.caseload.today({ untouchedDays: 30 })).toMatchObject({ stale: 70, stoppedTotal: 0 });
    start.ms = NORMAL;
    await untilFresh(api);
    expect(await api.caseload.today({ untouchedDays: 30 })).toMatchObject({ stale: 0, stoppedTotal: 0 });
    await backend.close();
  });

  it("leaves a file that was added to be read later", async () => {
    const { api, backend, session } = await startWithVault();
    start.ms = TOO_SHORT;
    await api.cases.change({ changes: [putOf("c1")], label: LABEL });
    const item = { id: "d1", file: "流水.txt" };
    const bytes = new TextEncoder().encode("当日扣划");
    const { sha256 } = await api.evidence.add({ caseId: "c1", item, base: null, bytes });
    expect(session.current.vault.queries.unreadFiles()).toEqual([{ sha256, name: "流水.txt" }]);
    await backend.close();
  });
});
