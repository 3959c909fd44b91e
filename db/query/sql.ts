// Statements put together from constant pieces of SQL. Data is always bound.
import type { Db } from "../connection.ts";

/** Values by name. A statement may use fewer of them than are given. */
export type Values = Readonly<Record<string, string | number | null>>;

/** The first row's only column as a number; 0 where there is none. */
export const numberOf = (db: Db, sql: string, values: Values): number =>
  db.prepare<Values, number>(sql).pluck().get(values) ?? 0;
