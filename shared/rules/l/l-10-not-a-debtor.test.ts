// L-10: who is a debtor, with the defaults by role.
import { describe, expect, it } from "vitest";
import { l10 } from "./l-10-not-a-debtor.ts";
import { finding } from "../testing.ts";

const judge = (client: object, date: string | undefined = "2023-05-05") =>
  finding(l10, "2024-06-01", { client: client as never, events: [{ type: "listing-decided", date }] });

describe("L-10", () => {
  it("bars one who is no debtor, at any time since the rule", () => {
    expect(judge({ isDebtor: "no" })).toMatchObject({
      id: "L-10@e1",
      status: "breach",
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "1", paragraph: null }],
    });
    expect(judge({ role: "legal-representative", isDebtor: "no" }, "2013-10-01").status).toBe("breach");
    expect(judge({ role: "legal-representative", isDebtor: "no" }, "2013-09-30").status).toBe("not-applicable");
    expect(judge({ role: "legal-representative", isDebtor: "yes" }).status).toBe("in-order");
  });

  it("takes the defaults by role only where nothing is said", () => {
    expect(judge({ role: "debtor" }).status).toBe("in-order");
    expect(judge({ role: "namesake" }).status).toBe("breach");
    expect(judge({ role: "not-a-party" }).status).toBe("breach");
    expect(judge({ role: "not-a-party", isDebtor: "yes" }).status).toBe("in-order");
    expect(judge({ role: "debtor", isDebtor: "unknown" }).status).toBe("undetermined");
    for (const client of [{}, { role: "guarantor-joint" }, { role: "actual-controller" }, { role: "unknown" }]) {
      const found = judge(client);
      expect(found.status).toBe("undetermined");
      expect(found.missing.map(({ path }) => path)).toEqual(["client.isDebtor"]);
    }
  });
});
