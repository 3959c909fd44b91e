// S-03: residence, and witnesses or pictures; refusal in person elsewhere; unknown facts; the numbers of the article.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s03 } from "./s-03-left-at-residence.ts";
import { finding } from "../testing.ts";

const left = (service: object, date?: string) =>
  finding(s03, "2024-06-01", served({ method: "left", ...service }, date));

describe("S-03", () => {
  it("asks for the residence and for witnesses or pictures", () => {
    const family = { recipient: "adult-family" };
    expect(left({ ...family, atResidence: "yes", witnessed: "yes" }).status).toBe("in-order");
    expect(left({ ...family, atResidence: "yes", witnessed: "no", recorded: "yes" }).status).toBe("in-order");
    expect(left({ ...family, atResidence: "yes", witnessed: "no", recorded: "no" }).status).toBe("breach");
    expect(left({ ...family, atResidence: "no", witnessed: "yes", recorded: "yes" }).status).toBe("breach");
  });

  it("is broken where it was left with a minor, and open where the law does not name who refused", () => {
    const proper = { atResidence: "yes", witnessed: "yes", recorded: "yes" };
    for (const recipient of ["self", "adult-family", "agent"]) {
      expect(left({ ...proper, recipient }).status, recipient).toBe("in-order");
    }
    expect(left({ ...proper, recipient: "minor-family" }).status).toBe("breach");
    expect(left({ recipient: "minor-family" }).status).toBe("breach");
    expect(left({ ...proper, recipient: "other" }).status).toBe("contestable");
  });

  it("asks who refused where the file does not say, at the residence and elsewhere", () => {
    for (const recipient of [undefined, null, "unknown"]) {
      for (const atResidence of ["yes", "no"]) {
        const found = left({ atResidence, witnessed: "yes", recorded: "yes", recipient });
        expect(found.status).toBe("undetermined");
        expect(paths(found)).toEqual(["events[e1].service.recipient"]);
      }
    }
  });

  it("is broken without witness or picture whoever refused, and without residence where another than client or agent did", () => {
    for (const recipient of ["minor-family", "adult-family", "other", undefined]) {
      expect(left({ witnessed: "no", recorded: "no", recipient }).status).toBe("breach");
    }
    for (const recipient of ["minor-family", "adult-family", "other"]) {
      expect(left({ atResidence: "no", witnessed: "yes", recorded: "yes", recipient }).status).toBe("breach");
    }
  });

  it("lets an agent receive like the client, and witnesses stand for the recording", () => {
    const away = { atResidence: "no", recipient: "agent" };
    expect(left({ ...away, recorded: "yes" }).status).toBe("in-order");
    expect(left({ ...away, witnessed: "yes", recorded: "no" }).status).toBe("in-order");
    expect(left({ ...away, witnessed: "no", recorded: "no" }).status).toBe("breach");
    expect(left(away).status).toBe("undetermined");
  });

  it("takes a filmed refusal in person elsewhere for direct service, since the Interpretation of 2015", () => {
    const away = { atResidence: "no", recipient: "self" };
    const filmed = left({ ...away, recorded: "yes" });
    expect(filmed.status).toBe("in-order");
    expect(provisions(filmed)).toEqual(["cpl@2023:89", "cpl-interpretation@2022:131"]);
    expect(left({ ...away, witnessed: "no", recorded: "no" }).status).toBe("breach");
    expect(paths(left({ ...away, recorded: "no" }))).toEqual(["events[e1].service.witnessed"]);
    expect(left({ ...away, recorded: "yes" }, "2015-02-04").status).toBe("in-order");
    expect(left({ ...away, recorded: "yes" }, "2015-02-03").status).toBe("breach");
  });

  it("is undetermined where it depends on what is unknown, and says on what", () => {
    const family = { recipient: "adult-family" };
    expect(paths(left({ ...family, witnessed: "yes" }))).toEqual(["events[e1].service.atResidence"]);
    expect(paths(left({ ...family, atResidence: "yes", witnessed: "no" }))).toEqual(["events[e1].service.recorded"]);
    expect(left({}).status).toBe("undetermined");
    expect(left({ witnessed: "no", recorded: "no" }).status).toBe("breach");
  });

  it("follows the numbers of the law, and leaves other methods alone", () => {
    const proper = { atResidence: "yes", witnessed: "yes", recipient: "self" };
    expect(provisions(left(proper, "2017-06-30"))).toEqual(["cpl@2012:86"]);
    expect(provisions(left(proper, "2021-12-31"))).toEqual(["cpl@2017:86"]);
    expect(provisions(left(proper, "2022-01-01"))).toEqual(["cpl@2021:89"]);
    expect(finding(s03, "2024-06-01", served({ method: "direct" })).status).toBe("not-applicable");
  });
});
