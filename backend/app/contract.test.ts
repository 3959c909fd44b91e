// The contract as a whole: every call has a test, bad input reaches no handler, and no log line repeats what was put in.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { API } from "../../shared/api/index.ts";
import type { AnyCall } from "../../shared/api/call.ts";
import { CallError } from "../../shared/api/failure.ts";
import {
  caseOf,
  codeOf,
  PASSPHRASE,
  putCases,
  removeDataFolders,
  startTestBackend,
  startWithVault,
} from "./backend.fixture.ts";
import { printInBrowser } from "../services/printing/in-browser.ts";
import { createBackend } from "./backend.ts";
import { faultLine } from "./fault-line.ts";

afterAll(removeDataFolders);

const CALLS = Object.entries(API).flatMap(([area, verbs]) =>
  Object.entries<AnyCall>(verbs).map(([verb, call]) => ({ name: `${area}.${verb}`, call })),
);

const folder = fileURLToPath(new URL(".", import.meta.url));
const tests = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");

const context = { signal: new AbortController().signal, report: () => {} };

async function codeFrom(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "done";
  } catch (error) {
    if (error instanceof CallError) return error.failure.code;
    throw error;
  }
}

describe("the contract", () => {
  it.each(CALLS)("$name is called by a test", ({ name }) => {
    expect(tests).toContain(`api.${name}(`);
  });

  it("lets no bad input through: one thing too many, nothing, or another type", async () => {
    const { backend, log } = startTestBackend();
    for (const { name } of CALLS) {
      for (const input of [{ 别的: 1 }, null, undefined, [], "x", 7]) {
        expect(await codeFrom(backend.dispatch(name, input, context)), name).toBe("bad-input");
      }
    }
    for (const name of ["cases.drop", "cases", "__proto__.get", "cases.__proto__", "constructor.name", ""]) {
      expect(await codeFrom(backend.dispatch(name, {}, context)), name).toBe("bad-input");
    }
    expect(log).toEqual([]);
    await backend.close();
  });

  it("says that no vault is open wherever one is needed", async () => {
    const { api, backend } = startTestBackend();
    const sort = { by: "updated", descending: true } as const;
    const change = { kind: "case-put", case: caseOf("c1"), base: null } as const;
    const current = { kind: "passphrase", text: "x" } as const;
    const calls = [
      api.cases.change({ changes: [change], label: { zh: "改", en: "x" } }),
      api.cases.undo({ caseId: "c1" }),
      api.drafts.list({}),
      api.cases.tryOut({ case: caseOf("c1") }),
      api.caseload.ids({ filter: {}, sort }),
      api.caseload.import({ files: [{ name: "x", bytes: Buffer.from(JSON.stringify(caseOf("c1"))) }], replace: false }),
      api.caseload.today({ untouchedDays: 1 }),
      api.caseload.insights({ filter: {} }),
      api.settings.get({}),
      api.settings.remember({ values: { a: 1 } }),
      api.vaults.backup({}),
      api.vaults.backups({}),
      api.vaults.verify({}),
      api.vaults.changePassphrase({ current, next: PASSPHRASE }),
      api.evidence.sizes({ sha256: [] }),
    ];
    for (const call of calls) expect(await codeOf(call)).toBe("no-vault");
    await backend.close();
  });

  it("tells a fault of the program as one line without what was put in", async () => {
    const log: string[] = [];
    const backend = createBackend({
      dataFolder: "/dev/null/王某",
      examples: "/dev/null/王某",
      host: "browser",
      version: "0",
      now: () => "2024-03-04T02:00:00.000Z",
      who: "某律师",
      randomBytes: (count) => new Uint8Array(count),
      print: printInBrowser(),
      log: (line) => log.push(line),
    });
    expect(await codeFrom(backend.dispatch("vaults.openSample", {}, context))).toBe("unexpected");
    expect(log).toHaveLength(1);
    expect(log[0]).toMatch(/^vaults\.openSample: Error \[ENOTDIR\]/);
    expect(log[0]).not.toContain("王某");
    await backend.close();
    expect(faultLine("x", new TypeError("王某 110105"))).not.toMatch(/王某|110105/);
    expect(faultLine("x", "王某")).toBe("x: string thrown");
  });

  it("keeps what the person wrote out of every failure's words but the case's own problems", async () => {
    const { api, backend } = await startWithVault();
    await putCases(api, caseOf("c1"));
    const note = { kind: "note-put", caseId: "没有", note: { id: "n", text: "秘密的话" }, base: null } as const;
    const failed = api.cases.change({ changes: [note], label: { zh: "改", en: "x" } });
    await expect(failed).rejects.toThrow(CallError);
    expect(JSON.stringify(await failed.catch((error: unknown) => (error as CallError).failure))).not.toContain(
      "秘密的话",
    );
    await backend.close();
  });
});
