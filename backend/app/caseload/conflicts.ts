// The check before a case is taken on: who may be in the vault already, and whether the identity number can be right.
import { checkIdNumber, checkResidentId, checkUnifiedCode, plainNumber } from "../../../shared/case/id-number.ts";
import type { IdDocument } from "../../../shared/case/types.ts";
import type { Text } from "../../../shared/text.ts";
import type { Session } from "../session/session.ts";

export interface ConflictRequest {
  readonly name?: string | undefined;
  readonly idNumber?: string | undefined;
  readonly idType?: IdDocument["type"] | undefined;
  readonly caseNumber?: string | undefined;
  readonly exceptCase?: string | undefined;
}

/** What is wrong with a number; null where nothing is, none was given, or nothing can be told. */
function numberProblem(number: string, type: IdDocument["type"]): Text | null {
  if (number.trim() === "") return null;
  if (type !== undefined) {
    const check = checkIdNumber(type, number);
    return check === null || check.ok ? null : check.reason;
  }
  // A unified social credit code may be all digits too.
  if (!/^(?:\d{15}|\d{17}[\dX])$/.test(plainNumber(number)) || checkUnifiedCode(number).ok) return null;
  const check = checkResidentId(number);
  return check.ok ? null : check.reason;
}

export function conflictsAnswer(session: Session, request: ConflictRequest) {
  const { name, idNumber, idType, caseNumber, exceptCase } = request;
  const found = session.current.vault.queries.conflicts({
    ...(name === undefined ? {} : { name }),
    ...(idNumber === undefined ? {} : { idNumber }),
    ...(caseNumber === undefined ? {} : { caseNumber }),
    ...(exceptCase === undefined ? {} : { exceptCase }),
  });
  return {
    conflicts: found.map(({ why, ...conflict }) => ({ ...conflict, why: [...why] })),
    idNumber: numberProblem(idNumber ?? "", idType),
  };
}
