// findings that rest on nothing but what the client says or what was inferred, without any piece of evidence.
import type { Finding } from "../../engine/finding.ts";
import type { CaseEvent, CaseView } from "../../engine/model.ts";
import type { Afterword } from "../../engine/rule.ts";
import { noRemark } from "../parts/due-days.ts";

/** Is the event only stated or inferred, without evidence? An absent source is the client's statement. */
function unsupported({ raw }: CaseEvent): boolean {
  const source = raw.source ?? "client-statement";
  return (source === "client-statement" || source === "inferred") && (raw.evidence ?? []).length === 0;
}

/** The events behind a finding, where none of them has any support; empty otherwise. */
function behind(view: CaseView, { status, kind, subjects }: Finding): readonly CaseEvent[] {
  if (status === "not-applicable" || kind === "advice") return [];
  const events = subjects.flatMap((id) => view.byId(id) ?? []);
  return events.every(unsupported) ? events : [];
}

export const q01: Afterword = {
  code: "Q-01",
  title: { zh: "仅凭陈述的结论", en: "Findings that rest on statements alone" },
  kind: "advice",
  holder: "enforcing-court",
  basis: [],
  validity: { from: null, until: null },
  facts: [],
  remedies: [],
  remark({ view, findings }) {
    const resting = findings.map((finding) => behind(view, finding)).filter((events) => events.length > 0);
    if (resting.length === 0) return noRemark("没有仅凭陈述的结论", "No finding rests on statements alone");
    const events = new Set(resting.flat());
    const steps = [
      {
        zh: `${resting.length}项结论仅凭当事人陈述或者推断`,
        en: `Findings that rest on the client's statements or on inference alone: ${resting.length}`,
      },
      {
        zh: "提出申请前应当补充书证或者官方记录",
        en: "Documents or official records are needed before anything is filed",
      },
    ];
    return { status: "advice", subjects: view.events.filter((event) => events.has(event)), steps, missing: [] };
  },
};
