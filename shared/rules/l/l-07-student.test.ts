// L-07: at most contestable; both sides of the opinions.
import { describe, expect, it } from "vitest";
import { l07 } from "./l-07-student.ts";
import { finding } from "../testing.ts";

const STUDENT = { fullTimeStudent: "yes", debtOrigin: "campus-loan" };
const judge = (client: object, date = "2023-05-05") =>
  finding(l07, "2024-06-01", { client: client as never, events: [{ type: "listing-decided", date }] });

describe("L-07", () => {
  it("is at most disputed", () => {
    expect(judge(STUDENT)).toMatchObject({
      id: "L-07@e1",
      status: "contestable",
      missing: [],
      basis: [{ instrument: "good-faith", version: "2019", article: "16", paragraph: null }],
    });
    expect(judge({ ...STUDENT, fullTimeStudent: "no" }).status).toBe("in-order");
    expect(judge({ ...STUDENT, debtOrigin: "other" }).status).toBe("in-order");
  });

  it("asks for what is unknown, unless it cannot matter", () => {
    const found = judge({});
    expect(found.status).toBe("undetermined");
    expect(found.missing.map(({ path }) => path)).toEqual(["client.debtOrigin", "client.fullTimeStudent"]);
    expect(judge({ debtOrigin: "other" }).status).toBe("in-order");
    expect(judge({ fullTimeStudent: "no" }).status).toBe("in-order");
  });

  it("binds from the opinions on, for natural persons", () => {
    expect(judge(STUDENT, "2019-12-15").status).toBe("not-applicable");
    expect(judge(STUDENT, "2019-12-16").status).toBe("contestable");
    expect(judge({ ...STUDENT, kind: "legal-person" }).status).toBe("not-applicable");
  });
});
