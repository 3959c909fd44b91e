// Beside the way to the next act: that its paper was posted, or that the client does not apply, and why, as in a row of Today.
import { type MouseEvent, useRef, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { NextAct } from "../../../shared/engine/finding.ts";
import { forCaseworker } from "../../../shared/report/plain.ts";
import { limitAct } from "../../../shared/today/list.ts";
import { useSay } from "../../base/lang.tsx";
import { go } from "../../base/route.ts";
import { wantForm } from "../../base/wanted-form.ts";
import { PostedForm } from "../../parts/next-act/posted-form.tsx";
import { PutForm } from "../../parts/next-act/put-form.tsx";
import { filingOf, type Markable, useAct } from "../../parts/next-act/use-act.ts";
import { NEXT } from "../../parts/next-act/words.ts";
import { openLimits } from "./model.ts";
import { notWords } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly next: NextAct;
  readonly asOf: string;
  /** The civil day. */
  readonly today: string;
}

/** The limit of the client's that the act keeps, as a mark on Today knows it; null where there is none, or on another day. */
export function markableOf({ view: { audit, case: file, marks }, next, asOf, today }: Props): Markable | null {
  if (asOf !== today) return null;
  const limit = openLimits(audit).find(({ holder, finding }) => holder === "client" && next.because.includes(finding));
  if (limit === undefined) return null;
  const { id, facts } = limitAct("limit", limit.finding, limit.status, limit.due);
  const mark = marks.find((one) => one.subject === "act" && one.id === id) ?? null;
  return { caseId: file.id, id, facts, what: next.what, mark };
}

export function ActRecord(props: Props) {
  const { view, next, today } = props;
  const say = useSay();
  const { put, post } = useAct();
  const [form, setForm] = useState<"posted" | "not" | null>(null);
  const isSaving = useRef(false);
  /** The button that opened the form: the keyboard is there again when the form goes. */
  const opener = useRef<HTMLButtonElement>(null);
  const toggle =
    (which: "posted" | "not") =>
    ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
      opener.current = currentTarget;
      setForm(form === which ? null : which);
    };
  const close = (): void => {
    opener.current?.focus({ preventScroll: true });
    setForm(null);
  };
  const filing = next.kind === "file" ? filingOf(view.case.id, next.route) : null;
  if (filing === null) return null;
  const markable = markableOf(props);
  const mark = markable?.mark?.facts === markable?.facts ? markable?.mark : null;
  // A failure is shown in the head of the window, with its way out; what was typed stays here. Nothing is sent twice.
  const send = (save: () => Promise<unknown>): void => {
    if (isSaving.current) return;
    isSaving.current = true;
    void save()
      .then(close, () => undefined)
      .finally(() => {
        isSaving.current = false;
      });
  };
  return (
    <>
      <button type="button" className="button" aria-expanded={form === "posted"} onClick={toggle("posted")}>
        {say(NEXT.posted)}
      </button>
      {markable === null ? null : (
        <button type="button" className="button button-quiet" aria-expanded={form === "not"} onClick={toggle("not")}>
          {say(NEXT.notApplying)}
        </button>
      )}
      {mark?.state === "not" ? <p className="ov-doubt">{say(notWords(mark.reason ?? ""))}</p> : null}
      {form === "posted" ? (
        <PostedForm
          today={today}
          onPosted={(how) => send(() => post(view.case.id, filing.document, how))}
          onOther={() => {
            wantForm(filing.form, filing.place);
            go(filing.place);
          }}
          onClose={close}
        />
      ) : null}
      {form === "not" && markable !== null ? (
        <PutForm
          kind="not"
          today={today}
          latest={null}
          onPut={(how) => send(() => put({ ...markable, what: forCaseworker(next.what) }, how))}
          onClose={close}
        />
      ) : null}
    </>
  );
}
