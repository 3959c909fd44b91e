// S-06: last resort and noted reason; unknown facts; the articles by date and domicile.
import { describe, expect, it } from "vitest";
import { paths, provisions, served } from "../parts/served.fixture.ts";
import { s06 } from "./s-06-announcement-ground.ts";
import { finding } from "../testing.ts";

const announced = (service: object, date?: string, client: { readonly [field: string]: unknown } = {}) =>
  finding(s06, "2024-06-01", { ...served({ method: "announcement", ...service }, date), client });

describe("S-06", () => {
  it("asks for the last resort and for the reason in the file", () => {
    expect(announced({ othersFailed: "yes", recorded: "yes" })).toMatchObject({ id: "S-06@e1", status: "in-order" });
    expect(announced({ othersFailed: "no", recorded: "yes" }).status).toBe("breach");
    expect(announced({ othersFailed: "yes", recorded: "no" }).status).toBe("breach");
  });

  it("is undetermined where either is unknown, decided where the other settles it", () => {
    expect(paths(announced({ othersFailed: "yes" }))).toEqual(["events[e1].service.recorded"]);
    expect(paths(announced({ recorded: "yes" }))).toEqual(["events[e1].service.othersFailed"]);
    expect(announced({ othersFailed: "no" }).status).toBe("breach");
    expect(announced({ recorded: "no" }).status).toBe("breach");
  });

  it("cites the article of the day, and that on parties without domicile", () => {
    const proper = { othersFailed: "yes", recorded: "yes" };
    expect(provisions(announced(proper, "2021-12-31"))).toEqual(["cpl@2017:92"]);
    expect(provisions(announced(proper, "2022-01-01"))).toEqual(["cpl@2021:95"]);
    const abroad = { domicile: "elsewhere" };
    expect(provisions(announced(proper, "2023-12-31", abroad))).toEqual(["cpl@2021:274", "cpl@2021:95"]);
    expect(provisions(announced(proper, "2024-01-01", abroad))).toEqual(["cpl@2023:283", "cpl@2023:95"]);
    expect(announced(proper, "2024-01-01", { idDocument: { type: "passport" } }).status).toBe("in-order");
  });

  it("is about announcements only", () => {
    expect(finding(s06, "2024-06-01", served({ method: "post" })).status).toBe("not-applicable");
  });
});
