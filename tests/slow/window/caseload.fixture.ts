// Three hundred cases of a clinic, made up and dated back from a day: in a third a court is late, in a third we are due.
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";

export const CASES = 300;

/** Client 7 of them, found by a name of two characters and a number of her own. */
export const SOUGHT = { name: "上官某", caseNumber: "（2024）某0102执7号" } as const;

const SURNAMES = ["王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴"];
export const COURTS = ["某市某区人民法院", "某市某县人民法院", "某市中级人民法院"] as const;

/** Case files, one a line; `today` is an ISO day. */
export function caseloadLines(today: string, count = CASES): readonly string[] {
  const day = parseDay(today) ?? 0;
  const before = (days: number): string => formatDay(day - days);
  return Array.from({ length: count }, (_, index) => {
    const id = (name: string): string => `${name}${index}`;
    const listed = { id: id("d"), type: "listing-decided", date: before(400), source: "document" };
    const asked = {
      id: id("r"),
      type: "correction-requested",
      date: before(90),
      written: "yes",
      source: "document",
    };
    const received = { id: id("t"), type: "correction-received", date: before(90), source: "document" };
    const refused = {
      id: id("a"),
      type: "correction-decided",
      date: before(80),
      outcome: "rejected",
      source: "document",
    };
    const served = {
      id: id("s"),
      type: "correction-served",
      date: before(5),
      service: { method: "direct", proof: "yes" },
      source: "document",
    };
    const events = [[listed], [listed, asked, received], [listed, asked, received, refused, served]][index % 3];
    return JSON.stringify({
      format: "redress.case/1",
      id: `clinic-${index}`,
      client: {
        kind: "natural-person",
        name:
          index === 7
            ? SOUGHT.name
            : `${SURNAMES[index % SURNAMES.length] ?? ""}某${String.fromCharCode(0x4e00 + index)}`,
        role: "debtor",
      },
      enforcement: {
        court: { name: COURTS[index % COURTS.length], level: "basic", region: "某省" },
        caseNumber: `（2024）某0102执${index}号`,
      },
      events,
    });
  });
}
