// The shapes that the parts of the documents screen hand to each other.
import type { Api } from "../../../shared/api/index.ts";

type Answer<Call extends (...args: never) => Promise<unknown>> = Awaited<ReturnType<Call>>;

/** A document as the list has it. */
export type DocumentRow = Answer<Api["documents"]["list"]>["documents"][number];

/** A document drawn up, with choices, wording and grounds. */
export type Drawn = Answer<Api["documents"]["draft"]>;
