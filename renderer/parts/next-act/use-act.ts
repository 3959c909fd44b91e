// Records of an act of a case that its paper was posted, that it is done, put off, or not to be done and why: one way, wherever it stands.
import { useCallback } from "react";
import { formName } from "../../base/wanted-form.ts";
import type { Mark } from "../../../shared/api/cases.ts";
import { type DocumentName, DOCUMENTS } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { useChange, useSaving } from "../../base/query.ts";
import { pathOf } from "../../base/route.ts";
import { markedWords } from "./words.ts";

export type Putting =
  | { readonly state: "done" }
  | { readonly state: "later"; readonly until: string }
  | { readonly state: "not"; readonly reason: string };

/** Its paper was posted: a filing of the case, and no mark. */
export interface Posted {
  readonly state: "posted";
  /** ISO day. */
  readonly on: string;
  /** The number of the postal receipt; empty where none was written. */
  readonly receipt: string;
}

/** The form that logs a filing of a case, at the place that has it. */
export interface Filing {
  readonly document: DocumentName;
  readonly title: Text;
  readonly form: string;
  readonly place: string;
}

/** What logs that the paper of a route was filed; null where the route has no paper. */
export function filingOf(caseId: string, route: string | null): Filing | null {
  const paper = route === null ? undefined : DOCUMENTS.find((one) => one.route === route);
  if (paper === undefined) return null;
  const { document, title } = paper;
  return {
    document,
    title,
    form: formName(["case", caseId, "filed", document]),
    place: pathOf("case", caseId, "documents", document),
  };
}

/** An act as its mark knows it. */
export interface Markable {
  readonly caseId: string;
  readonly id: string;
  readonly facts: string;
  readonly what: Text;
  /** The mark that is there. */
  readonly mark: Mark | null;
}

type Saved = Promise<{ readonly seq: number | null }>;

export function useAct(): {
  readonly put: (act: Markable, how: Putting) => Saved;
  readonly post: (caseId: string, document: DocumentName, how: Posted) => Saved;
} {
  const change = useChange();
  const saving = useSaving();
  const post = useCallback(
    (caseId: string, document: DocumentName, { on, receipt }: Posted) => {
      const filed = { caseId, document, on, method: "post", receipt } as const;
      return saving((api) => api.documents.filed(filed));
    },
    [saving],
  );
  const put = useCallback(
    ({ caseId, id, facts, what, mark }: Markable, how: Putting) => {
      const set = { id, subject: "act", facts, ...how } as const;
      return change([{ kind: "mark-set", caseId, mark: set, base: mark }], markedWords(how, what));
    },
    [change],
  );
  return { put, post };
}
