// A party at the head of a paper as one line: its fields, each with its label, a sentence each.
import type { Sentence } from "../model.ts";
import { say, type Words } from "../sentence.ts";
import { FORMS } from "./form.ts";

/** One field of a party: its label and its value. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly value: Words;
}

export function field(id: string, label: string, value: Words): Field {
  return { id, label, value };
}

/** The fields as one line, a sentence each: 王某，性别：…，出生日期：…。 */
export function line(fields: readonly Field[]): readonly Sentence[] {
  return fields.map(({ id, label, value }, at) =>
    say(
      `party.${id}`,
      { form: FORMS.paper },
      label === "" ? "" : `${label}：`,
      value,
      at === fields.length - 1 ? "。" : "，",
    ),
  );
}
