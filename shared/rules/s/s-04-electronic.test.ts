// S-04: consent; rulings before 2022; the online rules; unknown consent.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s04 } from "./s-04-electronic.ts";
import { finding } from "../testing.ts";

const sent = (consent: string | undefined, date?: string) =>
  finding(s04, "2024-06-01", served({ method: "electronic", ...(consent === undefined ? {} : { consent }) }, date));

describe("S-04", () => {
  it("stands or falls with consent", () => {
    expect(sent("yes")).toMatchObject({ id: "S-04@e1", status: "in-order", remedies: [] });
    expect(sent("no")).toMatchObject({ status: "breach", remedies: ["supervision", "procuratorate"] });
    expect(sent(undefined).status).toBe("undetermined");
    expect(paths(sent("unknown"))).toEqual(["events[e1].service.consent"]);
  });

  it("names the online rules from the day they took effect", () => {
    expect(provisions(sent("yes", "2021-07-31"))).toEqual(["cpl@2017:87"]);
    expect(provisions(sent("yes", "2021-08-01"))).toEqual(["cpl@2017:87", "online-litigation@2021:29"]);
    expect(provisions(sent("yes", "2024-01-01"))).toEqual(["cpl@2023:90", "online-litigation@2021:29"]);
  });

  it("bars a ruling, not a decision, until the end of 2021", () => {
    const answer = (form: string, date: string) =>
      finding(s04, "2024-06-01", {
        events: [
          { type: "correction-decided", date: "2021-12-01", outcome: "rejected", form },
          { type: "correction-served", date, service: { method: "electronic", consent: "yes" } },
        ],
      }).status;
    expect(answer("ruling", "2021-12-31")).toBe("breach");
    expect(answer("ruling", "2022-01-01")).toBe("in-order");
    expect(answer("decision", "2021-12-31")).toBe("in-order");
    expect(answer("oral", "2021-12-31"), "what was only said is no ruling").toBe("in-order");
  });

  it("is about electronic service only", () => {
    expect(finding(s04, "2024-06-01", served({ method: "post" })).status).toBe("not-applicable");
    expect(finding(s04, "2024-06-01", served({ consent: "yes" })).status).toBe("in-order");
    expect(paths(finding(s04, "2024-06-01", served({ consent: "no" })))).toEqual(["events[e1].service.method"]);
  });
});
