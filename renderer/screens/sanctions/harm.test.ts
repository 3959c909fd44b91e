// The diary of harm: losses by their day, and a sum only of what can be added.
import { expect, it } from "vitest";
import { viewOf } from "../../parts/case.fixture.ts";
import { diaryOf } from "./harm.ts";

const harm = (id: string, more: object) => ({ id, type: "harm", ...more });
const diary = (...events: readonly object[]) => diaryOf(viewOf("2024-05-01", { events }).case);

it("has the losses by their day, those without one last, and none that did not happen", () => {
  const { losses } = diary(
    { id: "e1", type: "listing-decided", date: "2023-05-10" },
    harm("h1", {}),
    harm("h2", { date: "2024-03" }),
    harm("h3", { date: "2024-01-02" }),
    harm("h4", { date: "2024-01-01", happened: "no" }),
  );
  expect(losses.map(({ event }) => event.id)).toEqual(["h3", "h2", "h1"]);
});

it("adds up only where every loss has an amount in yuan", () => {
  const day = { date: "2024-01-02" };
  expect(diary(harm("h1", { ...day, amount: "1260" }), harm("h2", { ...day, amount: "0.50" })).sum).toBe("1260.50");
  expect(diary(harm("h1", { ...day, amount: "1260" }), harm("h2", day)).sum).toBeNull();
  expect(diary(harm("h1", { ...day, amount: "约两万" })).sum).toBeNull();
  expect(diary().sum).toBeNull();
});
