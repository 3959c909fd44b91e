// A request that was rejected, its service on any day, and the reconsideration that was asked for: for the tests of calendar files.

export const BEGUN = [
  { id: "e1", type: "listing-decided", date: "2023-11-20" },
  { id: "e2", type: "correction-requested", date: "2024-02-03", written: "yes", regarding: "e1" },
  { id: "e3", type: "correction-received", date: "2024-02-04", regarding: "e2" },
  { id: "e4", type: "correction-decided", date: "2024-02-18", outcome: "rejected", form: "decision", regarding: "e2" },
];
export const served = (date: string) => ({
  id: "e5",
  type: "correction-served",
  date,
  source: "document",
  regarding: "e4",
  service: { method: "direct", proof: "yes" },
});
export const FILED = {
  id: "e6",
  type: "reconsideration-requested",
  date: "2024-03-04",
  source: "document",
  regarding: "e4",
};
