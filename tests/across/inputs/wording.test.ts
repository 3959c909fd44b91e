// A link may name the request, its receipt or its answer: whichever it names, the findings are the same.
import { describe, expect, it } from "vitest";
import { audited, ofRule, type Audited } from "./inputs.fixture.ts";

type Event = { readonly [field: string]: unknown };

const EVENTS: readonly Event[] = [
  { id: "d", type: "listing-decided", date: "2023-06-12", items: [4], termYears: 2, written: "yes", reasons: "yes" },
  { id: "p", type: "listing-published", date: "2023-06-13" },
  { id: "q", type: "correction-requested", date: "2024-01-29", written: "yes", method: "post", grounds: [1] },
  { id: "r", type: "correction-received", date: "2024-01-31", regarding: "q" },
  { id: "x", type: "correction-decided", date: "2024-02-20", outcome: "rejected", form: "decision", regarding: "r" },
  {
    id: "xs",
    type: "correction-served",
    date: "2024-02-26",
    service: { method: "post", proof: "yes", recipient: "self" },
    regarding: "x",
  },
  {
    id: "k",
    type: "reconsideration-requested",
    date: "2024-03-07",
    method: "post",
    addressee: "upper",
    regarding: "x",
  },
  { id: "kr", type: "reconsideration-received", date: "2024-03-11", regarding: "k" },
  { id: "kd", type: "reconsideration-decided", date: "2024-03-26", outcome: "rejected", regarding: "kr" },
  {
    id: "ks",
    type: "reconsideration-served",
    date: "2024-03-29",
    service: { method: "direct", proof: "yes" },
    regarding: "kd",
  },
  { id: "sv", type: "supervision-requested", date: "2024-05-06", regarding: "kd" },
  { id: "sd", type: "supervision-decided", date: "2024-07-01", outcome: "granted", regarding: "sv" },
  { id: "lr", type: "listing-revoked", date: "2024-07-20", regarding: "x" },
];

/** Each event with what it may name instead, and what must not name it. */
const WORDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["x", ["q", "r"]],
  ["xs", ["q", "r", "x"]],
  ["k", ["q", "r", "x"]],
  ["kd", ["k", "kr"]],
  ["ks", ["k", "kr", "kd"]],
  ["sv", ["k", "kr", "kd"]],
  ["lr", ["q", "r", "x"]],
];

const naming = (id: string, regarding: string): readonly Event[] =>
  EVENTS.map((event) => (event["id"] === id ? { ...event, regarding } : event));

/** All that an audit says but for the digest of the file. */
const said = ({ audit }: Audited): unknown => ({ ...audit, inputDigest: "" });

const audit = (events: readonly Event[], asOf = "2024-09-01"): Audited =>
  audited(asOf, { client: { role: "debtor", birthDate: "1985-02-03" }, events });

describe.each(WORDINGS)("%s names the request, its receipt or its answer", (id, names) => {
  it.each(["2024-03-08", "2024-04-01", "2024-09-01"])("with the same findings as of %s", (asOf) => {
    const as = names.map((name) => said(audit(naming(id, name), asOf)));
    for (const other of as) expect(other).toEqual(as[0]);
  });

  it("also where its day is not exact", () => {
    const imprecise = (name: string) =>
      naming(id, name).map((event) =>
        event["id"] === id ? { ...event, date: String(event["date"]).slice(0, 7) } : event,
      );
    const as = names.map((name) => said(audit(imprecise(name))));
    for (const other of as) expect(other).toEqual(as[0]);
  });
});

it("a receipt that names the answer belongs to the same request", () => {
  const answer = EVENTS.map((event) => (event["id"] === "x" ? { ...event, regarding: "q" } : event));
  const through = answer.map((event) => (event["id"] === "r" ? { ...event, regarding: "x" } : event));
  expect(said(audit(through))).toEqual(said(audit(answer)));
});

it("services that name the request start the limits, each once", () => {
  const events = naming("xs", "q").map((event) =>
    event["id"] === "ks" || event["id"] === "kd" ? { ...event, regarding: "k" } : event,
  );
  const found = audit(
    events.filter(({ id }) => id !== "sv" && id !== "sd" && id !== "lr"),
    "2024-07-01",
  );
  expect(ofRule(found, "K-03")).toMatchObject([
    { id: "K-03@ks", status: "running", due: { earliest: "2024-09-29", latest: "2024-09-29" } },
  ]);
  expect(ofRule(found, "R-01")).toMatchObject([{ id: "R-01@xs", status: "in-order" }]);
});

it("a request for supervision after silence, answered later, is not put after the answer", () => {
  const early = naming("sv", "q").map((event) => (event["id"] === "sv" ? { ...event, date: "2024-02-19" } : event));
  expect(ofRule(audit(early), "Q-02")).toEqual([]);
});
