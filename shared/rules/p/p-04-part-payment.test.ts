// P-04: part payments before and after publication; corrected, not corrected, unknown.
import { describe, expect, it } from "vitest";
import { p04 } from "./p-04-part-payment.ts";
import { decided, paths, provisions } from "../parts/served.fixture.ts";
import { finding } from "../testing.ts";

const AS_OF = "2024-06-01";
const paid = (date: string, full: string | undefined = "no") => ({
  type: "obligation-performed",
  date,
  ...(full === undefined ? {} : { full }),
});
const shown = (more: object, date = "2023-05-10") => ({ type: "listing-published", date, ...more });
const right = { missing: [], inaccurate: [] };
const judge = (...events: readonly { readonly [field: string]: unknown }[]) =>
  finding(p04, AS_OF, { events: [decided("2023-05-05"), ...events] });

describe("P-04", () => {
  it("looks at the state of performance as published after the payment", () => {
    expect(judge(paid("2023-05-08"), shown(right))).toMatchObject({ id: "P-04@e2", status: "in-order" });
    expect(judge(paid("2023-05-10"), shown({ inaccurate: ["performance"], missing: [] })).status).toBe("breach");
    expect(judge(paid("2023-05-08"), shown({ missing: ["performance"] })).status).toBe("breach");
    expect(judge(paid("2023-05-08"), shown({ missing: [], inaccurate: ["duty"] })).status).toBe("in-order");
  });

  it("is undetermined where the publication or the extent of the payment is unknown", () => {
    const found = judge(paid("2023-05-08"), shown({}));
    expect(found.status).toBe("undetermined");
    expect(paths(found)).toEqual(["events[e3].inaccurate", "events[e3].missing"]);
    expect(paths(judge(paid("2023-05-08")))).toEqual(["events[+listing-published@e1]"]);
    const extent = judge({ type: "obligation-performed", date: "2023-05-08" }, shown({ missing: ["performance"] }));
    expect(paths(extent)).toEqual(["events[e2].full"]);
  });

  it("is contestable where payment falls before or after publication within an imprecise date", () => {
    const found = judge(paid("2023-05"), shown({ inaccurate: ["performance"], missing: [] }), {
      type: "listing-corrected",
      date: "2023-07-01",
    });
    expect(found.status).toBe("contestable");
  });

  it("asks for an update after a later payment", () => {
    const later = [shown(right), paid("2023-06-08")];
    expect(judge(...later, { type: "listing-corrected", date: "2023-06-08" }).status).toBe("in-order");
    expect(judge(...later, { type: "listing-corrected", date: "2023-06-07" }).status).toBe("undetermined");
    const seen = { type: "listing-checked", date: "2024-05-01", visible: "yes" };
    const denied = { type: "listing-corrected", date: AS_OF, happened: "no" };
    expect(judge(...later, seen, denied).status).toBe("contestable");
    expect(paths(judge(...later, seen))).toEqual(["events[+listing-corrected@e1]"]);
    expect(judge(...later, { type: "listing-deleted", date: "2023-06-01" }).status).toBe("not-applicable");
  });

  it("does not apply without part payment, nor asks for an update under the text of 2013", () => {
    expect(judge(shown(right)).status).toBe("not-applicable");
    expect(judge(paid("2023-05-08", "yes"), shown(right)).status).toBe("not-applicable");
    const old = finding(p04, "2017-04-30", {
      events: [decided("2016-05-05"), shown(right, "2016-05-10"), paid("2016-06-08")],
    });
    expect(old.status).toBe("not-applicable");
    expect(provisions(old)).toEqual(["spc-defaulters@2013:4"]);
  });
});
