// What a person may choose about a document: its grounds, what is asked, who signs, the sanction, the language.
import { useId } from "react";
import type { CaseView } from "../../../shared/api/cases.ts";
import type { DraftChoices } from "../../../shared/api/documents.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { useSay } from "../../base/lang.tsx";
import { StatusMark } from "../../base/status-mark.tsx";
import { isObject } from "../../../shared/case/json.ts";
import type { Text } from "../../../shared/text.ts";
import { inCase } from "../../base/case-title.ts";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { useDraft } from "../../base/use-draft.ts";
import { isStatus } from "../../base/status-of.ts";
import type { DocumentRow, Drawn } from "./kinds.ts";
import { BASE } from "../../base/words.ts";
import { ASKS, DOCS, FILERS, LANGUAGES } from "./words.ts";

interface Props {
  readonly view: CaseView;
  readonly info: DocumentRow;
  readonly drawn: Drawn;
  /** True where it was kept. */
  readonly onChoices: (choices: DraftChoices) => Promise<boolean>;
}

const FILER_KINDS = ["client", "statutory-agent", "agent"] as const;
const ASK_NAMES = ["revoke", "correct", "delete", "lift-restriction", "suspend-restriction", "written-answer"] as const;

/** The documents whose requests a person may choose. */
const WITH_ASKS: ReadonlySet<string> = new Set(["correction-request", "deletion-request", "restriction-relief"]);

export function ChoicesPanel({ view, info, drawn, onChoices }: Props) {
  const say = useSay();
  const id = useId();
  const { choices, grounds } = drawn;
  const { asks } = choices;
  const set = (next: DraftChoices): Promise<boolean> => onChoices({ ...choices, ...next });
  const without = (name: keyof DraftChoices): Promise<boolean> => {
    const { [name]: _gone, ...rest } = choices;
    return onChoices(rest);
  };
  const toggle = (finding: string, on: boolean): void => {
    const now = grounds.filter(({ chosen }) => chosen).map((one) => one.finding);
    void set({ findings: on ? [...now, finding] : now.filter((one) => one !== finding) });
  };
  const toggleAsk = (ask: (typeof ASK_NAMES)[number], on: boolean): void => {
    const next = ASK_NAMES.filter((name) => (name === ask ? on : asks?.includes(name) === true));
    void (next.length === 0 ? without("asks") : set({ asks: next }));
  };
  return (
    <section className="do-panel" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{say(DOCS.choices)}</h3>
      {/* What stays in the house argues nothing: a box there would look as if it did. */}
      {info.forCourt ? (
        <fieldset>
          <legend>{say(DOCS.grounds)}</legend>
          {grounds.length === 0 ? <p className="do-soft">{say(DOCS.noGrounds)}</p> : null}
          <Grounds grounds={grounds.filter(isUpFront)} onToggle={toggle} />
          {grounds.every(isUpFront) ? null : (
            <details>
              <summary>{say(DOCS.open)}</summary>
              <Grounds grounds={grounds.filter((ground) => !isUpFront(ground))} onToggle={toggle} />
            </details>
          )}
          {choices.findings === undefined ? null : (
            <button type="button" className="button button-quiet button-small" onClick={() => void without("findings")}>
              {say(DOCS.ownGrounds)}
            </button>
          )}
        </fieldset>
      ) : null}
      {WITH_ASKS.has(info.document) ? (
        <fieldset>
          <legend>{say(DOCS.asks)}</legend>
          {asks === undefined ? <p className="do-soft">{say(DOCS.byProgram)}</p> : null}
          {ASK_NAMES.map((ask) => (
            <label key={ask} className="do-check">
              <input
                type="checkbox"
                checked={asks?.includes(ask) === true}
                onChange={(event) => toggleAsk(ask, event.currentTarget.checked)}
              />
              <span>{say(ASKS[ask])}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <FilerFields
        key={JSON.stringify(choices.filer ?? null)}
        form={["case", view.case.id, "filer", info.document]}
        title={inCase(view.case, DOCS.filer)}
        filer={choices.filer}
        onFiler={(filer) => (filer === undefined ? without("filer") : set({ filer }))}
      />
      {info.document === "agency-letter" || info.document === "credit-objection" ? (
        <label className="field">
          {say(DOCS.agency)}
          <select
            className="input"
            value={choices.agency ?? ""}
            onChange={(event) =>
              void (event.currentTarget.value === "" ? without("agency") : set({ agency: event.currentTarget.value }))
            }
          >
            <option value="">{say(DOCS.byProgram)}</option>
            {(view.case.sanctions ?? []).map((sanction) =>
              sanction.id === undefined ? null : (
                <option key={sanction.id} value={sanction.id}>
                  {[
                    sanction.body,
                    sanction.kind === undefined ? undefined : say(valueWords("sanctionKind", sanction.kind)),
                  ]
                    .filter((part) => part !== undefined)
                    .join(" ")}
                </option>
              ),
            )}
          </select>
        </label>
      ) : null}
      {info.langs.length > 1 ? (
        <label className="field">
          {say(DOCS.language)}
          <select
            className="input"
            value={drawn.draft.lang}
            onChange={(event) => {
              const lang = info.langs.find((one) => one === event.currentTarget.value);
              if (lang !== undefined) void set({ lang });
            }}
          >
            {info.langs.map((lang) => (
              <option key={lang} value={lang}>
                {say(LANGUAGES[lang])}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </section>
  );
}

type Ground = Drawn["grounds"][number];

/** What is chosen, or wrong on this record; what cannot be told yet waits behind a fold. */
const isUpFront = ({ chosen, status }: Ground): boolean => chosen || status !== "undetermined";

interface GroundsProps {
  readonly grounds: readonly Ground[];
  readonly onToggle: (finding: string, on: boolean) => void;
}

function Grounds({ grounds, onToggle }: GroundsProps) {
  const say = useSay();
  return grounds.map(({ finding, rule, title, status, chosen, weigh }) => (
    <label key={finding} className="do-check">
      <input type="checkbox" checked={chosen} onChange={(event) => onToggle(finding, event.currentTarget.checked)} />
      {isStatus(status) ? <StatusMark status={status} compact /> : null}
      <span>
        {rule} {say(title)}
        {weigh === null ? null : (
          <small className="do-weigh">
            {say(BASE.weigh)}
            {say(weigh)}
          </small>
        )}
      </span>
    </label>
  ));
}

interface FilerProps {
  /** Names the draft of what is typed here. */
  readonly form: readonly string[];
  readonly title: Text;
  readonly filer: DraftChoices["filer"];
  /** True where it was kept. */
  readonly onFiler: (filer: DraftChoices["filer"]) => Promise<boolean>;
}

interface Names {
  readonly name: string;
  readonly organisation: string;
}

/** A draft of the fields; null where it is none of this version. */
function readNames(value: unknown): Names | null {
  const { name, organisation } = isObject(value) ? value : {};
  return typeof name === "string" && typeof organisation === "string" ? { name, organisation } : null;
}

/** Who signs. Names are kept when the field is left. */
function FilerFields({ form, title, filer, onFiler }: FilerProps) {
  const say = useSay();
  const start: Names = { name: filer?.name ?? "", organisation: filer?.organisation ?? "" };
  const draft = useDraft({ form, title, start, base: null, read: readNames });
  const { name, organisation } = draft.value;
  const kind = filer?.kind ?? "client";
  const keep = async (next: (typeof FILER_KINDS)[number]): Promise<void> => {
    const named = name.trim() === "" ? {} : { name: name.trim() };
    const from = organisation.trim() === "" ? {} : { organisation: organisation.trim() };
    const chosen = next === "client" ? undefined : { kind: next, ...named, ...(next === "agent" ? from : {}) };
    if (await onFiler(chosen)) draft.done();
  };
  return (
    <fieldset>
      <legend>{say(DOCS.filer)}</legend>
      <DraftNotice draft={draft} />
      <select
        className="input"
        aria-label={say(DOCS.filer)}
        value={kind}
        onChange={(event) => void keep(FILER_KINDS.find((one) => one === event.currentTarget.value) ?? "client")}
      >
        {FILER_KINDS.map((one) => (
          <option key={one} value={one}>
            {say(FILERS[one])}
          </option>
        ))}
      </select>
      {kind === "client" ? null : (
        <label className="field">
          {say(DOCS.filerName)}
          <input
            className="input"
            value={name}
            onChange={(event) => draft.set({ name: event.currentTarget.value, organisation })}
            onBlur={() => void keep(kind)}
          />
        </label>
      )}
      {kind === "agent" ? (
        <label className="field">
          {say(DOCS.organisation)}
          <input
            className="input"
            value={organisation}
            onChange={(event) => draft.set({ name, organisation: event.currentTarget.value })}
            onBlur={() => void keep(kind)}
          />
        </label>
      ) : null}
    </fieldset>
  );
}
