// S-05: signed for, returned, unknown; who may receive by post; the numbers of the article.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s05 } from "./s-05-post.ts";
import { finding } from "../testing.ts";

const posted = (service: object, date?: string) =>
  finding(s05, "2024-06-01", served({ method: "post", ...service }, date));

describe("S-05", () => {
  it("is in order where someone signed who may", () => {
    expect(posted({ returned: "no", recipient: "self" })).toMatchObject({ id: "S-05@e1", status: "in-order" });
    expect(posted({ recipient: "adult-family" }).status).toBe("in-order");
  });

  it("is a breach where someone else signed, the opposing party included", () => {
    const found = posted({ returned: "no", recipient: "other" });
    expect(found.status).toBe("breach");
    expect(provisions(found)).toEqual(["cpl@2023:91", "service-post@2004:9", "service-post@2004:7"]);
    expect(posted({ recipient: "minor-family" }).status).toBe("breach");
  });

  it("goes for a unit by those whom article 9 lists alone: article 7(2) is about the family of a person", () => {
    const unit = (recipient: string) =>
      finding(s05, "2024-06-01", {
        ...served({ method: "post", returned: "no", recipient }),
        client: { kind: "legal-person" },
      });
    expect(unit("unit-receiver").status).toBe("in-order");
    expect(unit("adult-family").status).toBe("breach");
    expect(provisions(unit("other"))).toEqual(["cpl@2023:91", "service-post@2004:9"]);
  });

  it("takes the day of return for that of service for the four causes of the rule, and for no other", () => {
    for (const returnCause of ["wrong-address-given", "address-changed", "refused", "designated-receiver-refused"]) {
      const found = posted({ returned: "yes", returnCause });
      expect(found.status, returnCause).toBe("in-order");
      expect(provisions(found)).toEqual(["cpl@2023:91", "service-post@2004:11"]);
    }
    for (const returnCause of ["absent", "other"]) {
      expect(posted({ returned: "yes", returnCause }).status, returnCause).toBe("breach");
    }
  });

  it("asks for the cause where the file names none", () => {
    for (const service of [{ returned: "yes" }, { returned: "yes", returnCause: "unknown", ownFault: "yes" }]) {
      const found = posted(service);
      expect(found.status).toBe("undetermined");
      expect(paths(found)).toEqual(["events[e1].service.returnCause"]);
    }
  });

  it("is broken whatever the cause where the return was not the addressee's fault, and asks where that is unknown", () => {
    for (const returnCause of ["refused", "absent", "unknown", undefined]) {
      expect(posted({ returned: "yes", returnCause, ownFault: "no" }).status).toBe("breach");
    }
    const open = posted({ returned: "yes", returnCause: "refused", ownFault: "unknown" });
    expect(open.status).toBe("undetermined");
    expect(paths(open)).toEqual(["events[e1].service.ownFault"]);
    expect(posted({ returned: "yes", returnCause: "other", ownFault: "unknown" }).status).toBe("breach");
    expect(posted({ returned: "yes", returnCause: "refused", ownFault: "yes" }).status).toBe("in-order");
  });

  it("takes a cause for the record of a return, unless the file says that there was none", () => {
    expect(posted({ returnCause: "absent", recipient: "self" }).status).toBe("breach");
    expect(posted({ ownFault: "no" }).status).toBe("breach");
    expect(posted({ returned: "no", returnCause: "absent", recipient: "self" }).status).toBe("in-order");
    expect(posted({ returnCause: "unknown", recipient: "self" }).status).toBe("in-order");
  });

  it("is undetermined where return and recipient are unknown", () => {
    expect(posted({}).status).toBe("undetermined");
    expect(paths(posted({}))).toEqual([
      "events[e1].service.recipient",
      "events[e1].service.returnCause",
      "events[e1].service.returned",
    ]);
    expect(paths(posted({ returned: "no" }))).toEqual(["events[e1].service.recipient"]);
  });

  it("follows the numbers of the law, and leaves other methods alone", () => {
    expect(provisions(posted({ recipient: "self" }, "2021-12-31"))).toEqual(["cpl@2017:88"]);
    expect(provisions(posted({ recipient: "self" }, "2022-01-01"))).toEqual(["cpl@2021:91"]);
    expect(finding(s05, "2024-06-01", served({ method: "direct" })).status).toBe("not-applicable");
  });
});
