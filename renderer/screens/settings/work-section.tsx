// The settings of the vault: who works, when it locks, what counts as untouched, the clinic in documents.
import { type FormEvent, useId, useState } from "react";
import { settingsValues, type SettingsValues } from "../../../shared/api/tools.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { DraftNotice } from "../../base/draft-notice.tsx";
import { nothingWritten, useCall, useSaving } from "../../base/query.ts";
import { useDraft } from "../../base/use-draft.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { alarmDaysOf } from "./alarm-days.ts";
import { Section } from "./section.tsx";
import { SETTINGS } from "./words.ts";

export function WorkSection() {
  const settings = useCall(["settings"], (api, signal) => api.settings.get({}, { signal }));
  return (
    <Section title={SETTINGS.work}>
      {settings.isPending ? <Loading /> : null}
      {settings.isError ? <Failed error={settings.error} onRetry={() => void settings.refetch()} /> : null}
      {settings.data === undefined ? null : <Form stored={settings.data} />}
    </Section>
  );
}

/** A draft of the form; null where it is none of this version. A number that was being typed may be missing. */
function readTyped(value: unknown): { readonly values: SettingsValues; readonly alarms: string } | null {
  const { values, alarms } = isObject(value) ? value : {};
  const read = settingsValues.safeParse(values);
  return read.success && typeof alarms === "string" ? { values: read.data, alarms } : null;
}

function Form({ stored }: { readonly stored: SettingsValues }) {
  const save = useSaving();
  const say = useSay();
  const draft = useDraft({
    form: ["settings"],
    title: SETTINGS.workDraft,
    start: { values: stored, alarms: stored.alarmDays.join(", ") },
    base: stored,
    read: readTyped,
  });
  const { values, alarms } = draft.value;
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const alarmDays = alarmDaysOf(alarms);
  const set = (part: Partial<SettingsValues>): void => {
    setSaved(false);
    draft.set({ values: { ...values, ...part }, alarms });
  };
  const clinic = (part: Partial<SettingsValues["clinic"]>): void => set({ clinic: { ...values.clinic, ...part } });
  const store = async (): Promise<void> => {
    if (alarmDays === null) return;
    setError(null);
    try {
      await save(async (api, decided) => {
        const made = decided.at(-1);
        if (made?.value === "keep") return nothingWritten();
        const mine = { ...values, alarmDays: [...alarmDays] };
        if (made === undefined) return api.settings.put({ values: mine, base: draft.base });
        // The contract checks them as they are sent.
        return api.settings.put({ values: made.value.write as SettingsValues, base: made.present as SettingsValues });
      });
      draft.done();
      setSaved(true);
    } catch (reason) {
      setError(reason);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void store();
  };
  return (
    <form onSubmit={submit} className="st-form">
      <DraftNotice draft={draft} />
      <TextField label={SETTINGS.caseworker} value={values.caseworker} onChange={(caseworker) => set({ caseworker })} />
      <NumberField
        label={SETTINGS.idleMinutes}
        value={values.idleMinutes}
        min={0}
        max={240}
        onChange={(idleMinutes) => set({ idleMinutes })}
      />
      <NumberField
        label={SETTINGS.untouchedDays}
        value={values.untouchedDays}
        min={1}
        max={3650}
        onChange={(untouchedDays) => set({ untouchedDays })}
      />
      <NumberField
        label={SETTINGS.backupsKept}
        value={values.backupsKept}
        min={1}
        max={100}
        onChange={(backupsKept) => set({ backupsKept })}
      />
      <TextField
        label={SETTINGS.alarmDays}
        value={alarms}
        {...(alarmDays === null ? { error: SETTINGS.alarmBad } : {})}
        onChange={(text) => {
          setSaved(false);
          draft.set({ values, alarms: text });
        }}
      />
      <fieldset className="st-clinic">
        <legend>{say(SETTINGS.clinic)}</legend>
        <p className="field-hint">{say(SETTINGS.clinicHint)}</p>
        {CLINIC_LINES.map(([name, label]) => (
          <TextField
            key={name}
            label={label}
            value={values.clinic[name]}
            onChange={(text) => clinic({ [name]: text })}
            most={200}
          />
        ))}
      </fieldset>
      {error === null ? null : <Failed error={error} />}
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={!draft.typed || alarmDays === null}>
          {say(BASE.save)}
        </button>
        <span className="soft" role="status">
          {draft.typed ? say(SETTINGS.notSaved) : isSaved ? say(SETTINGS.saved) : ""}
        </span>
      </div>
    </form>
  );
}

const CLINIC_LINES: readonly (readonly [keyof SettingsValues["clinic"], Text])[] = [
  ["name", SETTINGS.clinicName],
  ["address", SETTINGS.clinicAddress],
  ["phone", SETTINGS.clinicPhone],
  ["lawyer", SETTINGS.clinicLawyer],
  ["firm", SETTINGS.clinicFirm],
  ["licence", SETTINGS.clinicLicence],
];

interface FieldProps<T> {
  readonly label: Text;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

interface TextProps extends FieldProps<string> {
  readonly error?: Text;
  /** Characters at most. */
  readonly most?: number;
}

function TextField({ label, value, onChange, error, most = 100 }: TextProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        className="input"
        maxLength={most}
        value={value}
        aria-invalid={error !== undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {error === undefined ? null : <span className="field-hint field-error">{say(error)}</span>}
    </div>
  );
}

interface NumberProps extends FieldProps<number> {
  readonly min: number;
  readonly max: number;
}

function NumberField({ label, value, min, max, onChange }: NumberProps) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        className="input st-number"
        type="number"
        required
        min={min}
        max={max}
        step={1}
        value={Number.isNaN(value) ? "" : value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
