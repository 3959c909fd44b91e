// The three heaps in their true widths, each with its count and what it is made of.
import { MARKS, STATUS_ORDER } from "../../../shared/report/words.ts";
import { STATUS_TITLES } from "../../../shared/engine/glossary.ts";
import { useSay } from "../../base/lang.tsx";
import { countOf, type Heaps } from "../../parts/findings/heaps.ts";
import { HEAP, papersWords } from "./heap-words.ts";

export function HeapBar({ heaps: { decided, asked, waiting } }: { readonly heaps: Heaps }) {
  const say = useSay();
  const parts = [
    { key: "decided", words: HEAP.decided, count: decided.length },
    { key: "asked", words: HEAP.asked, count: countOf(asked) },
    { key: "waiting", words: HEAP.waiting, count: countOf(waiting) },
  ] as const;
  return (
    <ul className="au-bar">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, words, count }) => (
          <li key={key} className={`au-bar-${key}`} style={{ flexGrow: count }}>
            <button
              type="button"
              className="au-bar-name"
              onClick={() => document.querySelector<HTMLElement>(`#au-${key}`)?.focus()}
            >
              {say(words)} {count}
            </button>
            {key === "decided" ? <Marks decided={decided} /> : null}
            {key === "waiting" ? <span className="au-soft">{say(papersWords(waiting.length))}</span> : null}
          </li>
        ))}
    </ul>
  );
}

function Marks({ decided }: Pick<Heaps, "decided">) {
  const say = useSay();
  return STATUS_ORDER.map((status) => {
    const count = decided.filter((finding) => finding.status === status).length;
    return count === 0 ? null : (
      <span key={status} className={`status status-${status}`} title={say(STATUS_TITLES[status])}>
        <span aria-hidden="true">{MARKS[status]}</span>
        <span className="visually-hidden">{say(STATUS_TITLES[status])}</span>
        {count}
      </span>
    );
  });
}
