// K-10: the grounds that fit what is on record.
import { describe, expect, it } from "vitest";
import { k10 } from "./k-10-procuratorate-ground.ts";
import { badSteps, type Events } from "../parts/steps.fixture.ts";
import { finding } from "../testing.ts";

const listed = { type: "listing-decided", date: "2020-05-05" };
const requested = { type: "correction-requested", date: "2024-02-04", method: "in-person" };
const rejected = { type: "correction-decided", date: "2024-02-19", outcome: "rejected" };
const review = { type: "reconsideration-decided", date: "2024-03-20", outcome: "rejected" };

describe("K-10", () => {
  it("names the grounds by what is on record", () => {
    const steps = (...events: Events) => {
      const found = finding(k10, "2024-06-01", { events: [listed, ...events] });
      expect(found.status).toBe("advice");
      expect(badSteps(found.derivation)).toEqual([]);
      return found.derivation.length;
    };
    expect(steps()).toBe(2);
    expect(steps(requested)).toBe(4);
    expect(steps(requested, rejected, review)).toBe(5);
  });

  it("leads each ground to its item of art. 106: handling of a request 1, measures of discipline 2, delay 3", () => {
    const cited = finding(k10, "2024-06-01", { events: [listed, requested] }).derivation.map(({ zh }) => zh);
    expect(cited[0]).toMatch(/信用惩戒措施违法.*第一百零六条第二项/u);
    expect(cited[1]).toMatch(/审查处理违法、错误.*第一百零六条第一项/u);
    expect(cited[2]).toMatch(/消极执行、拖延执行.*第一百零六条第三项/u);
  });

  it("does not apply before the rules", () => {
    expect(finding(k10, "2021-07-31", { events: [listed] }).status).toBe("not-applicable");
    expect(finding(k10, "2021-08-01", { events: [listed] }).status).toBe("advice");
  });
});
