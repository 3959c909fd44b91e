// D-04: the president's signature under the 2017 text.
import { describe, expect, it } from "vitest";
import { d04 } from "./d-04-signed-by-president.ts";
import { finding } from "../testing.ts";

const find = (date: string, more: object = {}) =>
  finding(d04, "2024-06-01", { events: [{ type: "listing-decided", date, ...more }] });

describe("D-04", () => {
  it("is met, broken or unknown as the president signed", () => {
    expect(find("2024-03-01", { signedByPresident: "yes" })).toMatchObject({ id: "D-04@e1", status: "in-order" });
    expect(find("2024-03-01", { signedByPresident: "no" })).toMatchObject({
      status: "breach",
      basis: [{ instrument: "spc-defaulters", version: "2017", article: "5", paragraph: 3 }],
    });
    const unknown = find("2024-03-01");
    expect(unknown.status).toBe("undetermined");
    expect(unknown.missing.map(({ path }) => path)).toEqual(["events[e1].signedByPresident"]);
  });

  it("begins on 2017-05-01", () => {
    expect(find("2017-04-30", { signedByPresident: "no" }).status).toBe("not-applicable");
    expect(find("2017-05-01", { signedByPresident: "no" }).status).toBe("breach");
  });
});
