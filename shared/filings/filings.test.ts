// Every document of every published case, and of cases with almost nothing in them: what must hold of all of them.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { reasonedAudit } from "../audit/audit.ts";
import { parseDay } from "../calendar/civil.ts";
import { shippedCalendar } from "../calendar/workdays.ts";
import type { CaseFile } from "../case/types.ts";
import { parseCase } from "../case/validate.ts";
import { SAMPLE } from "../report/sample.fixture.ts";
import { smallCase } from "../rules/testing.ts";
import { DOCUMENTS, draftOf, textOf, traceOf } from "./index.ts";
import { faultsOf } from "./invariants.fixture.ts";
import { reasonedOf } from "./sample.fixture.ts";
import { sentencesIn } from "./walk.ts";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const examples = readdirSync(folder).filter((name) => /^rc.*\.json$/u.test(name));

function read(name: string): { readonly file: CaseFile; readonly asOf: string } {
  const parsed = parseCase(readFileSync(folder + name, "utf8"));
  if (!parsed.ok) throw new Error(name);
  return { file: parsed.case, asOf: String(parsed.case["x-as-of"]) };
}

/** All documents in all their languages. */
const kinds = DOCUMENTS.flatMap(({ document, langs }) => langs.map((lang) => ({ document, lang })));

describe.each(examples)("%s", (name) => {
  const { file, asOf } = read(name);
  const day = parseDay(asOf);
  if (day === null) throw new Error(asOf);
  const reasoned = reasonedAudit(file, { asOf: day, calendar: shippedCalendar });
  const { audit } = reasoned;

  it.each(kinds)("$document ($lang) says nothing that the case and the law do not say", ({ document, lang }) => {
    const draft = draftOf(document, { file, ...reasoned, choices: { lang } });
    expect(faultsOf(draft, file, audit)).toEqual([]);
    expect(textOf(draft).length).toBeGreaterThan(100);
  });

  it("says nothing unfounded when argued from every finding of the audit, decided or not", () => {
    const findings = audit.findings.map(({ id }) => id);
    const draft = draftOf("correction-request", { file, ...reasoned, choices: { findings } });
    expect(faultsOf(draft, file, audit)).toEqual([]);
  });
});

describe("a case with nothing but what is required", () => {
  const file = smallCase({});
  const reasoned = reasonedOf(file, "2024-03-05");
  const { audit } = reasoned;

  it.each(kinds)("$document ($lang) is full of gaps and no more", ({ document, lang }) => {
    const draft = draftOf(document, { file, ...reasoned, choices: { lang } });
    expect(faultsOf(draft, file, audit)).toEqual([]);
    const forms = DOCUMENTS.find((one) => one.document === document)?.forCourt === true;
    if (forms) expect(draft.blanks.length + draft.atSigning.length).toBeGreaterThan(3);
    expect(draft.exhibits).toEqual([]);
  });
});

describe("a document", () => {
  const reasoned = reasonedOf(SAMPLE, "2024-04-03");
  const { audit } = reasoned;

  it.each(kinds)("$document ($lang) is the same whenever it is drawn up from the same", ({ document, lang }) => {
    const input = { file: SAMPLE, ...reasoned, choices: { lang } };
    expect(draftOf(document, input)).toEqual(draftOf(document, input));
    expect(faultsOf(draftOf(document, input), SAMPLE, audit)).toEqual([]);
  });

  it.each(DOCUMENTS)("$document: its trace names every sentence", ({ document }) => {
    const draft = draftOf(document, { file: SAMPLE, ...reasoned });
    const { sentences, format } = traceOf(draft);
    expect(format).toBe("redress.draft-trace/1");
    expect(sentences.map(({ id }) => id)).toEqual(sentencesIn(draft.blocks).map(({ id }) => id));
    for (const { facts, basis, findings, form } of sentences) {
      expect(facts.length + basis.length + findings.length + (form === null ? 0 : 1)).toBeGreaterThan(0);
    }
  });

  it("is argued from chosen findings, never from what is in order or from the client's own duties", () => {
    const chosen = audit.findings.map(({ id }) => id);
    const grounds = draftOf("supervision-request", {
      file: SAMPLE,
      ...reasoned,
      choices: { findings: chosen },
    }).blocks.filter(({ id, kind }) => kind === "heading" && id.startsWith("ground."));
    const fit = audit.findings.filter(({ holder, status }) => holder !== "client" && status !== "in-order");
    expect(grounds).toHaveLength(fit.length);
    expect(grounds.some(({ id }) => id.startsWith("ground.R-01"))).toBe(false);
  });

  it("holds no invisible or control characters of the file", () => {
    const text = DOCUMENTS.map(({ document }) => textOf(draftOf(document, { file: SAMPLE, ...reasoned }))).join("");
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
