// L-05: both sides of the eighteenth birthday, the readings on it, and the change of law.
import { describe, expect, it } from "vitest";
import { l05 } from "./l-05-minor.ts";
import { finding, findings } from "../testing.ts";

const judge = (birthDate: string | undefined, more: object = {}, client: object = {}) =>
  finding(l05, "2024-06-01", {
    client: { birthDate, ...client },
    events: [{ type: "listing-decided", date: "2023-05-05", ...more }],
  });

describe("L-05", () => {
  it("bars a minor on any item, not an adult", () => {
    expect(judge("2005-05-06", { items: [4] })).toMatchObject({
      id: "L-05@e1",
      status: "breach",
      readings: [],
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "4", paragraph: null }],
    });
    expect(judge("2005-05-04").status).toBe("in-order");
  });

  it("has two readings on the birthday itself", () => {
    const found = judge("2005-05-05");
    expect(found.status).toBe("contestable");
    expect(found.readings).toMatchObject([
      { id: "birthday", active: true, status: "in-order" },
      { id: "day-after", active: true, status: "breach" },
    ]);
  });

  it("knows imprecise from unknown", () => {
    expect(judge("2005").status).toBe("contestable");
    expect(judge("1990").status).toBe("in-order");
    const unknown = judge(undefined);
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["client.birthDate"]);
    const unrecorded = {
      client: { birthDate: "1990-01-01" },
      events: [{ type: "listing-published", date: "2023-05-20" }],
    };
    expect(finding(l05, "2024-06-01", unrecorded).status).toBe("in-order");
  });

  it("applies from 2017-05-01, to natural persons, to listings", () => {
    expect(judge("2005-05-06", { date: "2017-04-30" }).status).toBe("not-applicable");
    expect(judge("2005-05-06", { date: "2017-05-01" }).status).toBe("breach");
    expect(judge(undefined, {}, { kind: "legal-person" }).status).toBe("not-applicable");
    const restricted = { client: { birthDate: "2011" }, events: [{ type: "restriction-ordered", date: "2020-11-01" }] };
    expect(findings(l05, "2024-06-01", restricted)).toEqual([]);
  });
});
