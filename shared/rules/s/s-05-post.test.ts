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
    expect(provisions(found)).toEqual(["cpl@2023:91", "service-post@2004:7"]);
    expect(posted({ recipient: "minor-family" }).status).toBe("breach");
  });

  it("never takes a returned item for service by itself", () => {
    const found = posted({ returned: "yes" });
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e1].service.returned"]);
    expect(provisions(found)).toEqual(["cpl@2023:91", "service-post@2004:11"]);
  });

  it("is undetermined where return and recipient are unknown", () => {
    expect(paths(posted({}))).toEqual(["events[e1].service.recipient", "events[e1].service.returned"]);
    expect(paths(posted({ returned: "no" }))).toEqual(["events[e1].service.recipient"]);
  });

  it("follows the numbers of the law, and leaves other methods alone", () => {
    expect(provisions(posted({ recipient: "self" }, "2021-12-31"))).toEqual(["cpl@2017:88"]);
    expect(provisions(posted({ recipient: "self" }, "2022-01-01"))).toEqual(["cpl@2021:91"]);
    expect(finding(s05, "2024-06-01", served({ method: "direct" })).status).toBe("not-applicable");
  });
});
