// Stores a capture as a piece of evidence, so that a look has its proof: in one change, with its number.
import type { CaseView } from "../../../shared/api/cases.ts";
import { exhibitMark } from "../../../shared/filings/exhibit-marks.ts";
import { useSaving } from "../../base/query.ts";
import { nextNumber, numbersToKeep } from "../../parts/exhibits/exhibits.ts";

/** `capture(file, title, date)` gives the id of the new piece; it rejects as any save does. */
export function useCapture(view: CaseView): (file: File, title: string, date: string) => Promise<string> {
  const save = useSaving();
  return async (file, title, date) => {
    const id = crypto.randomUUID();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const marks = [...numbersToKeep(view), { evidence: id, number: nextNumber(view) }].map(exhibitMark);
    const item = { id, title, date, file: file.name };
    await save((api) => api.evidence.add({ caseId: view.case.id, item, base: null, bytes, marks }));
    return id;
  };
}
