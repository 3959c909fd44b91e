// How a paper was served: the method first, then what that method needs; the rest on demand.
import { OBJECT_FIELDS } from "../../../shared/case/fields.ts";
import { isObject } from "../../../shared/case/json.ts";
import { objectLabel } from "../../../shared/case/words.ts";
import type { EnumValue } from "../../../shared/case/enums.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { type FieldValue, withPart } from "./draft.ts";
import { Field } from "./field.tsx";
import { EE } from "./words.ts";

type Name = keyof (typeof OBJECT_FIELDS)["service"];

/** What matters for each method of service. */
const NEEDED: Readonly<Record<EnumValue<"serviceMethod">, readonly Name[]>> = {
  direct: ["proof", "recipient", "recipientName"],
  left: ["proof", "recipient", "atResidence", "recorded", "witnessed"],
  electronic: ["proof", "consent"],
  post: ["proof", "sent", "recipient", "recipientName", "returned", "returnCause", "ownFault"],
  entrusted: ["proof", "sent", "recipient"],
  announcement: ["proof", "othersFailed", "recorded"],
  unknown: ["proof"],
};

const NAMES: readonly Name[] = [
  "proof",
  "recipient",
  "recipientName",
  "atResidence",
  "recorded",
  "witnessed",
  "consent",
  "othersFailed",
  "returned",
  "returnCause",
  "ownFault",
  "sent",
];

interface Props {
  readonly label: Text;
  readonly value: unknown;
  readonly onValue: (value: FieldValue) => void;
  readonly onReadable: (name: string, readable: boolean) => void;
}

export function ServiceFields({ label, value, onValue, onReadable }: Props) {
  const say = useSay();
  const service = isObject(value) ? value : {};
  const method = typeof service["method"] === "string" ? service["method"] : "unknown";
  const needed: readonly Name[] = (NEEDED as Readonly<Record<string, readonly Name[]>>)[method] ?? [];
  const shown = NAMES.filter((name) => needed.includes(name) || service[name] !== undefined);
  const rest = NAMES.filter((name) => !shown.includes(name));
  const field = (name: "method" | Name) => (
    <Field
      key={name}
      name={`service.${name}`}
      spec={OBJECT_FIELDS.service[name]}
      label={objectLabel("service", name)}
      value={service[name]}
      onValue={(next) => onValue(withPart(service, name, next))}
      onReadable={onReadable}
    />
  );
  return (
    <fieldset className="ee-group">
      <legend>{say(label)}</legend>
      {field("method")}
      {shown.map(field)}
      <details className="ee-more">
        <summary>{say(EE.moreService)}</summary>
        {rest.map(field)}
      </details>
    </fieldset>
  );
}
