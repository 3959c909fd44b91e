// `redress draft`: the file, its trace, the gaps; and what is refused before anything is written.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { onlyText, related, templateWith } from "../backend/services/documents/template/hostile.fixture.ts";
import { DOCUMENT_NAMES, type DraftTrace } from "../shared/filings/index.ts";
import { caseText, LATE_ANSWER, redress } from "./io.fixture.ts";

const base = mkdtempSync(join(tmpdir(), "redress-draft-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));
const at = (name: string): string => join(base, name);
writeFileSync(at("case.json"), caseText("c1", LATE_ANSWER));

const draft = (...args: readonly string[]) => redress(["draft", at("case.json"), "--as-of", "2024-03-10", ...args]);

describe("redress draft --choices", () => {
  const choose = (choices: unknown): string => {
    writeFileSync(at("choices.json"), typeof choices === "string" ? choices : JSON.stringify(choices));
    return at("choices.json");
  };

  it.each([
    ["names a prototype", '{"__proto__":{"lang":"en"}}', /__proto__ is not right/u],
    ["nests without end", `{"fills":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, /fills is not right/u],
    ["has a name without end", JSON.stringify({ ["k".repeat(100_000)]: 1 }), /^.{1,300}$/u],
    ["is larger than words can be", `{"fills":{"a":"${" ".repeat(11 * 2 ** 20)}"}}`, /larger than 10 MB/u],
    ["is a list", "[]", /one JSON object is needed/u],
  ])("refuses a file that %s, in one line", async (_what, text, says) => {
    const args = ["--document", "correction-request", "--choices", choose(text), "--out", at("hostile.docx")];
    const { code, err } = await draft(...args);
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(err[0]).toMatch(says);
    expect(existsSync(at("hostile.docx"))).toBe(false);
  });

  it("asks, argues and signs as the file says, and fills the gaps it has words for", async () => {
    const choices = choose({
      asks: ["delete"],
      filer: { kind: "agent", name: "李某", organisation: "某律师事务所" },
      fills: { "party.client.serviceAddress": "某市某街1号" },
    });
    const args = ["--document", "correction-request", "--choices", choices, "--trace", at("chosen.json")];
    const { code } = await draft(...args, "--out", at("chosen.docx"));
    expect(code).toBe(0);
    const { sentences } = JSON.parse(readFileSync(at("chosen.json"), "utf8")) as DraftTrace;
    const ids = sentences.map(({ id }) => id);
    expect(ids).toContain("request.delete");
    expect(ids).not.toContain("request.revoke");
    expect(sentences.find(({ id }) => id === "agent.name" || id === "party.agent.name")?.text).toContain("李某");
    expect(sentences.flatMap(({ filled }) => filled)).toEqual(["party.client.serviceAddress"]);
  });

  it.each([
    ["{", /not JSON; one JSON object is needed/],
    [[], /one JSON object is needed; allowed: findings, also, asks/],
    [{ tone: "mild" }, /tone is not right; allowed: findings/],
    [{ asks: ["everything"] }, /asks\.0 is not right/],
    [{ filer: { kind: "court" } }, /filer\.kind is not right/],
    [{ findings: ["Z-01@e9"] }, /--choices "?Z-01@e9"?: .*no such finding/],
  ])("refuses %j in one line", async (choices, says) => {
    const args = ["--document", "correction-request", "--choices", choose(choices), "--out", at("refused.docx")];
    const { code, err } = await draft(...args);
    expect({ code, lines: err.length }).toEqual({ code: 2, lines: 1 });
    expect(err[0]).toMatch(says);
    expect(existsSync(at("refused.docx"))).toBe(false);
  });
});

describe("redress draft --all", () => {
  it("draws every paper that is called for into a new folder, and writes over nothing", async () => {
    const { code, err } = await draft("--all", "--out", at("filing"));
    expect(code).toBe(0);
    const names = readdirSync(at("filing"));
    expect(names).toEqual(
      expect.arrayContaining(["evidence-list.docx", "service-address.docx", "reconsideration-request.docx"]),
    );
    // Reconsideration can still be applied for: supervision is not called for beside it.
    expect(names).not.toContain("supervision-request.docx");
    expect(err.filter((line) => line.includes("drawn up"))).toHaveLength(names.length);
    for (const name of names)
      expect(
        readFileSync(join(at("filing"), name))
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
    const again = await draft("--all", "--out", at("filing"));
    expect(again.code).toBe(2);
    expect(again.err[0]).toMatch(/holds files already, which are not written over; name a new folder/);
  });

  it.each([
    [["--all", "--document", "evidence-list", "--out", at("x")], /--document cannot be used with --all/],
    [["--all"], /--out FOLDER is missing/],
    [["--all", "--out", "-"], /- is not allowed/],
    [["--all", "--out", join(base, "none", "x")], /a folder that can be made is needed/],
    [["--all", "--out", at("case.json")], /a folder that can be made is needed/],
  ])("refuses %j", async (args, says) => {
    const { code, err } = await draft(...args);
    expect(code).toBe(2);
    expect(err.at(-1)).toMatch(says);
    expect(existsSync(at("x"))).toBe(false);
  });
});

describe("redress draft", () => {
  it("writes the document and what each sentence rests on", async () => {
    const out = at("supervision.docx");
    const { code, err } = await draft("--document", "supervision-request", "--out", out, "--trace", at("trace.json"));
    expect(code).toBe(0);
    expect(err.at(-1)).toMatch(/supervision\.docx: drawn up, \d+ gaps? to fill in$/);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    const trace = JSON.parse(readFileSync(at("trace.json"), "utf8")) as DraftTrace;
    expect(trace).toMatchObject({ format: "redress.draft-trace/1", document: "supervision-request", caseId: "c1" });
    const { sentences } = trace;
    expect(sentences.some(({ findings }) => findings.includes("C-03@e3"))).toBe(true);
    expect(sentences.flatMap(({ basis }) => basis)).toContain("spc-defaulters@2017:12(1)");
  });

  it("draws up no paper against the court's list, and has no checklist of one, for a case about another", async () => {
    const other = { ...(JSON.parse(caseText("c1", LATE_ANSWER)) as object), matter: "某名单" };
    writeFileSync(at("other.json"), JSON.stringify(other));
    for (const [args, why] of [
      [
        ["draft", at("other.json"), "--document", "supervision-request", "--out", at("no.docx")],
        /recorded as about another list.*put .matter. right/,
      ],
      [["checklist", at("other.json"), "--route", "supervision"], /holds no list that this route is against/],
    ] as const) {
      const { code, out, err } = await redress(args);
      expect({ code, out, lines: err.length }).toEqual({ code: 2, out: "", lines: 1 });
      expect(err[0]).toMatch(why);
    }
    expect(existsSync(at("no.docx"))).toBe(false);
  });

  it("draws up what goes to the authority of another list, and all that its open routes call for", async () => {
    const listed = { id: "l", type: "authority-listed", date: "2026-06-15", list: "wages", statesRemedy: "yes" };
    const served = { id: "s", type: "authority-listing-served", date: "2026-06-20", regarding: "l" };
    const other = { ...(JSON.parse(caseText("c1", [listed, served])) as object), matter: "欠薪名单" };
    writeFileSync(at("wages.json"), JSON.stringify(other));
    const one = ["--document", "listing-basis-request", "--as-of", "2026-07-01", "--out", at("basis.docx")];
    expect((await redress(["draft", at("wages.json"), ...one])).code).toBe(0);
    const all = await redress(["draft", at("wages.json"), "--all", "--as-of", "2026-07-01", "--out", at("wages")]);
    expect(all.code).toBe(0);
    expect(readdirSync(at("wages")).toSorted()).toEqual([
      "administrative-reconsideration-request.docx",
      "evidence-list.docx",
    ]);
  });

  it.each([
    [["--document", "supervision-request"], /--out FILE\.docx\|FILE\.pdf is missing/],
    [["--out", at("no.docx")], /--document NAME is missing; allowed: correction-request, /],
    [["--document", "supervision-request", "--out", at("no.docx"), "--finding", "Z-01@e9"], /no such finding/],
    [
      ["--document", "supervision-request", "--out", at("no.docx"), "--also", "Z-01@e9"],
      /--also "?Z-01@e9"?: .*no such finding/,
    ],
    [["--document", "supervision-request", "--out", at("no.docx"), "--template", at("case.json")], /no Word document/],
    [
      ["--document", "supervision-request", "--out", join(base, "none", "no.docx")],
      /there is no such folder; make the folder first/,
    ],
    [
      ["--document", "supervision-request", "--out", at("no.docx"), "--trace", join(base, "none", "t.json")],
      /no such folder/,
    ],
    [
      ["--document", "supervision-request", "--out", at("no.docx"), "--trace", join(base, ".", "no.docx")],
      /the same file/,
    ],
    [["--document", "supervision-request", "--out", at("no.docx"), "--trace", base], /this is a folder, not a file/],
    [["--document", "supervision-request", "--out", "-"], /take a file or folder; - is not allowed/],
    [["--document", "supervision-request", "--out", at("no.docx"), "--in", "en"], /drawn up in zh only/],
    [["--document", "letter", "--out", at("no.docx")], /no --document letter; allowed: correction-request/],
    [
      ["--document", "supervision-request", "--out", at("no.pdf"), "--template", at("case.json")],
      /--template cannot be used with --out .*no\.pdf/,
    ],
  ])("refuses %j in one line and writes nothing", async (args, says) => {
    const { code, out, err } = await draft(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.at(-1)).toMatch(says);
    expect(existsSync(at("no.docx"))).toBe(false);
    expect(readdirSync(base).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("refuses a template by the same rules as the window, and says what one leaves out", async () => {
    const args = ["--document", "supervision-request", "--out", at("own.docx"), "--template", at("own-template.docx")];
    writeFileSync(at("own-template.docx"), templateWith(related("image", "https://example.invalid/a.png")));
    const refused = await draft(...args);
    expect({ code: refused.code, lines: refused.err.length }).toEqual({ code: 2, lines: 1 });
    expect(refused.err[0]).toMatch(
      /--template: "word\/_rels\/document\.xml\.rels" .* outside the file \(image: https:/u,
    );
    expect(existsSync(at("own.docx"))).toBe(false);
    writeFileSync(at("own-template.docx"), templateWith(onlyText("{案号}")));
    const taken = await draft(...args);
    expect(taken.code).toBe(0);
    expect(taken.err[0]).toMatch(/--template: the template takes up single fields .* only/u);
    expect(existsSync(at("own.docx"))).toBe(true);
  });

  it("takes the place of a file of the same name, and draws the report in English", async () => {
    writeFileSync(at("report.docx"), "old");
    const { code, err } = await draft("--document", "audit-report", "--in", "en", "--out", at("report.docx"));
    expect(code).toBe(0);
    expect(err.at(-1)).toMatch(/report\.docx: drawn up, 0 gaps to fill in$/);
    expect(readFileSync(at("report.docx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("leaves out what is to be weighed first, names it, and argues it where it is asked", async () => {
    const term = [{ id: "e1", type: "listing-decided", date: "2023-05-05", items: [1], termYears: 2, reasons: "no" }];
    writeFileSync(at("term.json"), caseText("c3", term));
    const grounds = async (
      ...args: readonly string[]
    ): Promise<{ err: readonly string[]; rules: readonly string[] }> => {
      const file = ["draft", at("term.json"), "--as-of", "2024-03-10", "--document", "correction-request"];
      const { err } = await redress([...file, "--out", at("term.docx"), "--trace", at("term-trace.json"), ...args]);
      const trace = JSON.parse(readFileSync(at("term-trace.json"), "utf8")) as DraftTrace;
      return { err, rules: trace.sentences.flatMap(({ id }) => /^ground\.(.+)\.heading$/.exec(id)?.[1] ?? []) };
    };
    const plain = await grounds();
    expect(plain.rules).toEqual(["D-02@e1"]);
    expect(plain.err).toContainEqual(expect.stringMatching(/^left out, weigh first: D-06@e1 .+ \(--also D-06@e1\)$/));
    const also = await grounds("--also", "D-06@e1");
    expect(also.rules).toEqual(["D-02@e1", "D-06@e1"]);
    expect(also.err.join("\n")).not.toContain("weigh first");
  });

  it("refuses a letter and an objection that have no ground yet, with the reason and the way out", async () => {
    writeFileSync(at("early.json"), caseText("c2", []));
    for (const name of ["agency-letter", "credit-objection"]) {
      const out = at(`early-${name}.docx`);
      const { code, err } = await redress(["draft", at("early.json"), "--document", name, "--out", out]);
      expect({ name, code }).toEqual({ name, code: 2 });
      expect(err.join("\n")).toMatch(
        /cannot be drawn up yet: no deletion.*Ask the court for correction or deletion first/u,
      );
      expect(existsSync(out)).toBe(false);
      const { code: filed } = await redress(["filing", at("early.json"), "--document", name, "--out", at("early.pdf")]);
      expect({ name, filed }).toEqual({ name, filed: 2 });
    }
  });

  it("draws up every document of a case without findings", async () => {
    const deleted = { id: "d", type: "listing-deleted", date: "2024-01-02", source: "document" };
    writeFileSync(at("empty.json"), caseText("c2", [deleted]));
    for (const name of DOCUMENT_NAMES) {
      const { code } = await redress(["draft", at("empty.json"), "--document", name, "--out", at(`${name}.docx`)]);
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(readFileSync(at(`${name}.docx`)).length).toBeGreaterThan(1000);
    }
  });
});
