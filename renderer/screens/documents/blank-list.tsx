// What a paper still lacks before it is filed, each with the way to fill it; and what is left for a pen.
import type { Blank } from "../../../shared/filings/index.ts";
import { useSay } from "../../base/lang.tsx";
import { Link } from "../../base/route.ts";
import type { Offer } from "./clinic-offers.ts";
import { gapFieldId } from "./gap-field.tsx";
import { atSigning, beforeFiling, DOCS } from "./words.ts";

interface Props {
  readonly blanks: readonly Blank[];
  readonly atSigning: readonly Blank[];
  /** The form of the fact, where it has one of its own; null where it is typed on the page. */
  readonly formOf: (blank: Blank) => string | null;
  /** Shows the gaps of the page, where its sentences are shown now. */
  readonly onFill: () => void;
  /** What the clinic has of its own for a gap, by the gap's id. */
  readonly offers: ReadonlyMap<string, Offer>;
}

/** Leads to a gap of the page, or to where the fact is answered; the fields of the page may have to come first. */
export function showGap(id: string): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(gapFieldId(id)) ?? document.querySelector<HTMLElement>(".do-blanks a");
    field?.scrollIntoView({ block: "center" });
    field?.focus({ preventScroll: true });
  });
}

export function BlankList({ blanks, atSigning: lines, formOf, onFill, offers }: Props) {
  const say = useSay();
  const fill = (id: string): void => {
    onFill();
    showGap(id);
  };
  return (
    <>
      <section className="do-panel">
        <h3>{say(beforeFiling(blanks.length))}</h3>
        {blanks.length === 0 ? <p className="do-soft">{say(DOCS.noBlanks)}</p> : null}
        <ul className="do-blanks">
          {blanks.map((blank) => {
            const form = formOf(blank);
            const offer = offers.get(blank.id);
            return (
              <li key={blank.id}>
                <span>{say(blank.hint)}</span>
                {form === null ? (
                  <button type="button" className="button button-quiet button-small" onClick={() => fill(blank.id)}>
                    {say(DOCS.fillIn)}
                  </button>
                ) : (
                  <Link className="button button-quiet button-small" to={form}>
                    {say(DOCS.answer)}
                  </Link>
                )}
                {offer === undefined ? null : (
                  <button type="button" className="button button-small do-offer" onClick={offer.take}>
                    {say(offer.label)}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </section>
      {lines.length === 0 ? null : (
        <section className="do-panel">
          <h3>{say(atSigning(lines.length))}</h3>
          <ul className="do-blanks">
            {lines.map(({ id, hint }) => (
              <li key={id}>
                <span>{say(hint)}</span>
                <span className="do-soft">{say(DOCS.byPen)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
