// Whether a row that arrived can be kept: under its own id, in the form in which the program writes rows of its kind.
import { z } from "zod";
import { caseWork, mark, note } from "../../../shared/api/cases.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { MergedEntity } from "../../../shared/merge/op.ts";
import type { MergedRow } from "../../../shared/merge/outcome.ts";
import { canKeepId, OWN_ID_MARK } from "../../../db/index.ts";

/** Of a draft what no reader does without; what another version wrote beside it stays (`shared/api/stored-draft.ts`). */
const draft = z.looseObject({
  choices: z.record(z.string(), z.json()),
  edits: z.array(z.looseObject({ sentence: z.string(), base: z.string(), text: z.string() })),
});

/** The vault looks at the case itself and its lists, whole. */
const FORM: Readonly<Partial<Record<MergedEntity, z.ZodType>>> = { work: caseWork, mark, note, draft };

const UNNAMED: ReadonlySet<MergedEntity> = new Set(["evidence", "sanction"]);

/** Whether the row of a case can be kept. */
export function standsAlone({ entity, id, value }: MergedRow, caseId: string): boolean {
  if (!isObject(value)) return false;
  if (FORM[entity]?.safeParse(value).success === false) return false;
  if (entity === "work") return id === "work";
  const own = value["id"];
  if (UNNAMED.has(entity) && own === undefined) return id.startsWith(OWN_ID_MARK) && id.isWellFormed();
  return own === id && canKeepId(id) && (entity !== "case" || id === caseId);
}
