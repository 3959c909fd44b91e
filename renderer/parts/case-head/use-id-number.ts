// What is wrong with an identity number as it is typed, and which cases it is in already.
import { useDebouncedValue } from "@mantine/hooks";
import type { Api } from "../../../shared/api/index.ts";
import type { Text } from "../../../shared/text.ts";
import { useCall } from "../../base/query.ts";
import type { HeadValues } from "./head-values.ts";

export type Conflicts = Awaited<ReturnType<Api["caseload"]["conflicts"]>>;

/** Milliseconds after the last key before the caseload is asked. */
const PAUSE = 250;

/** The answer of the conflict check to what a form says; undefined while there is nothing to ask. */
export function useConflicts(values: HeadValues, exceptCase?: string): Conflicts | undefined {
  const name = values.clientName.trim();
  // Check digits are known of resident identity cards and of unified social credit codes alone.
  const idNumber = values.idNumber.trim();
  const caseNumber = values.caseNumber.trim();
  const [asked] = useDebouncedValue(JSON.stringify({ name, idNumber, caseNumber }), PAUSE);
  const { data } = useCall(
    ["conflicts", asked, exceptCase ?? null],
    (api, signal) =>
      api.caseload.conflicts(
        {
          ...(name === "" ? {} : { name }),
          ...(idNumber === "" ? {} : { idNumber }),
          ...(caseNumber === "" ? {} : { caseNumber }),
          ...(exceptCase === undefined ? {} : { exceptCase }),
        },
        { signal },
      ),
    { enabled: name !== "" || idNumber !== "" || caseNumber !== "", keep: true },
  );
  return data;
}

/** What is wrong with the number of a resident identity card, null where nothing is or another document was given. */
export function useIdNumber(values: HeadValues): Text | null {
  const conflicts = useConflicts(values);
  return values.idType === "resident-id" && values.idNumber.trim() !== "" ? (conflicts?.idNumber ?? null) : null;
}
