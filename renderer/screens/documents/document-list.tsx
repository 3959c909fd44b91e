// The documents of a case by whether they are called for now, each with what it still lacks.
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import type { Text } from "../../../shared/text.ts";
import type { DocumentRow } from "./kinds.ts";
import { blanksWords, DOCS, wordedLabel } from "./words.ts";

interface Props {
  readonly caseId: string;
  readonly documents: readonly DocumentRow[];
  readonly open: string;
}

export function DocumentList({ caseId, documents, open }: Props) {
  const say = useSay();
  const groups: readonly (readonly [Text, readonly DocumentRow[]])[] = [
    [DOCS.suggested, documents.filter(({ suggested }) => suggested)],
    [DOCS.others, documents.filter(({ suggested, forCourt }) => !suggested && forCourt)],
    [DOCS.apart, documents.filter(({ suggested, forCourt }) => !suggested && !forCourt)],
  ];
  return (
    <nav className="do-list no-print" aria-label={say(DOCS.title)}>
      {groups
        .filter(([, rows]) => rows.length > 0)
        .map(([title, rows]) => (
          <section key={title.en}>
            <h3>{say(title)}</h3>
            <ul>
              {rows.map((row) => (
                <li key={row.document}>
                  <Link
                    to={pathOf("case", caseId, "documents", row.document)}
                    aria-current={row.document === open ? "page" : undefined}
                  >
                    <span>{say(row.title)}</span>
                    <span className="do-soft">
                      {say(blanksWords(row.blanks))}
                      {row.edits === 0 ? "" : ` · ${say(wordedLabel(row.edits))}`}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}
