// The chart and the table as they are written: one stop for Tab, a sentence for every mark, the same items in the table.
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../shared/calendar/civil.ts";
import { LanguageProvider } from "../../base/lang.tsx";
import { viewOf } from "../../parts/case.fixture.ts";
import { Chart } from "./chart.tsx";
import { TimelineTable } from "./table.tsx";
import { timelineOf } from "./timeline-of.ts";

const AS_OF = "2024-04-04";
const view = viewOf(AS_OF, {
  events: [
    { id: "e1", type: "listing-decided", date: "2023-11-10", termYears: null },
    { id: "e3", type: "correction-requested", date: "2024-02-01", written: "yes" },
    { id: "e4", type: "correction-received", date: "2024-02-04" },
    { id: "e5", type: "correction-decided", date: "2024-03-01", outcome: "rejected" },
    { id: "e7", type: "other", title: '<img src=x onerror="alert(1)">', date: "2024-01" },
  ],
});
const timeline = timelineOf(view.case, view.audit, parseDay(AS_OF) ?? 0);
const nothing = (): void => undefined;

function markup(lang: "zh" | "en", node: ReactNode): string {
  return renderToStaticMarkup(
    <LanguageProvider lang={lang} onLang={nothing}>
      {node}
    </LanguageProvider>,
  );
}

describe.each(["zh", "en"] as const)("in %s", (lang) => {
  const chart = markup(
    lang,
    <Chart timeline={timeline} asOf={AS_OF} chosen={null} onChoose={nothing} onOpen={nothing} />,
  );

  it("the chart has one stop for Tab and a name for every mark", () => {
    expect(chart.match(/tabindex="0"/gu)).toHaveLength(1);
    const marks = chart.match(/<g role="button"/gu) ?? [];
    expect(marks.length).toBe(
      timeline.marks.length + timeline.bars.length + timeline.slots.length + timeline.stretches.length,
    );
    expect(chart.match(/<g role="button" tabindex="-?[01]" aria-label="[^"]{4,}"/gu)).toHaveLength(marks.length);
  });

  it("lateness has a texture, not colour alone", () => {
    expect(chart.includes('fill="url(#tl-hatch)"')).toBe(true);
    expect(chart.includes('id="tl-hatch"')).toBe(true);
  });

  it("what a file says is text, never markup", () => {
    expect(chart.includes("<img")).toBe(false);
    expect(chart.includes("&lt;img")).toBe(true);
  });

  it("the table beside the chart holds the same items and nothing that takes focus", () => {
    const items = [...timeline.marks, ...timeline.bars, ...timeline.slots];
    const table = markup(
      lang,
      <TimelineTable items={items} findings={view.audit.findings} caseId="c1" asOf={AS_OF} onEdit={null} />,
    );
    expect(table.match(/<th scope="row"/gu)).toHaveLength(items.length);
    expect(table).not.toMatch(/<button|<a /u);
  });
});
