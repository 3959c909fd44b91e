// Import and export: what is good is stored, what is bad is refused by line, and what goes out comes back the same.
import Papa from "papaparse";
import { MAX_LINE } from "../../services/batch/blocks.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  caseOf,
  codeOf,
  eventsOf,
  LABEL,
  PASSPHRASE,
  removeDataFolders,
  startWithPassphrase,
  startWithVault,
  type TestBackend,
  until,
} from "../backend.fixture.ts";

const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text, "utf8") });
const lines = (...cases: readonly unknown[]): string => cases.map((one) => `${JSON.stringify(one)}\n`).join("");
const SORT = { by: "reference", descending: false } as const;

describe("import and export", () => {
  let test: TestBackend;

  beforeAll(async () => {
    test = await startWithVault();
  });

  afterAll(async () => {
    await test.backend.close();
    removeDataFolders();
  });

  it("imports files and lines, and refuses what is bad with file, line, path and words", async () => {
    const { api } = test;
    const bad = { ...caseOf("c9"), events: [{ id: "e1", type: "listing-decided", date: "2023-02-30" }] };
    const result = await api.caseload.import({
      files: [
        file("一.json", JSON.stringify(caseOf("c1"), null, 2)),
        file("多.ndjson", `\uFEFF${lines(caseOf("c2"), bad)}\n不是 JSON\n${lines(caseOf("c3"))}`),
        file("无名", lines(caseOf("c4"), caseOf("c4"))),
        file("空.json", ""),
      ],
      replace: false,
    });
    expect(result).toMatchObject({ imported: 4, replaced: 0, skipped: 1 });
    expect(result.refused.map(({ file: name, line, place }) => [name, line, place.zh])).toEqual([
      ["多.ndjson", 2, "事件第 1 项（作出纳入决定） · 日期"],
      ["多.ndjson", 4, "整个文件"],
      ["空.json", null, "整个文件"],
    ]);
    expect(result.refused[0]?.text.zh).toContain("2023-02-30");
  });

  it("replaces a known id only if asked, and what is replaced can be undone", async () => {
    const { api } = test;
    const changed = caseOf("c1", { reference: "新编号" });
    const request = { files: [file("一.json", JSON.stringify(changed))] };
    expect(await api.caseload.import({ ...request, replace: false })).toMatchObject({ skipped: 1, imported: 0 });
    expect((await api.cases.get({ id: "c1" })).case.reference).toBe("某字第c1号");
    expect(await api.caseload.import({ ...request, replace: true })).toMatchObject({ replaced: 1, skipped: 0 });
    expect((await api.cases.get({ id: "c1" })).case.reference).toBe("新编号");
    await api.cases.undo({ caseId: "c1" });
    expect((await api.cases.get({ id: "c1" })).case).toEqual(caseOf("c1"));
  });

  it("writes over nothing that another window made while the file was being read", async () => {
    const { api } = test;
    const many = Array.from({ length: 60 }, (_, n) => caseOf(`k${n}`, { events: [] }));
    let meanwhile: Promise<unknown> | undefined;
    const result = await api.caseload.import(
      { files: [file("多.ndjson", lines(...many))], replace: false },
      {
        onProgress() {
          const own = caseOf("k3", { events: [], notes: "另一个窗口的" });
          meanwhile ??= api.cases.change({ changes: [{ kind: "case-put", case: own, base: null }], label: LABEL });
        },
      },
    );
    await meanwhile;
    expect((await api.cases.get({ id: "k3" })).case.notes).toBe("另一个窗口的");
    expect(result).toMatchObject({ imported: 59, replaced: 0, skipped: 1 });
    await api.cases.undo({ seq: result.entries[0] ?? 0 });
    await api.cases.undo({ caseId: "k3" });
  });

  it("exports what comes back the same, also `x-` fields and hostile text", async () => {
    const { api } = test;
    const hostile = caseOf("c5", { "x-own": { 深: [1, null] }, notes: "换行\n\u2028制表\t“引号”<script>" });
    await api.caseload.import({ files: [file("五.json", JSON.stringify(hostile))], replace: true });
    const steps: unknown[] = [];
    const exported = await api.caseload.export(
      { filter: {}, as: "ndjson", particulars: true },
      { onProgress: (step) => steps.push(step) },
    );
    expect(exported.fileName).toBe("redress-2024-03-04.ndjson");
    expect(steps.length).toBeGreaterThan(0);
    const other = await startWithVault("别处");
    const { bytes } = exported;
    expect(await other.api.caseload.import({ files: [{ name: "出.ndjson", bytes }], replace: false })).toMatchObject({
      imported: 5,
    });
    for (const id of ["c1", "c2", "c3", "c4", "c5"]) {
      expect((await other.api.cases.get({ id })).case).toEqual((await api.cases.get({ id })).case);
    }
    expect((await other.api.cases.get({ id: "c5" })).case).toEqual(hostile);
    await other.backend.close();
  });

  it("refuses a case that is too long before it is read, in a line and as a whole file", async () => {
    const { api, backend } = await startWithVault("长");
    const bytes = Buffer.alloc(MAX_LINE + 1, " ");
    bytes.write("{");
    const short = Buffer.from(`\n${JSON.stringify(caseOf("short"))}\n`);
    const files = [
      { name: "长.json", bytes },
      { name: "长.ndjson", bytes: Buffer.concat([bytes, short]) },
      { name: "长行.json", bytes: Buffer.concat([bytes, short]) },
    ];
    const answer = await api.caseload.import({ files, replace: true });
    expect(answer).toMatchObject({ bad: 3, imported: 1, replaced: 1 });
    for (const { text } of answer.refused) expect(JSON.stringify(text)).toContain("over 32 MB");
    expect(answer.refused.map(({ file: name, line }) => [name, line])).toEqual([
      ["长.json", null],
      ["长.ndjson", 1],
      ["长行.json", 1],
    ]);
    await backend.close();
  });

  it("exports a table that spreadsheets read as text, never as a formula", async () => {
    const { api } = test;
    const formula = caseOf("c6", {
      reference: '=HYPERLINK("http://a.invalid")',
      client: { kind: "natural-person", name: "@王某" },
    });
    await api.caseload.import({ files: [file("六.json", JSON.stringify(formula))], replace: true });
    const { bytes, fileName } = await api.caseload.export({ filter: {}, as: "csv", particulars: true });
    expect(fileName).toMatch(/\.csv$/);
    const text = Buffer.from(bytes).toString("utf8");
    expect(text.startsWith("\uFEFF编号,当事人,")).toBe(true);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
    const row = data.find((one) => one["案件标识"] === "c6");
    expect(row).toMatchObject({ 编号: '\'=HYPERLINK("http://a.invalid")', 当事人: "'@王某", 执行法院: "某区人民法院" });
    expect(data).toHaveLength(6);
    expect(row).toMatchObject({ 法院级别: "基层人民法院", 阶段: "申请纠正" });
    const chosen = await api.caseload.export({ filter: { text: "没有的字" }, ids: ["c6"], as: "csv", lang: "en" });
    const [only, none] = Papa.parse<Record<string, string>>(Buffer.from(chosen.bytes).toString("utf8").slice(1), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(none).toBeUndefined();
    expect(only).toMatchObject({ "Case id": "c6", Stage: "Correction", "Court level": "basic court" });
    const file6 = await api.caseload.export({ filter: {}, ids: ["c6"], as: "ndjson" });
    expect(Buffer.from(file6.bytes).toString("utf8").trimEnd().split("\n")).toHaveLength(1);
    const english = await api.caseload.export({ filter: { text: "没有的字" }, as: "csv", lang: "en" });
    expect(Buffer.from(english.bytes).toString("utf8")).toMatch(/^\uFEFFReference,Enforcing court,[^\n]*\r\n$/);
    expect(await codeOf(api.caseload.export({ filter: {}, as: "csv" }, { signal: AbortSignal.abort() }))).toBe(
      "cancelled",
    );
  });

  it("exports no personal particulars that were not asked for, in either form", async () => {
    const { api } = test;
    const parties = [{ id: "p1", role: "agent", name: "张某某", phone: "137" }];
    const client = { kind: "natural-person", name: "孙某某", address: "某街", role: "debtor", birthDate: "1990-05" };
    const whole = caseOf("c7", { client, parties });
    await api.caseload.import({ files: [file("七.json", JSON.stringify(whole))], replace: true });
    for (const as of ["ndjson", "csv"] as const) {
      const { bytes } = await api.caseload.export({ filter: {}, ids: ["c7"], as });
      const text = Buffer.from(bytes).toString("utf8");
      expect(text).toContain("c7");
      for (const personal of ["孙某某", "某街", "1990", "张某某", "137"]) expect(text).not.toContain(personal);
    }
    const { parties: _parties, ...rest } = whole;
    const bare = { ...rest, client: { kind: "natural-person", role: "debtor" } };
    expect(JSON.parse((await api.cases.file({ id: "c7" })).text)).toEqual(bare);
    expect(JSON.parse((await api.cases.file({ id: "c7", particulars: true })).text)).toEqual(whole);
    await api.cases.change({
      changes: [{ kind: "case-delete", caseId: "c7", base: (await api.cases.get({ id: "c7" })).latest }],
      label: { zh: "删除", en: "Delete" },
    });
  });

  it("keeps what earlier transactions stored where it is cancelled, answers others meanwhile, and audits all in the background", async () => {
    const { api, backend, log } = await startWithVault("大");
    const { events, stop } = eventsOf(api);
    const many = Array.from({ length: 1100 }, (_, n) => caseOf(`m${n}`, { events: [] }));
    const cancel = new AbortController();
    let meanwhile: Promise<unknown> | undefined;
    const importing = api.caseload.import(
      { files: [file("多.ndjson", lines(...many))], replace: false },
      {
        signal: cancel.signal,
        onProgress({ done, total }) {
          meanwhile ??= api.session.state({});
          if (done > (total ?? 0) * 0.93) cancel.abort();
        },
      },
    );
    expect(await codeOf(importing)).toBe("cancelled");
    await meanwhile;
    expect((await api.caseload.ids({ filter: {}, sort: SORT })).ids).toHaveLength(1000);
    await until(async () => (await api.caseload.today({ untouchedDays: 1 })).stale === 0);
    const audits = events.filter((event) => event.kind === "auditing");
    expect(audits.at(0)).toEqual({ kind: "auditing", done: 0, total: 1000 });
    expect(audits.at(-1)).toEqual({ kind: "auditing", done: 1000, total: 1000 });
    expect(await api.caseload.insights({ filter: { text: "m1" } })).toMatchObject({ audits: 111 });
    const insights = new AbortController();
    const stopped = api.caseload.insights(
      { filter: {} },
      { signal: insights.signal, onProgress: () => insights.abort() },
    );
    expect(await codeOf(stopped)).toBe("cancelled");
    expect(await api.vaults.verify({})).toMatchObject({ ok: true });
    expect(log).toEqual([]);
    await stop();
    await backend.close();
  });

  it("ends in words where the vault is locked meanwhile, and keeps what earlier transactions stored", async () => {
    const { api, backend, log } = await startWithPassphrase("锁");
    const many = Array.from({ length: 1100 }, (_, n) => caseOf(`m${n}`, { events: [] }));
    let locking: Promise<unknown> | undefined;
    const importing = api.caseload.import(
      { files: [file("多.ndjson", lines(...many))], replace: false },
      {
        onProgress({ done, total }) {
          if (done > (total ?? 0) * 0.93) locking ??= api.vaults.lock({});
        },
      },
    );
    expect(await codeOf(importing)).toBe("no-vault");
    await locking;
    await api.vaults.open({ name: "锁", secret: { kind: "passphrase", text: PASSPHRASE } });
    expect((await api.caseload.ids({ filter: {}, sort: SORT })).ids).toHaveLength(1000);
    expect(log).toEqual([]);
    await backend.close();
  });
});
