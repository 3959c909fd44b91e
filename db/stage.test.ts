// The stage for lists follows the latest step on record.
import { expect, it } from "vitest";
import { stageOf } from "./stage.ts";

const event = (type: string, date: string | null = null): { type: string; date: string | null } => ({ type, date });

it.each([
  [[], "enforcement"],
  [[event("enforcement-filed", "2023")], "enforcement"],
  [[event("listing-served", "2023-05"), event("listing-decided", "2023-05-01")], "listed"],
  [[event("correction-requested", "2024-02-04"), event("listing-decided", "2023-05-05")], "correction"],
  [[event("reconsideration-requested"), event("correction-decided", "2024-03-01")], "correction"],
  [[event("supervision-requested", "2024-03-01/2024-04-01"), event("listing-deleted", "2024-03-20")], "supervision"],
  [[event("listing-deleted", "2024-03-20"), event("listing-checked", "2024-05-01")], "removed"],
  [[event("listing-revoked", "../2024-03-20"), event("agency-asked", "2024-04-01/..")], "follow-up"],
  [[event("procuratorate-requested", "2024"), event("court-replied", "2024")], "procuratorate"],
])("%j is %s", (events, stage) => {
  expect(stageOf(events)).toBe(stage);
});
