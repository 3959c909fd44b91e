// What is asked about a listing beside its day, first of all where only the public list or a screenshot shows it.
import { ENUMS } from "../../../shared/case/enums.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { normalNumber } from "../../../shared/courts/number.ts";
import { saidOfNumber } from "../../../shared/courts/said.ts";
import type { ListingFacts } from "../../../shared/intake/listing-facts.ts";
import type { StoryRow } from "../../../shared/intake/story.ts";
import { useSay } from "../../base/lang.tsx";
import { SaidLines } from "../../parts/court/said-lines.tsx";
import { DateText } from "../../parts/date-field/date-field.tsx";
import { Cell } from "./cell.tsx";
import { Choice } from "./choice.tsx";
import { INTAKE, itemWords, yearsWords } from "./words.ts";

interface Props {
  readonly row: StoryRow;
  readonly onListing: (listing: ListingFacts) => void;
}

/** A paper that is the list itself, or a picture of it. */
const PUBLIC_RECORD = /截图|网页|公开|名单|screen|web|capture/iu;
const YEARS = [1, 2, 3, 4, 5];

export function ListingQuestions({ row: { listing, paper }, onListing }: Props) {
  const say = useSay();
  const set = (part: Partial<ListingFacts>): void => onListing({ ...listing, ...part });
  return (
    <details className="in-listing" open={listing.publicOnly || PUBLIC_RECORD.test(paper)}>
      <summary>{say(INTAKE.moreListing)}</summary>
      <label className="in-check">
        <input
          type="checkbox"
          checked={listing.publicOnly}
          onChange={(event) => set({ publicOnly: event.currentTarget.checked })}
        />
        {say(INTAKE.publicOnly)}
      </label>
      {listing.publicOnly ? (
        <DateText label={INTAKE.decided} text={listing.decided} onText={(decided) => set({ decided })} />
      ) : null}
      <span className="in-line">
        <Cell
          label={INTAKE.documentNumber}
          value={listing.number}
          onValue={(number) => set({ number })}
          onLeave={() => set({ number: normalNumber(listing.number) })}
          width={30}
          placeholder={INTAKE.dontKnow}
        />
        <SaidLines said={saidOfNumber(listing.number, "paper", "")} />
      </span>
      <fieldset>
        <legend>{say(INTAKE.why)}</legend>
        {ENUMS.conduct.map((conduct) => (
          <label key={conduct} className="in-check">
            <input
              type="checkbox"
              checked={listing.conduct.includes(conduct)}
              onChange={() => set({ conduct: toggled(listing.conduct, conduct) })}
            />
            {say(valueWords("conduct", conduct))}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say(INTAKE.items)}</legend>
        {[1, 2, 3, 4, 5, 6].map((item) => (
          <label key={item} className="in-check in-short">
            <input
              type="checkbox"
              checked={listing.items.includes(item)}
              onChange={() => set({ items: toggled(listing.items, item).toSorted((a, b) => a - b) })}
            />
            {say(itemWords(item))}
          </label>
        ))}
      </fieldset>
      <span className="in-line">
        <span>{say(INTAKE.term)}</span>
        <Choice
          label={INTAKE.term}
          options={[
            ...YEARS.map((years) => ({ value: String(years), words: yearsWords(years) })),
            { value: "none", words: INTAKE.noTerm },
            { value: "", words: INTAKE.dontKnow },
          ]}
          value={listing.term}
          onValue={(term) => set({ term })}
        />
      </span>
    </details>
  );
}

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}
