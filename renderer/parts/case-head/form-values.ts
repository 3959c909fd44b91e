// Setting one field of an object from what a form holds as text: an empty text is no field.
import { ENUMS } from "../../../shared/case/enums.ts";
import type { IdDocument } from "../../../shared/case/types.ts";

/** An object with a text field set, or without it where the text is empty. */
export function withText<T extends object>(object: T, key: string & keyof T, value: string): T {
  const text = value.trim();
  const entries = Object.entries(object).filter(([name]) => name !== key);
  return Object.fromEntries(text === "" ? entries : [...entries, [key, text]]) as T;
}

/** One of a closed list, undefined for anything else. */
export function oneOf<N extends keyof typeof ENUMS>(name: N, value: string): (typeof ENUMS)[N][number] | undefined {
  return ENUMS[name].find((each) => each === value);
}

/** An object with an identity document of this type and number, keeping what else that document has. */
export function withDocument<T extends { readonly idDocument?: IdDocument | undefined }>(
  object: T,
  type: string,
  number: string,
): T {
  const { idDocument, ...rest } = object;
  const document = withText(withText(idDocument ?? {}, "type", oneOf("idDocumentType", type) ?? ""), "number", number);
  return (Object.keys(document).length === 0 ? rest : { ...rest, idDocument: document }) as T;
}
