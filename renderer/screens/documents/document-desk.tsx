// One document being worked on: the paper in the middle, what it is made of beside it, and what can be done with it.
import { useEffect, useRef, useState } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { DraftChoices, DraftEdit } from "../../../shared/api/documents.ts";
import { knownDraft } from "../../../shared/api/stored-draft.ts";
import { type Blank, sentencesIn } from "../../../shared/filings/index.ts";
import { pathOf } from "../../base/route.ts";
import { useSay } from "../../base/lang.tsx";
import { nothingWritten, useCall, useSaving } from "../../base/query.ts";
import { Progress } from "../../base/progress.tsx";
import { useWantedForm } from "../../base/wanted-form.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { BlankList, showGap } from "./blank-list.tsx";
import { BundleDialog, firstGap } from "./bundle-dialog.tsx";
import { HomeKey } from "./home-key.tsx";
import { useClinicOffers } from "./clinic-offers.ts";
import { ChoicesPanel } from "./choices-panel.tsx";
import { FiledDialog } from "./filed-dialog.tsx";
import { factWords } from "./fact-words.ts";
import { gapOf, useFills } from "./fills.ts";
import type { DocumentRow, Drawn } from "./kinds.ts";
import { KeptWordings } from "./kept-wordings.tsx";
import { type Fill, Paper } from "./paper.tsx";
import { SentencePanel } from "./sentence-panel.tsx";
import { TemplateWarnings } from "./template-warnings.tsx";
import { TemplatesDialog } from "./templates-dialog.tsx";
import { usePaperFile } from "./use-paper-file.ts";
import { blanksWords, DOCS } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly info: DocumentRow;
  readonly documents: readonly DocumentRow[];
  readonly asOf: string;
  readonly today: string;
  /** The document was chosen, not just shown first: in a narrow window, where the list is above, it comes into view. */
  readonly arrived: boolean;
  /** Back to the list, where that stands above the document. */
  readonly onBack: () => void;
}

/** From here on the list stands above the document (documents.css). */
const STACKED = "(max-width: 760px)";

type Dialog = "bundle" | "filed" | "templates";

export function DocumentDesk({ view, info, documents, asOf, today, arrived, onBack }: Props) {
  const say = useSay();
  const save = useSaving();
  const [chosen, setChosen] = useState<string | null>(null);
  // The page is a form; its sentences are chosen and worded where that was asked for, so that no click rewords by accident.
  const [isWording, setWording] = useState(false);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const caseId = view.case.id;
  const { document } = info;
  const { take, isSetting, stop, fault, warnings } = usePaperFile(caseId, document, asOf);
  const query = useCall(
    ["draft", caseId, document, asOf, view.revision],
    (client, signal) => client.documents.draft({ caseId, document, asOf }, { signal }),
    { keep: true },
  );
  const drawn = query.data;
  useWantedForm(drawn === undefined ? null : ["case", caseId, "wording", document], ([sentence = ""]) => {
    setWording(true);
    setChosen(sentence);
  });
  const onKeep = useFills({ view, document, read: async () => (await query.refetch()).data });
  useWantedForm(["case", caseId, "filed", document], () => setDialog("filed"));
  useWantedForm(drawn === undefined ? null : firstGap(caseId, document), () => {
    setWording(false);
    const [first] = drawn?.draft.blanks ?? [];
    if (first !== undefined) showGap(first.id);
  });
  const here = drawn !== undefined;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!here || !arrived || !matchMedia(STACKED).matches) return;
    title.current?.scrollIntoView();
    title.current?.focus({ preventScroll: true });
  }, [here, arrived]);
  if (query.isError) return <Failed error={query.error} onRetry={() => void query.refetch()} />;
  if (drawn === undefined) return <Loading />;
  const { draft, choices, edits } = drawn;
  const fill: Fill = {
    view,
    document,
    gapOf: (blank) => gapOf(view.case, drawn, blank),
    formOf: ({ path }) =>
      view.audit.ask.some((question) => question.path === path)
        ? pathOf("case", caseId, "facts", path ?? "")
        : factWords(view.case, path ?? "").to,
    nameOf: (path) => factWords(view.case, path).words,
    onKeep,
  };
  const sentence = sentencesIn(draft.blocks).find(({ id }) => id === chosen);

  // A failure stays on the screen with its way out; what was typed stays where it was typed. `from`: the wordings as the
  // form that changes them was begun, where others may have come since.
  const keep = (
    next: { readonly choices?: DraftChoices; readonly edits?: readonly DraftEdit[] },
    from: readonly DraftEdit[] = edits,
  ): Promise<boolean> =>
    save(async (client, decided) => {
      const made = decided.at(-1);
      if (made?.value === "keep") return nothingWritten();
      const mine = { choices: next.choices ?? choices, edits: [...(next.edits ?? edits)] };
      const base = { choices, edits: [...from] };
      const what =
        made === undefined ? { ...mine, base } : { ...knownDraft(made.value.write), base: knownDraft(made.present) };
      return client.documents.save({ caseId, document, ...what });
    }).then(
      () => true,
      () => false,
    );

  return (
    <>
      <div className="do-middle">
        <div className="do-bar no-print">
          <h3 ref={title} tabIndex={-1}>
            {say(info.title)}
          </h3>
          {/* What is asked may give the paper another name than its kind has. */}
          {draft.lang === "both" || [info.title.zh, info.title.en].includes(draft.title) ? null : (
            <span lang={draft.lang === "en" ? "en" : "zh-CN"}>{draft.title}</span>
          )}
          <span className="do-soft">{say(blanksWords(draft.blanks.length))}</span>
          <div className="actions">
            <button type="button" className="button button-quiet do-back" onClick={onBack}>
              {say(DOCS.back)}
            </button>
            <button type="button" className="button button-primary" onClick={() => take("word")}>
              {say(DOCS.file)}
            </button>
            <button type="button" className="button" onClick={() => take("pdf")}>
              {say(DOCS.pdf)}
            </button>
            <button
              type="button"
              className="button"
              aria-pressed={isWording}
              onClick={() => {
                setWording(!isWording);
                setChosen(null);
              }}
            >
              {say(DOCS.sentences)}
            </button>
            <button type="button" className="button" onClick={() => print()}>
              {say(DOCS.print)}
            </button>
            <button type="button" className="button" onClick={() => setDialog("filed")}>
              {say(DOCS.filed)}
            </button>
            <button type="button" className="button" onClick={() => setDialog("bundle")}>
              {say(DOCS.bundle)}
            </button>
            <button type="button" className="button button-quiet" onClick={() => setDialog("templates")}>
              {say(DOCS.templates)}
            </button>
          </div>
        </div>
        {isSetting ? <Progress step={{ done: 0, total: null, what: DOCS.setting }} onCancel={stop} /> : null}
        {fault === null ? null : <Failed error={fault.error} onRetry={fault.again} />}
        <TemplateWarnings intro={DOCS.paperWarnings} warnings={warnings} />
        <p className="do-soft no-print">
          {say(isWording ? DOCS.hintSentences : DOCS.hint)} {isWording ? null : <HomeKey />}
        </p>
        <Paper draft={draft} chosen={chosen} onChoose={setChosen} fill={isWording ? null : fill} />
      </div>
      <aside className="do-side no-print">
        {sentence === undefined ? null : (
          <SentencePanel
            key={sentence.id}
            view={view}
            sentence={sentence}
            document={document}
            onWord={(edit, before) =>
              keep(
                { edits: [...edits.filter((one) => one.sentence !== sentence.id), ...(edit === null ? [] : [edit])] },
                withWording(edits, sentence.id, before),
              )
            }
            onClose={() => setChosen(null)}
          />
        )}
        <KeptWordings
          conflicts={draft.conflicts}
          orphans={draft.orphans}
          onShow={(id) => {
            setWording(true);
            setChosen(id);
          }}
          onDiscard={(gone) => void keep({ edits: edits.filter((one) => !isSame(one, gone)) })}
        />
        <ChoicesPanel view={view} info={info} drawn={drawn} onChoices={(next) => keep({ choices: next })} />
        <PaperBlanks view={view} draft={draft} fill={fill} onFill={() => setWording(false)} />
      </aside>
      {dialog === "filed" ? (
        <FiledDialog view={view} info={info} asOf={asOf} today={today} onClose={() => setDialog(null)} />
      ) : null}
      {dialog === "bundle" ? (
        <BundleDialog
          caseId={caseId}
          documents={documents}
          asOf={asOf}
          first={document}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === "templates" ? <TemplatesDialog onClose={() => setDialog(null)} /> : null}
    </>
  );
}

interface BlanksProps {
  readonly view: CaseView;
  readonly draft: Drawn["draft"];
  readonly fill: Fill;
  readonly onFill: () => void;
}

function PaperBlanks({ view, draft: { blanks, atSigning }, fill, onFill }: BlanksProps) {
  const offers = useClinicOffers(view, blanks, fill);
  const formOf = (blank: Blank): string | null => (fill.gapOf(blank) === null ? fill.formOf(blank) : null);
  return <BlankList blanks={blanks} atSigning={atSigning} formOf={formOf} onFill={onFill} offers={offers} />;
}

/** The wordings with the one of a sentence as it was before; null where it had none. */
function withWording(edits: readonly DraftEdit[], sentence: string, before: DraftEdit | null): readonly DraftEdit[] {
  const isIts = (one: DraftEdit): boolean => one.sentence === sentence;
  if (before === null) return edits.filter((one) => !isIts(one));
  return edits.some(isIts) ? edits.map((one) => (isIts(one) ? before : one)) : [...edits, before];
}

const isSame = (a: DraftEdit, b: DraftEdit): boolean =>
  a.sentence === b.sentence && a.base === b.base && a.text === b.text;
