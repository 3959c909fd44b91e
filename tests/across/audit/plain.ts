// A case file as plain JSON, before it is validated.

/** A plain object as it stands in a file. */
export type Json = { readonly [name: string]: unknown };

/** The parts of a case file that the properties take apart and put together again. */
export interface CaseJson extends Json {
  readonly client: Json;
  readonly enforcement: Json;
  readonly events: readonly Json[];
}
