// L-04: the turn of a later-ranked debtor is a fact, not a consequence of the role.
import { describe, expect, it } from "vitest";
import { l04 } from "./l-04-later-ranked.ts";
import { finding } from "../testing.ts";

const judge = (client: object, more: object = {}) =>
  finding(l04, "2024-06-01", {
    client: client as never,
    events: [{ type: "listing-decided", date: "2023-05-05", items: [1], ...more }],
  });

describe("L-04", () => {
  it("goes by whether the turn had come", () => {
    expect(judge({ role: "guarantor-general", enforceableNow: "no" })).toMatchObject({
      id: "L-04@e1",
      status: "breach",
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "3", paragraph: null }],
    });
    expect(judge({ role: "guarantor-general", enforceableNow: "yes" }).status).toBe("in-order");
    expect(judge({ role: "guarantor-joint", enforceableNow: "no" }).status).toBe("breach");
  });

  it("does not conclude from the role", () => {
    const found = judge({ role: "guarantor-general" });
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["client.enforceableNow"]);
    expect(judge({}).missing.map(({ path }) => path)).toEqual(["client.enforceableNow", "client.role"]);
    expect(judge({ role: "debtor" }).status).toBe("not-applicable");
    // That the turn is called unknown is no yes, whatever the role; the default is for a debtor of whom nothing is said.
    for (const role of ["debtor", "guarantor-joint"]) {
      const open = judge({ role, enforceableNow: "unknown" });
      expect(open.status, role).toBe("undetermined");
      expect(open.missing.map(({ path }) => path)).toEqual(["client.enforceableNow"]);
    }
    expect(judge({ role: "guarantor-joint" }).status).toBe("undetermined");
  });

  it("reaches item 1 of 2017 only", () => {
    const client = { role: "guarantor-general", enforceableNow: "no" };
    expect(judge(client, { items: [2] }).status).toBe("not-applicable");
    expect(judge(client, { date: "2017-04-30", items: [6] }).status).toBe("not-applicable");
    expect(judge(client, { date: "2017-05-01" }).status).toBe("breach");
  });
});
