// One field of an event or of its service, entered as its kind asks for.
import { ENUMS, type EnumName } from "../../../shared/case/enums.ts";
import type { FieldSpec } from "../../../shared/case/fields.ts";
import type { NumberOf } from "../../../shared/courts/said.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { listItemWords } from "./number-words.ts";
import type { Text } from "../../../shared/text.ts";
import { ChecksField, RadioField, SelectField, TriField } from "./choice-fields.tsx";
import { DateField } from "../date-field/date-field.tsx";
import type { FieldValue } from "./draft.ts";
import { NumberField, TextField } from "./text-field.tsx";
import { EE } from "./words.ts";

interface Props {
  readonly name: string;
  readonly spec: FieldSpec;
  readonly label: Text;
  readonly value: unknown;
  readonly onValue: (value: FieldValue) => void;
  readonly onReadable: (name: string, readable: boolean) => void;
}

export function Field({ name, spec, label, value, onValue, onReadable }: Props) {
  const text = typeof value === "string" ? value : undefined;
  switch (spec.kind) {
    case "date":
    case "birth-date":
      return <DateField name={name} label={label} value={text} onValue={onValue} onReadable={onReadable} />;
    case "choice":
      return <Choice of={spec.of} label={label} value={text} onValue={onValue} />;
    case "choices":
      return (
        <ChecksField
          label={label}
          options={optionsOf(spec.of)}
          value={strings(value)}
          none={EE.noneNamed}
          onValue={onValue}
        />
      );
    case "numbers":
      return (
        <ChecksField
          label={label}
          options={Array.from({ length: spec.max }, (_, index) => ({
            value: String(index + 1),
            text: listItemWords(index + 1),
          }))}
          value={strings(value)}
          none={EE.noneNamed}
          onValue={(chosen) => onValue(chosen?.map(Number))}
        />
      );
    case "article-number":
      return <NumberField label={label} value={number(value)} min={1} max={999} onValue={onValue} />;
    case "term-years":
      return <TermField label={label} value={value} onValue={onValue} />;
    case "text":
      return <TextField label={label} value={text} long={LONG.has(name)} number={NUMBERS[name]} onValue={onValue} />;
    default:
      return null;
  }
}

/** Texts of more than a line. */
const LONG: ReadonlySet<string> = new Set(["wording", "description"]);
/** Texts that are the number of a case or of a paper. */
const NUMBERS: Readonly<Record<string, NumberOf>> = { caseNumber: "enforcement", documentNumber: "paper" };

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const strings = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.map(String) : undefined;
const optionsOf = (of: EnumName) => ENUMS[of].map((value) => ({ value, text: valueWords(of, value) }));

interface ChoiceProps {
  readonly of: EnumName;
  readonly label: Text;
  readonly value: string | undefined;
  readonly onValue: (value: string | undefined) => void;
}

/** Up to this many values stand side by side; more go into a list. */
const SIDE_BY_SIDE = 4;

function Choice({ of, label, value, onValue }: ChoiceProps) {
  if (of === "tri") return <TriField label={label} value={value} onValue={onValue} />;
  const own = optionsOf(of).filter((option) => option.value !== "unknown");
  const options = [...own, { value: "unknown", text: EE.unknown }];
  const shown = { label, options, value: value ?? "unknown" };
  // "Unknown" is kept as absence: the two mean the same.
  const change = (next: string): void => onValue(next === "unknown" ? undefined : next);
  if (own.length <= SIDE_BY_SIDE) return <RadioField {...shown} onValue={change} />;
  return <SelectField {...shown} onValue={change} />;
}

/** The term of a listing: unknown, none stated, or a number of years. */
function TermField({ label, value, onValue }: Pick<Props, "label" | "value" | "onValue">) {
  const stated = value === null ? "none" : typeof value === "number" ? "years" : "unknown";
  return (
    <>
      <RadioField
        label={label}
        options={[
          { value: "years", text: EE.statesTerm },
          { value: "none", text: EE.noTerm },
          { value: "unknown", text: EE.unknown },
        ]}
        value={stated}
        onValue={(next) => onValue(next === "none" ? null : next === "years" ? 2 : undefined)}
      />
      {stated === "years" ? (
        <NumberField label={EE.termLength} unit={EE.years} value={number(value)} min={1} max={10} onValue={onValue} />
      ) : null}
    </>
  );
}
