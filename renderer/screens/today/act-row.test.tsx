import { MantineProvider } from "@mantine/core";
import { describe, expect, it } from "vitest";
import type { ActRow } from "../../../shared/api/caseload.ts";
import { MemoryProvider } from "../../base/memory.tsx";
import { still, textOf } from "../../parts/still.fixture.tsx";
import { ActItem } from "./act-row.tsx";

const ROW: ActRow = {
  kind: "own",
  act: "act/own/t1",
  facts: "x",
  mark: null,
  caseId: "c1",
  reference: null,
  clientName: "王某",
  court: null,
  what: { zh: "复印案卷", en: "Copy the file" },
  due: { earliest: "2024-03-01", latest: "2024-03-01" },
  status: null,
  rule: null,
  finding: null,
  route: null,
  doing: null,
  note: "t1",
  putOff: "2025-03-01",
  more: 0,
  form: null,
};

const drawn = (row: ActRow, lang: "zh" | "en" = "zh"): string =>
  still(
    lang,
    <MantineProvider>
      <MemoryProvider initial={{}}>
        <ActItem
          row={row}
          number={1}
          today="2024-03-08"
          focusable
          onFocus={() => undefined}
          onPut={() => Promise.resolve(true)}
          onPosted={() => Promise.resolve(true)}
        />
      </MemoryProvider>
    </MantineProvider>,
  );

describe("a row of Today that the clinic set itself", () => {
  it.each(["zh", "en"] as const)("is a day that came, never late, in %s", (lang) => {
    const markup = drawn(ROW, lang);
    expect(textOf(markup)).toContain(lang === "zh" ? "· 自己定的日子，7 天前" : "· our own date, 7 days ago");
    expect(markup).not.toContain("days-left-past");
    expect(textOf(markup)).not.toContain("已过");
  });

  it("leads to where what came of it is written down", () => {
    expect(drawn(ROW)).toContain('href="#/case/c1/log/t1"');
    expect(drawn({ ...ROW, act: "act/own", note: null })).toContain('href="#/case/c1/sanctions"');
  });
});

describe("a row of Today that waits for a fact", () => {
  const FOUND = { ...ROW, note: null, status: "undetermined", finding: "R-01@e2" } as const;

  it("has a button of its own for the fact, beside the paper of its limit", () => {
    const limit = { ...FOUND, kind: "limit", doing: "file", route: "reconsideration" } as const;
    const markup = drawn(limit);
    expect(textOf(markup)).toContain("写复议申请书");
    expect(markup).toContain('class="button" href="#/case/c1/audit/R-01%40e2">补上缺的事实');
    expect(textOf(drawn({ ...limit, status: "running" }))).not.toContain("补上缺的事实");
  });

  it("is looked up where it is about the list, and answered where it is a question", () => {
    const asked = { ...FOUND, kind: "answer", doing: "answer", due: null } as const;
    expect(textOf(drawn({ ...asked, route: "deletion" }))).toContain("记下查到的");
    expect(textOf(drawn({ ...asked, route: "reconsideration" }))).toContain("回答");
    expect(drawn({ ...asked, route: "deletion" })).toContain("#/case/c1/audit/R-01%40e2");
  });
});

describe("a row of Today that the law sets", () => {
  it("says how late a court is", () => {
    const court = { ...ROW, kind: "court", note: null, status: "breach", finding: "C-03@e2" } as const;
    const markup = drawn(court);
    expect(markup).toContain("days-left-past");
    expect(textOf(markup)).toContain("7 天");
  });
});
