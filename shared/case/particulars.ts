// Personal particulars, and a case without them: exports leave them out unless they are asked for.
import type { CaseFile, Client } from "./types.ts";

/** The case without personal particulars: of the client kind, role and operator stay; `parties` go whole. */
export function withoutParticulars({ parties: _parties, ...file }: CaseFile): CaseFile {
  const { kind, role, operator } = file.client;
  const client: Client = {
    kind,
    ...(role === undefined ? {} : { role }),
    ...(operator === undefined ? {} : { operator }),
  };
  return { ...file, client };
}

/** What an export has of a case: all of it where particulars are asked for. */
export const exported = (file: CaseFile, particulars: boolean): CaseFile =>
  particulars ? file : withoutParticulars(file);
