// N-10: Jiangsu forbids sanctions on third persons.
import { describe, expect, it } from "vitest";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";
import { n10 } from "./n-10-others-spared.ts";

const court = (region?: string, name = "某区人民法院") => ({ court: { name, level: "basic", region } });
const school = (from: string | undefined) => ({ id: "s1", kind: "school", from });
const on = (from: string | undefined, events: Events = [], enforcement: object = court("江苏")) =>
  finding(n10, "2024-06-01", { enforcement: enforcement as never, events, sanctions: [school(from)] });
const none = { type: "restriction-ordered", date: "2024-05-01", happened: "no" };

describe("N-10", () => {
  it("begins with the regulation; a court's order that may stand behind the measure leaves it contestable", () => {
    expect(on("2021-12-31").status).toBe("not-applicable");
    expect(on("2022-01-01")).toMatchObject({ id: "N-10@case", status: "contestable", remedies: ["agency"] });
    expect(on("2022-01-01", [{ type: "restriction-ordered", date: "2021-05-01" }]).status).toBe("contestable");
    expect(on("2021-12-31", [none]).status).toBe("not-applicable");
    const found = on("2022-01-01", [none]);
    expect(found.status).toBe("breach");
    expect(found.basis).toEqual([{ instrument: "local-jiangsu", version: "2022", article: "47", paragraph: 2 }]);
    expect(badSteps(found.derivation)).toEqual([]);
  });

  it("asks for the region and the day, and knows both where the court's name tells", () => {
    const unknown = on("2022-01-01", [], court());
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["enforcement.court.region"]);
    expect(on("2022-01-01", [], court(undefined, "江苏省某市中级人民法院")).status).toBe("contestable");
    for (const name of ["浙江省某市中级人民法院", "北京市某区人民法院", "内蒙古自治区某市中级人民法院"])
      expect(on("2022-01-01", [], court(undefined, name)).status).toBe("not-applicable");
    const undated = on(undefined);
    expect(undated.status).toBe("undetermined");
    expect(undated.missing.map(({ path }) => path)).toEqual(["sanctions[s1].from"]);
  });

  it("does not apply elsewhere, or to measures against the client", () => {
    expect(on("2022-01-01", [], court("浙江")).status).toBe("not-applicable");
    const rail = { enforcement: court("江苏"), sanctions: [{ id: "s1", kind: "rail", from: "2022-01-01" }] };
    expect(finding(n10, "2024-06-01", rail).status).toBe("not-applicable");
  });
});
