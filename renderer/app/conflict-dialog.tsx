// Shows what was typed beside what was stored elsewhere meanwhile, field by field, and lets the person decide.
import { useQueryClient } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import type { CaseView } from "../../shared/api/cases.ts";
import type { WriteConflict } from "../../shared/api/failure.ts";
import type { Text } from "../../shared/text.ts";
import { type Decided, useConflict } from "../base/conflict.ts";
import { Modal } from "../base/dialog.tsx";
import { momentWords } from "../base/instant.ts";
import { useSay } from "../base/lang.tsx";
import { useCall } from "../base/query.ts";
import { BASE } from "../base/words.ts";
import { namesOf } from "../parts/history/names-of.ts";
import type { NameOf } from "../parts/history/value-text.ts";
import { decidedOf, type FieldRow, showConflict, type Side } from "./conflict-rows.ts";
import { byWords, choiceWords, CONFLICT, toChooseWords } from "./conflict-words.ts";
import "../base/button.css";
import "./conflict.css";

export function ConflictDialog() {
  const question = useConflict();
  if (question === null) return null;
  return (
    <Versions key={JSON.stringify(question.conflicts)} conflicts={question.conflicts} onAnswer={question.answer} />
  );
}

/** Rows of the list in one call, as the contract has it. */
const MOST_ROWS = 500;

interface Props {
  readonly conflicts: readonly WriteConflict[];
  readonly onAnswer: (decided: readonly Decided[] | null) => void;
}

const SIDE_WORDS = { mine: CONFLICT.thisMine, theirs: CONFLICT.thisTheirs } as const;

const keyOf = ({ at }: WriteConflict, { path }: FieldRow): string => JSON.stringify([at, path]);

function Versions({ conflicts, onAnswer }: Props) {
  const say = useSay();
  const nameOf = useNames(conflicts);
  const clientOf = useClients(conflicts);
  const shown = conflicts.map((conflict) => ({ conflict, ...showConflict(conflict, clientOf(conflict), nameOf) }));
  const all = shown.flatMap(({ conflict, rows }) => rows.map((row) => ({ key: keyOf(conflict, row), row })));
  const [sides, setSides] = useState<Readonly<Record<string, Side | null>>>(() =>
    Object.fromEntries(all.map(({ key, row }) => [key, row.preset])),
  );
  const open = all.filter(({ key }) => (sides[key] ?? null) === null).length;
  const take = (side: Side): void => setSides(Object.fromEntries(all.map(({ key }) => [key, side])));
  const takeOf = (conflict: WriteConflict, rows: readonly FieldRow[], side: Side): void =>
    setSides({ ...sides, ...Object.fromEntries(rows.map((row) => [keyOf(conflict, row), side])) });
  const save = (): void =>
    onAnswer(
      shown.map(({ conflict, rows }) => decidedOf(conflict, rows, (row) => sides[keyOf(conflict, row)] ?? "theirs")),
    );
  return (
    <Modal
      opened
      onClose={() => onAnswer(null)}
      title={say(CONFLICT.title)}
      size="xl"
      closeButtonProps={{ "aria-label": say(BASE.close) }}
    >
      <p>{say(CONFLICT.intro)}</p>
      {shown.length === 1 ? null : (
        <ol className="cf-things">
          {shown.map(({ conflict, title, rows }) => {
            const left = rows.filter((row) => (sides[keyOf(conflict, row)] ?? null) === null).length;
            return (
              <li key={conflict.at}>
                {say(title)}{" "}
                <span className={left === 0 ? "soft" : "cf-left"}>
                  {say(left === 0 ? CONFLICT.chosen : toChooseWords(left))}
                </span>
              </li>
            );
          })}
        </ol>
      )}
      {shown.map(({ conflict, title, rows, details }) => (
        <section key={conflict.at} className="cf-thing">
          <header>
            <h3>{say(title)}</h3>
            {shown.length === 1 ? null : (
              <span className="actions">
                {(["mine", "theirs"] as const).map((side) => (
                  <button
                    key={side}
                    type="button"
                    className="button button-small"
                    aria-label={`${say(title)}: ${say(SIDE_WORDS[side])}`}
                    onClick={() => takeOf(conflict, rows, side)}
                  >
                    {say(SIDE_WORDS[side])}
                  </button>
                ))}
              </span>
            )}
          </header>
          {conflict.by === null ? null : (
            <p className="soft">
              {say(
                byWords(conflict.by.who, momentWords(conflict.by.when, new Date().toISOString()), conflict.by.label),
              )}
            </p>
          )}
          <table className="cf-table">
            <thead>
              <tr>
                <th scope="col">{say(CONFLICT.field)}</th>
                <th scope="col">{say(CONFLICT.was)}</th>
                <th scope="col">{say(CONFLICT.mine)}</th>
                <th scope="col">{say(CONFLICT.theirs)}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row
                  key={keyOf(conflict, row)}
                  row={row}
                  side={sides[keyOf(conflict, row)] ?? null}
                  onSide={(side) => setSides({ ...sides, [keyOf(conflict, row)]: side })}
                />
              ))}
              {details.map((row) => (
                <tr key={keyOf(conflict, row)}>
                  <th scope="row">{say(row.label)}</th>
                  <Version whose={CONFLICT.was} text={row.was} />
                  <Version whose={CONFLICT.mine} text={row.mine} />
                  <Version whose={CONFLICT.theirs} text={row.theirs} />
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <div className="actions cf-foot">
        <p role="status" className="cf-left">
          {open === 0 ? "" : say(toChooseWords(open))}
        </p>
        <button type="button" className="button button-primary" disabled={open > 0} onClick={save}>
          {say(CONFLICT.save)}
        </button>
        <button type="button" className="button" onClick={() => take("mine")}>
          {say(CONFLICT.allMine)}
        </button>
        <button type="button" className="button" onClick={() => take("theirs")}>
          {say(CONFLICT.allTheirs)}
        </button>
        <button type="button" className="button button-quiet" onClick={() => onAnswer(null)}>
          {say(CONFLICT.back)}
        </button>
      </div>
    </Modal>
  );
}

interface RowProps {
  readonly row: FieldRow;
  readonly side: Side | null;
  readonly onSide: (side: Side) => void;
}

function Row({ row, side, onSide }: RowProps) {
  const say = useSay();
  const name = useId();
  const choice = (of: Side) => {
    const text = row[of];
    return (
      <td>
        <label className="cf-choice">
          <span className="cf-whose">{say(CONFLICT[of])}</span>
          <input
            type="radio"
            name={name}
            checked={side === of}
            aria-label={say(choiceWords(row.label, CONFLICT[of], text ?? CONFLICT.empty))}
            onChange={() => onSide(of)}
          />
          {text === null ? <span className="soft">{say(CONFLICT.empty)}</span> : <span>{say(text)}</span>}
        </label>
      </td>
    );
  };
  return (
    <tr>
      <th scope="row">{say(row.label)}</th>
      <Version whose={CONFLICT.was} text={row.was} />
      {choice("mine")}
      {choice("theirs")}
    </tr>
  );
}

/** A version to be read. */
function Version({ whose, text }: { readonly whose: Text; readonly text: Text | null }) {
  const say = useSay();
  return (
    <td className="soft cf-text">
      <span className="cf-whose">{say(whose)} </span>
      {say(text ?? CONFLICT.empty)}
    </td>
  );
}

/** Whose cases they are: the client's name, or the case's reference; null where neither is known. */
function useClients(conflicts: readonly WriteConflict[]): (conflict: WriteConflict) => string | null {
  const ids = [...new Set(conflicts.flatMap(({ caseId }) => caseId ?? []))].slice(0, MOST_ROWS);
  const { data } = useCall(
    ["conflict-cases", ...ids],
    (api, signal) => api.caseload.rows({ ids: [...ids] }, { signal }),
    { enabled: ids.length > 0 },
  );
  return ({ caseId }) => {
    const row = data?.rows.find(({ id }) => id === caseId);
    return row?.clientName ?? row?.reference ?? null;
  };
}

/** What the ids in the versions stand for, as far as the case is on the screen. */
function useNames(conflicts: readonly WriteConflict[]): NameOf {
  const client = useQueryClient();
  return useMemo(() => {
    const views = conflicts.flatMap(({ caseId }) =>
      caseId === null ? [] : client.getQueriesData<CaseView>({ queryKey: ["case", caseId] }).map(([, view]) => view),
    );
    const names = views.flatMap((view) => (view === undefined ? [] : [namesOf(view)]));
    return (id) => names.map((nameOf) => nameOf(id)).find((name) => name !== null) ?? null;
  }, [client, conflicts]);
}
