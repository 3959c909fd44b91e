// What the fixed wording of papers belongs to: the forms of the legal reference, §6.

export const FORMS = {
  correction: "reference 6.2(b)",
  reconsideration: "reference 6.2(d)",
  relief: "reference 6.2(h)",
  /** Papers without a verified form follow the order of the correction request. */
  paper: "reference 6.2(b) by analogy",
  authority: "reference-3 C and D, by analogy with reference 6.2(b)",
  objectionPaper: "reference 6.1, contents of an application by art. 1 of the objections rules",
  leaflet: "leaflet for the client",
  report: "audit report",
  note: "cover note for the lawyer",
} as const;
