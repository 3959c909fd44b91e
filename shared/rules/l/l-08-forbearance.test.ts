// L-08: forbearance or sufficient assets, on items 1 and 6, from the opinions on.
import { describe, expect, it } from "vitest";
import { l08 } from "./l-08-forbearance.ts";
import { finding } from "../testing.ts";

const asked = (date?: string) => ({ type: "creditor-forbearance", date });
const seized = (date: string, sufficient?: string) => ({ type: "assets-seized", date, sufficient });
const judge = (more: object, ...events: readonly object[]) =>
  finding(l08, "2024-06-01", {
    events: [{ type: "listing-decided", date: "2023-05-05", items: [1], ...more }, ...events] as never,
  });

describe("L-08", () => {
  it("bars items 1 and 6 after either ground", () => {
    expect(judge({}, asked("2023-05-04"))).toMatchObject({
      id: "L-08@e1",
      status: "breach",
      readings: [
        { id: "items-1-and-6", active: true, status: "breach" },
        { id: "any-item", active: false, status: "breach" },
      ],
      basis: [{ instrument: "good-faith", version: "2019", article: "16", paragraph: null }],
    });
    expect(judge({ items: [6] }, seized("2023-05-04", "yes")).status).toBe("breach");
    expect(judge({}, asked("2023-05-05")).status).toBe("contestable");
    expect(judge({}, asked("2023-05-06")).status).toBe("in-order");
    expect(judge({}, seized("2023-05-04", "no")).status).toBe("in-order");
    expect(judge({}, seized("2023-05-01", "no"), asked("2023-05-02")).status).toBe("breach");
  });

  it("lists the other reading on items 2 to 5", () => {
    const found = judge({ items: [4] }, asked("2023-05-04"));
    expect(found.status).toBe("not-applicable");
    expect(found.readings).toMatchObject([
      { id: "items-1-and-6", active: true, status: "not-applicable" },
      { id: "any-item", active: false, status: "breach" },
    ]);
  });

  it("binds from publication, and between date and publication both views stand", () => {
    expect(judge({ date: "2019-12-15" }, asked("2019-01-01")).status).toBe("not-applicable");
    expect(judge({ date: "2019-12-16" }, asked("2019-01-01")).status).toBe("contestable");
    expect(judge({ date: "2020-01-02" }, asked("2019-01-01")).status).toBe("breach");
  });

  it("asks for what is unknown, and needs a ground on record", () => {
    expect(judge({}, seized("2023-05-04")).missing.map(({ path }) => path)).toEqual(["events[e2].sufficient"]);
    expect(judge({}, asked()).missing.map(({ path }) => path)).toEqual(["events[e2].date"]);
    expect(judge({ items: undefined }, asked("2023-05-04")).status).toBe("undetermined");
    expect(judge({}).status).toBe("not-applicable");
  });
});
