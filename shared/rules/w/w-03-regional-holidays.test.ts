// W-03: regions with holidays of their own.
import { describe, expect, it } from "vitest";
import { c03 } from "../c/c-03-correction-review.ts";
import { badSteps, remark } from "../parts/steps.fixture.ts";
import { w03 } from "./w-03-regional-holidays.ts";

const requested = (date: string) => ({ type: "correction-requested", date, written: "yes", method: "in-person" });
const at = (region?: string, name = "某区人民法院") => ({ enforcement: { court: { name, level: "basic", region } } });

describe("W-03", () => {
  const events = [requested("2024-02-04")];
  it("advises for regions with holidays of their own", () => {
    const found = remark(w03, [c03], "2024-06-01", { ...at("广西"), events });
    expect(found.status).toBe("advice");
    expect(badSteps(found.steps)).toEqual([]);
    expect(remark(w03, [c03], "2024-06-01", { ...at(undefined, "宁夏回族自治区某县人民法院"), events }).status).toBe(
      "advice",
    );
    expect(remark(w03, [c03], "2024-06-01", { ...at("云南", "云南省某自治州某县人民法院"), events }).status).toBe(
      "advice",
    );
  });

  it("asks where the region is unknown, and is silent elsewhere or without a period", () => {
    const unknown = remark(w03, [c03], "2024-06-01", { ...at(), events });
    expect(unknown).toMatchObject({ status: "undetermined", missing: ["enforcement.court.region"] });
    expect(w03.facts).toContain("enforcement.court.region");
    expect(remark(w03, [c03], "2024-06-01", { ...at("北京"), events }).status).toBe("not-applicable");
    expect(remark(w03, [c03], "2024-06-01", at("广西")).status).toBe("not-applicable");
  });
});
