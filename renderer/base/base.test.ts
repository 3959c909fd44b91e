// The small pure parts under every screen.
import { describe, expect, it } from "vitest";
import { shippedCalendar } from "../../shared/calendar/workdays.ts";
import { caseTitle } from "./case-title.ts";
import { shortDay } from "../../shared/report/dates.ts";
import { momentWords } from "./instant.ts";
import { asValues } from "./memory.tsx";
import { pathOf, routeOf } from "./route.ts";
import { saveDone, saveFailed, saveStarted, saveState } from "./save-state.ts";
import { sizeWords } from "./size.ts";

describe("places", () => {
  it("come back as they went, whatever an id holds", () => {
    for (const id of ["RC34", "案件 1/2", "a#b?c%d", "50%"]) {
      expect(routeOf(`#${pathOf("case", id, "audit")}`)).toEqual(["case", id, "audit"]);
    }
  });

  it("leave out what is asked after the place, and bear a bad encoding", () => {
    expect(routeOf("#/today?lang=en&sample")).toEqual(["today"]);
    expect(routeOf("")).toEqual([]);
    expect(routeOf("#/case/%E4%")).toEqual(["case", "%E4%"]);
  });
});

describe("a day in short", () => {
  const zh = (iso: string): string => shortDay(shippedCalendar, iso).zh;

  it("says only its weekday where that tells the truth", () => {
    expect(zh("2024-03-05")).toBe("2024-03-05 周二");
    expect(zh("2024-03-09")).toBe("2024-03-09 周六");
  });

  it("says more where the weekday misleads", () => {
    expect(zh("2024-02-18")).toBe("2024-02-18 周日（补班）");
    expect(zh("2024-02-12")).toContain("春节");
    expect(zh("2031-01-01")).toContain("无该年放假通知");
    expect(zh("2024-02-30")).toBe("2024-02-30");
  });
});

describe("moments", () => {
  it("of today say so, on this machine's clock", () => {
    const now = new Date(2026, 2, 5, 10, 24).toISOString();
    expect(momentWords(new Date(2026, 2, 5, 9, 5).toISOString(), now).zh).toBe("今天 09:05");
    expect(momentWords(new Date(2026, 2, 4, 23, 59).toISOString(), now).en).toBe("2026-03-04 23:59");
  });
});

describe("a case in one line", () => {
  const named = { clientName: "王某", reference: "A-1", court: "某区人民法院", caseNumber: "（2023）京0105执1234号" };

  it("is client, court and number, or what there is of them", () => {
    expect(caseTitle(named).zh).toBe("王某 · 某区人民法院 · （2023）京0105执1234号");
    expect(caseTitle({ ...named, caseNumber: null }).en).toBe("王某 · 某区人民法院 · A-1");
    expect(caseTitle({ clientName: null, reference: null, court: "某区人民法院", caseNumber: null }).zh).toBe(
      "未写姓名 · 某区人民法院",
    );
  });
});

describe("what was remembered", () => {
  it("is an object or nothing", () => {
    expect(asValues({ lang: "en" })).toEqual({ lang: "en" });
    for (const value of [null, [1], "x", 5]) expect(asValues(value)).toEqual({});
  });
});

describe("sizes", () => {
  it("are in the unit that suits them", () => {
    expect(sizeWords(1536).en).toBe("1.5 KB");
    expect(sizeWords(20 * 1024 * 1024).zh).toBe("20 MB");
    expect(sizeWords(3000 * 1024 ** 3).zh).toBe("3000 GB");
  });
});

describe("the saved state", () => {
  const failure = { code: "disk-full", text: { zh: "磁盘已满。", en: "The disk is full." } };

  it("is saved only when every change has arrived, and a failure is not talked over", () => {
    saveStarted();
    saveStarted();
    saveDone("2026-03-05T01:00:00Z");
    expect(saveState().kind).toBe("saving");
    saveDone("2026-03-05T01:00:01Z");
    expect(saveState()).toEqual({ kind: "saved", at: "2026-03-05T01:00:01Z" });
    saveStarted();
    saveStarted();
    saveFailed(failure, { of: null, retry: () => undefined });
    saveDone("2026-03-05T01:00:02Z");
    expect(saveState()).toMatchObject({ kind: "failed", failure });
    saveStarted();
    expect(saveState().kind).toBe("saving");
    saveDone("2026-03-05T01:00:03Z");
    expect(saveState().kind).toBe("saved");
  });
});
