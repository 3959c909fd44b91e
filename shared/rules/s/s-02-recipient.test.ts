// S-02: who may sign, for a person and for a unit; unknown recipient and method; the numbers of the article.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s02 } from "./s-02-recipient.ts";
import { finding, findings } from "../testing.ts";

const AS_OF = "2024-06-01";
const by = (recipient: string, kind = "natural-person", method = "direct") =>
  finding(s02, AS_OF, { ...served({ method, recipient }), client: { kind } }).status;

describe("S-02", () => {
  it("lets the client, an adult of the household and an agent sign for a person", () => {
    expect(["self", "adult-family", "agent"].map((who) => by(who))).toEqual(["in-order", "in-order", "in-order"]);
    expect(["minor-family", "unit-receiver", "other"].map((who) => by(who))).toEqual(["breach", "breach", "breach"]);
  });

  it("lets the representative, an agent and the mail room sign for a unit", () => {
    const unit = (who: string) => by(who, "legal-person");
    expect(["self", "agent", "unit-receiver"].map(unit)).toEqual(["in-order", "in-order", "in-order"]);
    expect(["adult-family", "minor-family", "other"].map(unit)).toEqual(["breach", "breach", "breach"]);
  });

  it("names the service as trigger and the article of the day", () => {
    const on = (date: string) => finding(s02, AS_OF, served({ method: "direct", recipient: "minor-family" }, date));
    expect(on("2024-03-05")).toMatchObject({ id: "S-02@e1", status: "breach", subjects: ["e1"], thread: "e1" });
    expect(provisions(on("2021-12-31"))).toEqual(["cpl@2017:85"]);
    expect(provisions(on("2022-01-01"))).toEqual(["cpl@2021:88"]);
    expect(provisions(on("2023-12-31"))).toEqual(["cpl@2021:88"]);
    expect(provisions(on("2024-01-01"))).toEqual(["cpl@2023:88"]);
    expect(on("2012-12-31").status).toBe("not-applicable");
    expect(on("2021-12/2022-01").status).toBe("breach");
  });

  it("is undetermined where the recipient or the method is unknown", () => {
    const who = finding(s02, AS_OF, served({ method: "direct", recipient: "unknown" }));
    expect(who.status).toBe("undetermined");
    expect(paths(who)).toEqual(["events[e1].service.recipient"]);
    const how = finding(s02, AS_OF, { events: [{ type: "listing-served", date: "2024-03-05" }] });
    expect(how.status).toBe("undetermined");
    expect(paths(how)).toEqual(["events[e1].service.method", "events[e1].service.recipient"]);
    const self = finding(s02, AS_OF, served({ recipient: "self" }));
    expect(self.status).toBe("in-order");
  });

  it("reaches post and entrusted service, not the ways in which nobody signs", () => {
    expect(by("minor-family", "natural-person", "post")).toBe("breach");
    expect(by("self", "natural-person", "entrusted")).toBe("in-order");
    expect(by("self", "natural-person", "left")).toBe("not-applicable");
    expect(finding(s02, AS_OF, served({ method: "electronic", consent: "yes" })).status).toBe("not-applicable");
    expect(finding(s02, AS_OF, served({ method: "announcement" })).status).toBe("not-applicable");
    expect(finding(s02, AS_OF, served({ method: "post", returned: "yes" })).status).toBe("not-applicable");
  });

  it("judges every paper served on the client, each for itself", () => {
    const service = { method: "direct", recipient: "self" };
    const all = findings(s02, AS_OF, {
      events: [
        { type: "enforcement-notice-served", date: "2023-01-05", service },
        { type: "listing-served", date: "2023-05-10", service: { method: "direct", recipient: "minor-family" } },
        { type: "restriction-ordered", date: "2023-05-05", against: "other" },
        { type: "restriction-served", date: "2023-05-10", service },
      ],
    });
    expect(all.map(({ id, status }) => [id, status])).toEqual([
      ["S-02@e1", "in-order"],
      ["S-02@e2", "breach"],
      ["S-02@e4", "not-applicable"],
    ]);
    expect(findings(s02, AS_OF, { events: [{ type: "listing-decided", date: "2023-05-05" }] })).toEqual([]);
  });
});
