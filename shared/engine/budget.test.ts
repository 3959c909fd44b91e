// The counting of work: it ends at the same unit each time, or where the host wants it.
import { describe, expect, it } from "vitest";
import { Budget, OVER } from "./budget.ts";

function thrownBy(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return null;
}

describe("a budget", () => {
  it("gives what it has, and no unit more", () => {
    const budget = new Budget(10);
    budget.spend(10);
    expect(budget.over).toBe(false);
    expect(thrownBy(() => budget.spend(1))).toBe(OVER);
    expect(budget.over).toBe(true);
    expect(budget.within(5, () => "done")).toBe(OVER);
  });

  it("ends work that takes more than its share, and has the rest for other work", () => {
    const budget = new Budget(100);
    const tooMuch = (): void => {
      for (;;) budget.spend(1);
    };
    expect(budget.within(20, tooMuch)).toBe(OVER);
    expect(budget.spent).toBe(21);
    expect(budget.within(20, () => "done")).toBe("done");
    expect(budget.within(1000, tooMuch)).toBe(OVER);
    expect(budget.over).toBe(true);
  });

  it("asks the host often, and stops for good once it wants to", () => {
    let asked = 0;
    const budget = new Budget(100_000_000, () => ++asked === 10);
    const work = (): void => {
      for (;;) budget.spend(1);
    };
    expect(budget.within(50_000_000, work)).toBe(OVER);
    expect(budget.spent).toBeLessThan(500_000);
    expect(budget.within(1, () => "done")).toBe(OVER);
    expect(asked).toBe(10);
  });

  it("lets every other error through", () => {
    const fault = new Error("a fault");
    expect(() =>
      new Budget().within(10, () => {
        throw fault;
      }),
    ).toThrow(fault);
  });
});
