// The tools: the deadline calculator, the days of a year, settings, memory, holiday notices.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VECTORS } from "../../../shared/calendar/vectors.ts";
import {
  caseOf,
  codeOf,
  failureOf,
  putCases,
  removeDataFolders,
  startTestBackend,
  startWithVault,
  type TestBackend,
} from "../backend.fixture.ts";
import { NOTICE_2027 } from "./notice.fixture.ts";

afterAll(removeDataFolders);

describe("the calculator", () => {
  const { api, backend } = startTestBackend();
  afterAll(() => backend.close());

  it("answers every standard example without a vault", async () => {
    const units = { "working-days": "workingDays", days: "days", months: "months" } as const;
    for (const { id, start, spec, due } of VECTORS) {
      const { unit, n, roll } = spec;
      const answer = await api.period.explain({ from: start, unit: units[unit], length: n, roll });
      expect([id, answer.due, answer.status]).toEqual([id, due, due === null ? "no-calendar" : "ok"]);
      expect(answer.steps.length).toBeGreaterThan(0);
    }
  });

  it("refuses lengths and days out of bounds in words", async () => {
    const request = { from: "2024-03-01", unit: "days", length: 15, roll: true } as const;
    for (const length of [0, -1, 3651]) {
      const failure = await failureOf(api.period.explain({ ...request, length }));
      expect(failure).toMatchObject({ code: "bad-period", text: { zh: "没有计算：应为 1 至 3650 的整数。" } });
    }
    expect(await codeOf(api.period.explain({ ...request, from: "1800-01-01" }))).toBe("bad-period");
    expect(await codeOf(api.period.explain({ ...request, from: "2060-12-31", unit: "months", length: 600 }))).toBe(
      "bad-period",
    );
  });

  it("has the days of a year with an official notice, and none of a year without", async () => {
    const { days } = await api.period.year({ year: 2024 });
    expect(days).toHaveLength(366);
    const day = (iso: string) => days?.find((one) => one.day === iso);
    expect(day("2024-02-18")).toEqual({ day: "2024-02-18", kind: "makeup-workday", name: null });
    expect(day("2024-02-12")).toMatchObject({ kind: "holiday", name: { zh: "春节" } });
    expect(day("2024-03-02")).toMatchObject({ kind: "weekend", name: null });
    expect(day("2024-03-04")).toMatchObject({ kind: "workday", name: null });
    expect(await api.period.year({ year: 2027 })).toEqual({ days: null });
  });
});

describe("settings", () => {
  let test: TestBackend;

  beforeAll(async () => {
    test = await startWithVault();
  });

  afterAll(() => test.backend.close());

  it("have defaults, are kept in the vault, and name who makes changes", async () => {
    const { api } = test;
    const values = await api.settings.get({});
    expect(values).toMatchObject({ idleMinutes: 15, untouchedDays: 30, alarmDays: [7, 3, 1], backupsKept: 10 });
    await api.settings.put({ values: { ...values, caseworker: "王某", idleMinutes: 0 }, base: values });
    expect((await api.session.state({})).idleMinutes).toBe(0);
    await putCases(api, caseOf("c1"));
    const { entries } = await api.cases.history({ limit: 1 });
    expect(entries[0]?.who).toBe("王某");
    expect(await codeOf(api.settings.put({ values: { ...values, alarmDays: [-1] }, base: values }))).toBe("bad-input");
    expect((await api.settings.get({})).caseworker).toBe("王某");
  });

  it("remember what the window wants, without an entry of the history or anything to undo", async () => {
    const { api } = test;
    expect(await api.settings.memory({})).toEqual({ values: {} });
    const before = await api.cases.history({ limit: 1 });
    await api.settings.remember({ values: { columns: ["客户", "stage"], widths: { client: 90 } } });
    // Another window remembers something else: neither loses what the other did.
    await api.settings.remember({ values: { lang: "en" } });
    const values = { columns: ["客户", "stage"], widths: { client: 90 }, lang: "en" };
    expect(await api.settings.memory({})).toEqual({ values });
    expect(await api.cases.history({ limit: 1 })).toEqual(before);
    await api.settings.remember({ values: { columns: null, widths: null, lang: null } });
    expect(await api.settings.memory({})).toEqual({ values: {} });
  });

  it("take a year's notice from its published text: audits, calculator and calendar follow it", async () => {
    const { api } = test;
    expect(await api.settings.notices({})).toEqual({
      shipped: { from: "2013-01-01", until: "2026-12-31" },
      notices: [],
    });
    expect(await api.settings.importNotice({ text: NOTICE_2027, base: [] })).toMatchObject({
      year: 2027,
      until: "2027-12-31",
    });
    const [imported] = (await api.settings.notices({})).notices;
    expect(imported).toMatchObject({ year: 2027, title: "国务院办公厅关于2027年部分节假日安排的通知" });
    const stamp = imported?.stamp ?? "";
    expect((await api.session.state({})).calendarUntil).toBe("2027-12-31");
    const period = { from: "2027-02-03", unit: "workingDays", length: 3, roll: true } as const;
    expect(await api.period.explain(period)).toMatchObject({ due: "2027-02-15", status: "ok" });
    const { days } = await api.period.year({ year: 2027 });
    expect(days?.find(({ day }) => day === "2027-02-14")?.kind).toBe("makeup-workday");
    const { rulePack } = (await api.cases.get({ id: "c1" })).audit;
    const { seq } = await api.settings.removeNotice({ year: 2027, base: stamp });
    expect((await api.session.state({})).calendarUntil).toBe("2026-12-31");
    expect((await api.cases.get({ id: "c1" })).audit.rulePack.digest).not.toBe(rulePack.digest);
    await api.cases.undo({ seq: seq ?? 0 });
    expect((await api.session.state({})).calendarUntil).toBe("2027-12-31");
    // The same year once more replaces it.
    await api.settings.importNotice({ text: NOTICE_2027, base: [stamp] });
    await api.settings.removeNotice({ year: 2027, base: stamp });
  });

  it("refuse a notice with a day left out, of a wrong year, or that is none, with everything that is wrong", async () => {
    const { api } = test;
    const refusal = (text: string) => failureOf(api.settings.importNotice({ text, base: [] }));
    const gap = await refusal(NOTICE_2027.replace("6月9日（周三）放假", "放假"));
    expect(gap.code).toBe("bad-notice");
    expect(gap.problems?.map(({ text }) => text.zh).join()).toContain("端午节");
    expect((await refusal(NOTICE_2027.replaceAll("2027", "2029"))).code).toBe("bad-notice");
    expect((await refusal("明天放假")).problems).toHaveLength(1);
    expect((await refusal('{"year":2027,"daysOff":[],"workingDays":[]}')).code).toBe("bad-notice");
    expect((await api.settings.notices({})).notices).toEqual([]);
  });
});
