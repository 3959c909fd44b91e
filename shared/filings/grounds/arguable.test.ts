// What may help the other side is argued only where a person chose it, and no pleading concedes a point.
import { describe, expect, it } from "vitest";
import type { CaseEvent, CaseFile } from "../../case/types.ts";
import { RULES } from "../../rules/index.ts";
import { concedes, concessionsIn } from "../conceding.fixture.ts";
import { asked, kindOf, LISTED, ORDERED, PAID, seen } from "../cases/kinds.fixture.ts";
import { FULL } from "../cases/full.fixture.ts";
import { papersOf } from "../consistency.fixture.ts";
import { draftOf, groundCautions, textOf } from "../index.ts";
import { reasonedOf } from "../sample.fixture.ts";
import { WORDS } from "./arguable.ts";

const published: CaseEvent = {
  id: "p0",
  type: "listing-published",
  date: "2023-11-08",
  missing: ["id-code"],
  where: "local",
  source: "official-record",
};

const listed = (more: object): CaseEvent => ({ ...LISTED, ...more });

/** Faults that favour the client, or invite a harm: a rule each. */
const WEIGHED: readonly (readonly [string, readonly CaseEvent[]])[] = [
  ["D-05", [listed({ items: [4], termYears: 1, severeOrMultiple: "no" })]],
  ["D-06", [listed({ termYears: 2 })]],
  ["D-03", [listed({ items: [4], termYears: null })]],
  ["H-01", [LISTED, { id: "h0", type: "restriction-ordered", date: "2024-05-01", happened: "no" }]],
  ["P-01", [LISTED, published]],
  ["P-06", [LISTED, published]],
];

describe.each(WEIGHED)("%s, to be weighed first", (rule, events) => {
  const file: CaseFile = kindOf("k", events);
  const reasoned = reasonedOf(file, "2024-06-01");
  const found = reasoned.audit.findings.filter((one) => one.rule === rule && one.status === "breach");
  const [id = ""] = found.map((one) => one.id);
  const argued = (choices: object): readonly string[] =>
    papersOf(file, reasoned, choices)
      .filter(({ forCourt }) => forCourt)
      .filter(({ blocks }) => blocks.some((block) => block.id === `ground.${id}.head`))
      .map(({ document }) => document);

  it("is pleaded in no paper unasked", () => {
    expect(found).toHaveLength(1);
    expect(argued({})).toEqual([]);
  });

  it("is pleaded where it is chosen, beside the grounds of the program or alone", () => {
    expect(argued({ also: [id] })).toContain("correction-request");
    expect(argued({ findings: [id] })).toContain("correction-request");
  });

  it("has its reason beside it, and stands in the note for the lawyer", () => {
    const why = groundCautions({ file, ...reasoned }).weigh.get(id);
    expect(why?.zh).toMatch(/可能|即应/u);
    const note = textOf(draftOf("lawyer-note", { file, ...reasoned }));
    expect(note).toContain(why?.zh ?? "no reason");
    expect(note).not.toMatch(/--|@/u);
    // It knows nothing of what was chosen for each paper, and must not say of one that it leaves the ground out.
    expect(note).toContain("没有勾选的，文书不写");
  });
});

describe("no pleading concedes", () => {
  it("in the fixed words of any ground", () => {
    for (const { code } of RULES) {
      const { heading = "", topic = "", argue = "", ifOpen = "" } = WORDS[code] ?? {};
      for (const words of [heading, topic, argue, ifOpen])
        expect({ code, words, concedes: concedes(words) }).toEqual({ code, words, concedes: false });
    }
  });

  it.each(["2024-01-15", "2024-04-04", "2024-10-01"])("argued from every finding of a whole case on %s", (asOf) => {
    const reasoned = reasonedOf(FULL, asOf);
    const findings = reasoned.audit.findings.map(({ id }) => id);
    expect(concessionsIn(papersOf(FULL, reasoned, { findings }))).toEqual([]);
  });

  it.each(["2024-01-15", "2024-04-04", "2024-10-01"])(
    "and what a rule says of an open point it says anew for a court, %s",
    (asOf) => {
      const said = [...reasonedOf(FULL, asOf).reasons.values()].flat().flatMap((reason) => {
        if (reason.role === "note") return [reason.text];
        return reason.role === "result" || reason.role === "possibility" ? [reason.because] : [];
      });
      expect(said.some(({ zh }) => concedes(zh))).toBe(true);
      expect(said.map(({ court, zh }) => court ?? zh).filter(concedes)).toEqual([]);
    },
  );

  it("where the audit holds a point contestable: it is submitted, and the caveat stands in the note", () => {
    const file = kindOf("k", [
      LISTED,
      ORDERED,
      ...PAID,
      { id: "c1", type: "restriction-checked", date: "2024-03-01", active: "yes" },
    ]);
    const reasoned = reasonedOf(file, "2024-04-03");
    expect(reasoned.audit.findings.find(({ rule }) => rule === "H-02")?.status).toBe("contestable");
    expect(textOf(draftOf("restriction-relief", { file, ...reasoned }))).toContain("至2024年3月1日仍未解除");
    expect(concessionsIn(papersOf(file, reasoned))).toEqual([]);
    expect(textOf(draftOf("lawyer-note", { file, ...reasoned }))).toContain("“及时”没有日数，不按日计算逾期");
  });

  it("where readings differ: the other reading is the lawyer's to know", () => {
    const granted = asked("listing", "2024-01-30", "2024-02-10", { outcome: "granted" });
    const file = kindOf("k", [
      LISTED,
      ...granted,
      { id: "d1", type: "listing-revoked", date: "2024-02-21", source: "document" },
      seen("c1", "2024-02-19"),
    ]);
    const reasoned = reasonedOf(file, "2024-04-03");
    const finding = reasoned.audit.findings.find(({ rule }) => rule === "C-04");
    const note = textOf(draftOf("lawyer-note", { file, ...reasoned }));
    if (finding?.status === "contestable") expect(note).toContain("观点“自审查期限届满之日起算”：");
    expect(finding?.status).toBe("contestable");
    expect(concessionsIn(papersOf(file, reasoned))).toEqual([]);
  });
});
