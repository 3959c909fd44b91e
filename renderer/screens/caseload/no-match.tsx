// That no case fits, and which one condition would have to go for how many there would be.
import { useQueries } from "@tanstack/react-query";
import { useApi } from "../../base/api.tsx";
import { useSay } from "../../base/lang.tsx";
import { Empty } from "../../base/state.tsx";
import { chipsOf, FIELD_WORDS, offOf, valueText } from "./chips.ts";
import { type FilterState, filterOf } from "./filter-state.ts";
import { helpWords, LIST } from "./words.ts";

interface Props {
  readonly state: FilterState;
  readonly onChange: (part: Partial<FilterState>) => void;
}

export function NoMatch({ state, onChange }: Props) {
  const say = useSay();
  const api = useApi();
  const ways = [
    ...chipsOf(state).map(({ field, value }) => ({
      words: {
        zh: `${FIELD_WORDS[field].zh} ${valueText(field, value).zh}`,
        en: `${FIELD_WORDS[field].en} ${valueText(field, value).en}`,
      },
      part: offOf(field),
    })),
    ...(state.text.trim() === "" ? [] : [{ words: { zh: state.text, en: state.text }, part: { text: "" } }]),
  ];
  const counts = useQueries({
    queries: ways.map(({ part }) => {
      const filter = filterOf({ ...state, ...part });
      return {
        queryKey: ["facets", filter],
        queryFn: ({ signal }: { readonly signal: AbortSignal }) => api.caseload.facets({ filter }, { signal }),
      };
    }),
  });
  const [best] = ways
    .map((way, at) => ({ ...way, cases: counts[at]?.data?.total ?? 0 }))
    .filter(({ cases }) => cases > 0)
    .toSorted((a, b) => b.cases - a.cases);
  return (
    <Empty what={LIST.noneFits}>
      {best === undefined ? null : (
        <div className="actions">
          <button type="button" className="button" onClick={() => onChange(best.part)}>
            {say(helpWords(best.words, best.cases))}
          </button>
        </div>
      )}
    </Empty>
  );
}
