// S-10: the domicile decides the provision; unknown domicile or method stays undetermined.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s10 } from "./s-10-domicile-first.ts";
import { finding } from "../testing.ts";

const announced = (client: { readonly [field: string]: unknown }, date?: string) =>
  finding(s10, "2024-06-01", { ...served({ method: "announcement" }, date), client });

describe("S-10", () => {
  it("keys on the domicile, then on the day of issue", () => {
    expect(announced({})).toMatchObject({ id: "S-10@e1", status: "in-order" });
    expect(provisions(announced({}, "2021-12-31"))).toEqual(["cpl@2017:92"]);
    expect(provisions(announced({}, "2022-01-01"))).toEqual(["cpl@2021:95"]);
    const abroad = { domicile: "elsewhere" };
    expect(provisions(announced(abroad, "2023-12-31"))).toEqual(["cpl@2021:274"]);
    expect(provisions(announced(abroad, "2024-01-01"))).toEqual(["cpl@2023:283"]);
    expect(announced({ idDocument: { type: "passport" }, domicile: "mainland" }).status).toBe("in-order");
  });

  it("is undetermined where the domicile is unknown", () => {
    for (const client of [
      { domicile: "unknown" },
      { idDocument: { type: "passport" } },
      { idDocument: { type: "taiwan-permit" } },
    ]) {
      const found = announced(client);
      expect(found.status).toBe("undetermined");
      expect(paths(found)).toEqual(["client.domicile"]);
    }
  });

  it("asks for an unknown method, and leaves the others alone", () => {
    expect(paths(finding(s10, "2024-06-01", served({})))).toEqual(["events[e1].service.method"]);
    expect(finding(s10, "2024-06-01", served({ method: "post" })).status).toBe("not-applicable");
  });
});
