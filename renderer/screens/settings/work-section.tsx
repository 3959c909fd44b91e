// The settings of the vault: who works, when it locks, what counts as untouched, the clinic in documents.
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import type { SettingsValues } from "../../../shared/api/tools.ts";
import type { Text } from "../../../shared/text.ts";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { useCall } from "../../base/query.ts";
import { Failed, Loading } from "../../base/state.tsx";
import { BASE } from "../../base/words.ts";
import { alarmDaysOf } from "./alarm-days.ts";
import { useUnsaved } from "../../base/unsaved.ts";
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

function Form({ stored }: { readonly stored: SettingsValues }) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const [values, setValues] = useState(stored);
  const [alarms, setAlarms] = useState(stored.alarmDays.join(", "));
  const [state, setState] = useState<"same" | "changed" | "saved">("same");
  const [error, setError] = useState<unknown>(null);
  useUnsaved(state === "changed");
  const alarmDays = alarmDaysOf(alarms);
  const set = (part: Partial<SettingsValues>): void => {
    setState("changed");
    setValues({ ...values, ...part });
  };
  const clinic = (part: Partial<SettingsValues["clinic"]>): void => set({ clinic: { ...values.clinic, ...part } });
  const save = async (): Promise<void> => {
    if (alarmDays === null) return;
    setError(null);
    try {
      await api.settings.put({ ...values, alarmDays: [...alarmDays] });
      setState("saved");
      await client.invalidateQueries();
    } catch (reason) {
      setError(reason);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <form onSubmit={submit} className="st-form">
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
          setState("changed");
          setAlarms(text);
        }}
      />
      <fieldset className="st-clinic">
        <legend>{say(SETTINGS.clinic)}</legend>
        <TextField label={SETTINGS.clinicName} value={values.clinic.name} onChange={(name) => clinic({ name })} />
        <TextField
          label={SETTINGS.clinicAddress}
          value={values.clinic.address}
          onChange={(address) => clinic({ address })}
        />
        <TextField label={SETTINGS.clinicPhone} value={values.clinic.phone} onChange={(phone) => clinic({ phone })} />
      </fieldset>
      {error === null ? null : <Failed error={error} />}
      <div className="actions">
        <button type="submit" className="button button-primary" disabled={state !== "changed" || alarmDays === null}>
          {say(BASE.save)}
        </button>
        <span className="soft" role="status">
          {state === "saved" ? say(SETTINGS.saved) : state === "changed" ? say(SETTINGS.notSaved) : ""}
        </span>
      </div>
    </form>
  );
}

interface FieldProps<T> {
  readonly label: Text;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

function TextField({ label, value, onChange, error }: FieldProps<string> & { readonly error?: Text }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input
        id={id}
        className="input"
        maxLength={100}
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
