import { describe, expect, it } from "vitest";
import { alarmDaysOf } from "./alarm-days.ts";

describe("alarm days", () => {
  it("are read as people write lists", () => {
    expect(alarmDaysOf("1，7、3")).toEqual([7, 3, 1]);
    expect(alarmDaysOf(" 0, 0 60 ")).toEqual([60, 0]);
    expect(alarmDaysOf("")).toEqual([]);
  });

  it("are refused where they are not days before", () => {
    for (const bad of ["61", "-1", "1.5", "七", "1,2,3,4,5,6"]) expect(alarmDaysOf(bad), bad).toBeNull();
  });
});
