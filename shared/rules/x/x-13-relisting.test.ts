// listing again after a deletion on a ground of art. 10(1).
import { describe, expect, it } from "vitest";
import { act, deleted, listed, listedForTerm } from "../parts/listing-events.fixture.ts";
import { findings } from "../testing.ts";
import { x13 } from "./x-13-relisting.ts";

const paid = act("obligation-performed", "2023-01-05", { full: "yes" });
/** The finding about the second listing. */
const judged = (...events: readonly object[]) => findings(x13, "2024-06-01", { events: events as never }).at(-1);

describe("X-13", () => {
  it("asks for new conduct in a new decision", () => {
    const again = (newConduct: string) =>
      judged(listed("2022-05-05"), deleted("2023-01-10"), listed("2023-07-20", { newConduct }));
    expect(again("no")).toMatchObject({ id: "X-13@e3", status: "breach" });
    expect(again("yes")?.status).toBe("in-order");
    expect(again("unknown")?.missing.map(({ path }) => path)).toEqual(["events[e3].newConduct"]);
  });

  it("is undetermined where no decision on the new listing is on record", () => {
    const found = judged(listed("2022-05-05"), deleted("2023-01-10"), act("listing-published", "2023-08-01"));
    expect(found?.status).toBe("undetermined");
    expect(found?.missing.map(({ path }) => path)).toEqual(["events[+listing-decided@e3]"]);
  });

  it("knows the deletion by a ground on record where the term is unknown", () => {
    const first = act("listing-decided", "2022-05-05", { items: [1] });
    const again = listed("2023-07-20", { newConduct: "no" });
    expect(judged(first, paid, deleted("2023-01-10"), again)?.status).toBe("breach");
    const open = judged(first, deleted("2023-01-10"), again);
    expect(open?.status).toBe("undetermined");
    expect(open?.missing.map(({ path }) => path)).toEqual(["events[e1].termYears"]);
  });

  it("does not apply to a first listing, after a term or a revocation, or to a deletion before 2017-05-01", () => {
    const again = listed("2023-07-20", { newConduct: "no" });
    expect(judged(listed("2022-05-05"))?.status).toBe("not-applicable");
    expect(judged(listedForTerm("2020-05-05"), deleted("2022-05-06"), again)?.status).toBe("not-applicable");
    expect(judged(listed("2022-05-05"), act("listing-revoked", "2023-01-10"), again)?.status).toBe("not-applicable");
    expect(judged(listed("2015-05-05"), deleted("2017-04-30"), again)?.status).toBe("not-applicable");
  });

  it("is undetermined where an earlier listing may still stand", () => {
    const found = judged(listed("2022-05-05"), listed("2023-05-05", { newConduct: "no" }));
    expect(found?.status).toBe("undetermined");
    expect(found?.missing.map(({ path }) => path)).toEqual(["events[+listing-deleted@e1]"]);
  });
});
