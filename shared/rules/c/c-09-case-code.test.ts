// C-09: codes of case numbers.
import { describe, expect, it } from "vitest";
import { c09 } from "./c-09-case-code.ts";
import { caseCodeOf } from "../../case/case-number.ts";
import { listed } from "../parts/request-events.fixture.ts";
import { finding, findings } from "../testing.ts";

const numbered = (caseNumber: string) => finding(c09, "2024-06-01", { enforcement: { caseNumber } });

describe("C-09", () => {
  it("reads the codes of the standard", () => {
    const code = (number: string) => caseCodeOf(number)?.code ?? null;
    expect(code("（2023）京0105执1234号")).toBe("执");
    expect(code("（2023）京0105执1234号之一")).toBe("执");
    expect(code("（2013）朝执字第1234号")).toBe("执");
    expect(code("（2023）京0105执恢12号")).toBe("执恢");
    expect(code("（2023）京0105执异12号")).toBe("执异");
    expect(code("（2020）沪执复16号")).toBe("执复");
    expect(code("（2021）最高法执监37号")).toBe("执监");
    expect(code("（2023）京03司惩复1号")).toBe("司惩复");
    expect(code("（2022）京0105民初999号")).toBeNull();
    expect(code("某院5号执行决定")).toBeNull();
  });

  it("rests on the item of the contents of the list that names the case number (art. 6, item 5)", () => {
    const cited = numbered("（2023）京0105执异12号").derivation.map(({ zh }) => zh);
    expect(cited.find((zh) => zh.includes("案号属应当公布"))).toContain("第六条第五项");
  });

  it("flags what is no implementation, never more", () => {
    expect(numbered("（2023）京0105执1234号")).toMatchObject({ id: "C-09@case", status: "in-order" });
    expect(numbered("（2023）京0105执恢12号").status).toBe("in-order");
    expect(numbered("（2023）京0105执异12号").status).toBe("contestable");
    expect(numbered("（2023）京03司惩复1号").status).toBe("contestable");
    expect(numbered("（2022）京0105民初999号").status).toBe("not-applicable");
  });

  it("flags no number of a paper that there may not be", () => {
    const of = (event: object) => finding(c09, "2024-06-01", { events: [event as { readonly type: string }] });
    const resumed = { type: "enforcement-resumed", date: "2023-05-05", caseNumber: "（2023）京0105执异12号" };
    const decided = { ...listed("2023-05-05"), documentNumber: "（2023）京0105执异12号" };
    for (const paper of [resumed, decided]) {
      expect(of(paper).status).toBe("contestable");
      const doubtful = of({ ...paper, happened: "unknown" });
      expect(doubtful.status).toBe("undetermined");
      expect(doubtful.missing.map(({ path }) => path)).toEqual(["events[e1].happened"]);
    }
  });

  it("reads the number of the decision beside that of the case", () => {
    const all = findings(c09, "2024-06-01", {
      enforcement: { caseNumber: "（2023）京0105执1号" },
      events: [listed("2023-05-05", { documentNumber: "（2023）京0105执异12号" })],
    });
    expect(all.map(({ id, status }) => `${id} ${status}`)).toEqual(["C-09@case in-order", "C-09@e1 contestable"]);
    expect(findings(c09, "2024-06-01", { events: [listed("2023-05-05")] })).toEqual([]);
  });
});
