// L-11: the settlement due, unperformed, without good reason.
import { describe, expect, it } from "vitest";
import { l11 } from "./l-11-settlement.ts";
import { finding } from "../testing.ts";

const agreed = (performBy?: string, date = "2023-01-10") => ({ type: "settlement-agreed", date, performBy });
const refused = (goodReason?: string) => ({
  type: "settlement-performed",
  date: "2023-05-05",
  happened: "no",
  goodReason,
});
const performed = (date: string) => ({ type: "settlement-performed", date });
const judge = (more: object, ...events: readonly object[]) =>
  finding(l11, "2024-06-01", {
    events: [{ type: "listing-decided", date: "2023-05-05", items: [6], ...more }, ...events] as never,
  });

describe("L-11", () => {
  it("needs a settlement that was due", () => {
    expect(judge({}, agreed("2023-05-04"), refused("no"))).toMatchObject({
      id: "L-11@e1",
      status: "in-order",
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "1", paragraph: null }],
    });
    expect(judge({}, agreed("2023-05-05"), refused("no")).status).toBe("breach");
    expect(judge({}, agreed("2023-05"), refused("no")).status).toBe("contestable");
    expect(judge({}, agreed("2023-06-01", "2023-05-20")).status).toBe("breach");
    const open = judge({}, agreed(), refused("no"));
    expect(open.status).toBe("undetermined");
    expect(open.missing.map(({ path }) => path)).toEqual(["events[e2].performBy"]);
  });

  it("needs it unperformed, and no good reason", () => {
    const due = agreed("2023-03-01");
    expect(judge({}, due, performed("2023-05-04")).status).toBe("breach");
    expect(judge({}, due, performed("2023-05-05")).status).toBe("contestable");
    expect(judge({}, due, performed("2023-05-06"), refused("no")).status).toBe("in-order");
    expect(judge({}, due, refused("yes")).status).toBe("breach");
    expect(judge({}, due, refused()).missing.map(({ path }) => path)).toEqual(["events[e3].goodReason"]);
    expect(judge({}, due).missing.map(({ path }) => path)).toEqual(["events[+settlement-performed@e2]"]);
  });

  it("asks for a settlement that is not on record, unless there was none", () => {
    const found = judge({});
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["events[+settlement-agreed@e1]"]);
    const none = (date: string) => judge({}, { type: "settlement-agreed", date, happened: "no" }).status;
    expect(none("2023-05-05")).toBe("breach");
    expect(none("2023-05-04")).toBe("undetermined");
  });

  it("reads the item by its text", () => {
    const facts = [agreed("2023-05-05"), refused("no")];
    expect(judge({ items: [5] }, ...facts).status).toBe("not-applicable");
    const old = judge({ date: "2017-04-30", items: [5] }, agreed("2017-04-30", "2017-01-10"));
    expect(old).toMatchObject({ status: "breach", basis: [{ version: "2013", article: "1" }] });
    expect(judge({ date: "2013-09-30" }, agreed("2017-04-30", "2013-01-10")).status).toBe("not-applicable");
    expect(judge({ items: undefined }, ...facts).missing.map(({ path }) => path)).toEqual(["events[e1].items"]);
  });
});
