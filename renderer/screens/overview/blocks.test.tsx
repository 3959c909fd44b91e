import { MantineProvider } from "@mantine/core";
import { describe, expect, it } from "vitest";
import type { CaseView } from "../../../shared/api/cases.ts";
import { ofClient, spaced } from "../../../shared/report/plain.ts";
import { MemoryProvider } from "../../base/memory.tsx";
import { viewsWith } from "../../parts/findings/views.fixture.ts";
import { viewOf } from "../../parts/case.fixture.ts";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { markableOf } from "./act-record.tsx";
import { BrokenList } from "./broken-list.tsx";
import { NextBlock } from "./next-block.tsx";
import { OV } from "./words.ts";
import { typeset } from "../../base/typeset.ts";

const VIEWS = viewsWith([]);
const drawn = (view: CaseView, lang: "zh" | "en"): string =>
  still(
    lang,
    <MantineProvider>
      <MemoryProvider initial={{}}>
        <NextBlock view={view} asOf={view.audit.asOf} today={view.audit.asOf} />
      </MemoryProvider>
    </MantineProvider>,
  );
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, "");

/** A rejection served on the client's word, its ten days running. */
const RUNNING = viewOf("2024-04-03", {
  events: [
    { id: "e1", type: "listing-decided", date: "2023-11-03", items: [1], termYears: 2 },
    { id: "e4", type: "correction-requested", date: "2024-02-02", written: "yes", source: "document" },
    { id: "e5", type: "correction-received", date: "2024-02-04", source: "document" },
    { id: "e6", type: "correction-decided", date: "2024-03-01", outcome: "rejected", form: "decision" },
    {
      id: "e7",
      type: "correction-served",
      date: "2024-03-28",
      service: { method: "direct", proof: "yes" },
      source: "client-statement",
    },
  ],
});

describe("the next act on the overview", () => {
  it.each(["zh", "en"] as const)("is the audit's, with what it rests on, in %s", (lang) => {
    for (const view of VIEWS) {
      const { next } = view.audit;
      const text = squeezed(textOf(drawn(view, lang)));
      const what = next === null ? "" : lang === "zh" ? ofClient(next.what.zh) : typeset(next.what, lang);
      expect(text).toContain(squeezed(what));
    }
  });

  it("says by when, how many days are left, to whom and why, and leads to the paper", () => {
    const markup = drawn(RUNNING, "zh");
    const text = textOf(markup);
    expect(text).toContain("04-07");
    expect(text).toContain("2024-04-07 周日（补班）");
    expect(text).toContain("还剩 4 天");
    expect(text).toContain("上一级");
    expect(text).toContain("只是当事人本人的话");
    expect(markup).toContain('href="#/case/c1/documents/reconsideration-request"');
    expect(markup).toContain(`href="#/case/c1/audit/${encodeURIComponent(RUNNING.audit.next?.because[0] ?? "")}"`);
  });

  it("does not say again under the headline what the headline says", () => {
    for (const lang of ["zh", "en"] as const) {
      const text = textOf(drawn(RUNNING, lang));
      expect(text).not.toContain(OV.route[lang]);
      expect(text.match(/2024-04-07/gu)?.length).toBeLessThanOrEqual(4);
    }
    const elsewhere = VIEWS.find(({ audit: { next } }) => next?.kind === "answer" && next.route !== null);
    if (elsewhere === undefined) throw new Error("no case asks on the way to a route");
    expect(textOf(drawn(elsewhere, "zh"))).toContain(OV.route.zh);
  });

  it("is recorded as posted or as not to be done where it stands, under the mark that Today knows", () => {
    const text = textOf(drawn(RUNNING, "zh"));
    expect(text).toContain("登记已寄出");
    expect(text).toContain("不申请，写明理由");
    const { next, asOf } = RUNNING.audit;
    if (next === null) throw new Error("there is no act");
    const markable = markableOf({ view: RUNNING, next, asOf, today: asOf });
    const finding = RUNNING.audit.findings.find(({ rule }) => rule === "R-01");
    expect(markable).toMatchObject({
      id: `act/limit/${finding?.id ?? ""}`,
      facts: "running 2024-04-07 2024-04-07",
      mark: null,
    });
    // Seen from another day the limit may be another: there is no mark to set then.
    expect(markableOf({ view: RUNNING, next, asOf, today: "2024-04-04" })).toBeNull();
    const mark = { id: markable?.id ?? "", subject: "act", state: "not", reason: "已和解" } as const;
    const marked = (facts: string): string => textOf(drawn({ ...RUNNING, marks: [{ ...mark, facts }] }, "zh"));
    expect(marked(markable?.facts ?? "")).toContain("已记下不办：已和解");
    expect(marked("running 2024-04-01 2024-04-01")).not.toContain("已记下不办");
  });

  it("does not say that nothing is to be done without saying that the audit did not end", () => {
    const [view] = VIEWS;
    if (view === undefined) throw new Error("there is no case");
    const stopped = { ...view, audit: { ...view.audit, next: null, summary: [] }, stopped: "time" as const };
    expect(textOf(drawn(stopped, "zh"))).toContain("审查没有做完");
    const broken = textOf(still("zh", <BrokenList view={stopped} />));
    expect(broken).toContain("审查没有做完");
    expect(broken).not.toContain("没有发现违反");
  });
});

describe("what was broken, on the overview", () => {
  it.each(["zh", "en"] as const)("is one plain sentence a line, as many as the audit has, in %s", (lang) => {
    let lines = 0;
    for (const view of VIEWS) {
      const markup = still(lang, <BrokenList view={view} />);
      const text = squeezed(textOf(markup));
      for (const line of view.audit.summary) {
        expect(text).toContain(squeezed(lang === "zh" ? spaced(ofClient(line.zh)) : typeset(line, lang)));
        lines += 1;
      }
      expect(markup.split("<li").length - 1).toBe(view.audit.summary.length);
    }
    expect(lines).toBeGreaterThan(5);
  });

  it("says that nothing was found where nothing was", () => {
    const [view] = VIEWS;
    if (view === undefined) throw new Error("there is no case");
    const none = { ...view, audit: { ...view.audit, summary: [] } };
    expect(textOf(still("zh", <BrokenList view={none} />))).toContain("按现有材料没有发现违反。");
  });
});
