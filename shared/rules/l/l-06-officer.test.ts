// L-06: the persons of a unit, on both sides of 2019-12-16 and 2020-01-02.
import { describe, expect, it } from "vitest";
import { l06 } from "./l-06-officer.ts";
import { finding } from "../testing.ts";

const REPRESENTATIVE = { role: "legal-representative", isDebtor: "no" };
const judge = (client: object, date: string, debtorKind: string | undefined = "legal-person") =>
  finding(l06, "2024-06-01", {
    client: client as never,
    enforcement: { debtorKind },
    events: [{ type: "listing-decided", date }],
  });

describe("L-06", () => {
  it("bars one who is no debtor", () => {
    const found = judge(REPRESENTATIVE, "2023-05-05");
    expect(found).toMatchObject({
      id: "L-06@e1",
      status: "breach",
      basis: [{ instrument: "good-faith", version: "2019", article: "16", paragraph: null }],
    });
    expect(found.derivation.some(({ zh }) => zh.includes("最高法规范性文件"))).toBe(true);
    for (const role of ["principal-officer", "directly-responsible", "actual-controller"]) {
      expect(judge({ role, isDebtor: "no" }, "2023-05-05", "other-organisation").status).toBe("breach");
    }
    expect(judge({ ...REPRESENTATIVE, isDebtor: "yes" }, "2023-05-05").status).toBe("in-order");
  });

  it("binds from publication, and between date and publication both views stand", () => {
    expect(judge(REPRESENTATIVE, "2019-12-15").status).toBe("not-applicable");
    expect(judge(REPRESENTATIVE, "2019-12-16").status).toBe("contestable");
    expect(judge(REPRESENTATIVE, "2020-01-01").status).toBe("contestable");
    expect(judge(REPRESENTATIVE, "2020-01-02").status).toBe("breach");
    expect(judge(REPRESENTATIVE, "2019-12/2020-02").status).toBe("contestable");
    expect(judge({ ...REPRESENTATIVE, isDebtor: "yes" }, "2019-12-20").status).toBe("in-order");
  });

  it("asks for the own debt, the kind of debtor and the role", () => {
    const paths = (found: ReturnType<typeof judge>) => found.missing.map(({ path }) => path);
    const own = judge({ role: "legal-representative" }, "2023-05-05");
    expect(own.status).toBe("undetermined");
    expect(paths(own)).toEqual(["client.isDebtor"]);
    // A representative has an office that only a unit has: the kind of debtor need not be on file.
    const kind = finding(l06, "2024-06-01", {
      client: REPRESENTATIVE,
      events: [{ type: "listing-decided", date: "2023-05-05" }],
    });
    expect(kind.status).toBe("breach");
    expect(paths(judge({ isDebtor: "no" }, "2023-05-05"))).toEqual(["client.role"]);
    expect(judge({ role: "legal-representative" }, "2016-05-27/2020-08-10").status).toBe("undetermined");
  });

  it("is about the persons of a unit", () => {
    expect(judge({ role: "debtor" }, "2023-05-05").status).toBe("not-applicable");
    expect(judge({ role: "namesake" }, "2023-05-05").status).toBe("not-applicable");
    expect(judge(REPRESENTATIVE, "2023-05-05", "natural-person").status).toBe("not-applicable");
  });
});
