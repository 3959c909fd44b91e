// Amounts of yuan: added to the hundredth, and nothing else than a number added at all.
import { expect, it } from "vitest";
import { sumOfYuan } from "./amount.ts";

it("adds to the hundredth, without the faults of binary fractions", () => {
  expect(sumOfYuan(["0.1", "0.2"])).toBe("0.30");
  expect(sumOfYuan(["1200", "34.5"])).toBe("1234.50");
  expect(sumOfYuan(["1.5", "2.5"])).toBe("4");
  expect(sumOfYuan([])).toBe("0");
  expect(sumOfYuan(["999999999999999.99", "0.01"])).toBe("1000000000000000");
});

it.each(["", "about 100", "1,200", "1.234", "-5", "1e3", "12元"])(
  "adds nothing that is no such number: %j",
  (amount) => {
    expect(sumOfYuan(["1", amount])).toBeNull();
  },
);
