// The findings about the audit itself (families W and Q): given once a case, after all others.
import { questionFor } from "../engine/questions.ts";
import type { Finding } from "../engine/finding.ts";
import type { Afterword, Overview } from "../engine/rule.ts";

/** The finding of an afterword. */
export function remarkFinding(afterword: Afterword, overview: Overview): Finding {
  const remark = afterword.remark(overview);
  return {
    id: `${afterword.code}@case`,
    rule: afterword.code,
    thread: null,
    title: afterword.title,
    kind: afterword.kind,
    status: remark.status,
    subjects: remark.subjects.map((event) => event.id),
    holder: afterword.holder,
    due: null,
    period: null,
    done: null,
    daysLate: null,
    readings: [],
    missing: remark.missing.map((path) => ({ path, question: questionFor(overview.view.file, path) })),
    basis: remark.status === "not-applicable" ? [] : (remark.basis ?? afterword.basis),
    derivation: remark.steps.map(({ zh, en }) => ({ zh, en, date: null })),
    remedies: [],
    weight: null,
  };
}
