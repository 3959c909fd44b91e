// S-03: residence, and witnesses or pictures; refusal in person elsewhere; unknown facts; the numbers of the article.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s03 } from "./s-03-left-at-residence.ts";
import { finding } from "../testing.ts";

const left = (service: object, date?: string) =>
  finding(s03, "2024-06-01", served({ method: "left", ...service }, date));

describe("S-03", () => {
  it("asks for the residence and for witnesses or pictures", () => {
    expect(left({ atResidence: "yes", witnessed: "yes" }).status).toBe("in-order");
    expect(left({ atResidence: "yes", witnessed: "no", recorded: "yes" }).status).toBe("in-order");
    expect(left({ atResidence: "yes", witnessed: "no", recorded: "no" }).status).toBe("breach");
    expect(left({ atResidence: "no", witnessed: "yes", recorded: "yes" }).status).toBe("breach");
  });

  it("asks who refused only where the file says", () => {
    expect(left({ atResidence: "yes", witnessed: "yes", recipient: "minor-family" }).status).toBe("contestable");
    expect(left({ atResidence: "yes", witnessed: "yes", recipient: "adult-family" }).status).toBe("in-order");
  });

  it("is broken without residence or witness whoever refused", () => {
    for (const recipient of ["minor-family", "other"]) {
      expect(left({ atResidence: "no", witnessed: "yes", recipient }).status).toBe("breach");
      expect(left({ atResidence: "yes", witnessed: "no", recorded: "no", recipient }).status).toBe("breach");
      expect(left({ witnessed: "yes", recipient }).status).toBe("contestable");
    }
  });

  it("takes a filmed refusal in person elsewhere for direct service, since the Interpretation of 2015", () => {
    const away = { atResidence: "no", recipient: "self" };
    const filmed = left({ ...away, recorded: "yes" });
    expect(filmed.status).toBe("in-order");
    expect(provisions(filmed)).toEqual(["cpl@2023:89", "cpl-interpretation@2022:131"]);
    expect(left({ ...away, recorded: "no" }).status).toBe("breach");
    expect(left(away).status).toBe("undetermined");
    expect(left({ ...away, recorded: "yes" }, "2015-02-04").status).toBe("in-order");
    expect(left({ ...away, recorded: "yes" }, "2015-02-03").status).toBe("breach");
  });

  it("is undetermined where it depends on what is unknown, and says on what", () => {
    expect(paths(left({ witnessed: "yes" }))).toEqual(["events[e1].service.atResidence"]);
    expect(paths(left({ atResidence: "yes", witnessed: "no" }))).toEqual(["events[e1].service.recorded"]);
    expect(left({}).status).toBe("undetermined");
    expect(left({ witnessed: "no", recorded: "no" }).status).toBe("breach");
  });

  it("follows the numbers of the law, and leaves other methods alone", () => {
    const proper = { atResidence: "yes", witnessed: "yes" };
    expect(provisions(left(proper, "2017-06-30"))).toEqual(["cpl@2012:86"]);
    expect(provisions(left(proper, "2021-12-31"))).toEqual(["cpl@2017:86"]);
    expect(provisions(left(proper, "2022-01-01"))).toEqual(["cpl@2021:89"]);
    expect(finding(s03, "2024-06-01", served({ method: "direct" })).status).toBe("not-applicable");
  });
});
