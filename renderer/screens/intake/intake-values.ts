// What the intake form holds, its draft, and the case that it becomes.
import { plainNumber } from "../../../shared/case/id-number.ts";
import { isObject } from "../../../shared/case/json.ts";
import type { CaseFile, Court } from "../../../shared/case/types.ts";
import { courtOf } from "../../../shared/courts/court-of.ts";
import { type CourtFill, filledIn } from "../../../shared/courts/said.ts";
import { type Felt, lastYear, NOTHING_FELT, readFelt, sanctionsOf } from "../../../shared/intake/felt.ts";
import { newRow, readRow, type StoryRow, storyOf } from "../../../shared/intake/story.ts";
import { USUAL_STORY } from "../../../shared/intake/usual-story.ts";
import type { Text } from "../../../shared/text.ts";
import { titleFrom } from "../../base/file-title.ts";
import { type HeadValues, newCase, readHead } from "../../parts/case-head/head-values.ts";

export interface IntakeValues {
  readonly head: HeadValues;
  /** Where papers are to be sent, where that is not the address. */
  readonly addressForService: string;
  /** The next higher court as the person wrote or confirmed it; empty where the table's stands, or nothing. */
  readonly upperCourt: string;
  /** Level and region are the person's own: the table's no longer replace them. */
  readonly ownLevel: boolean;
  readonly story: readonly StoryRow[];
  readonly felt: Felt;
  /** Names of the photos and scans of the papers in hand, by the id of their row; the files are in the window alone. */
  readonly files: Readonly<Record<string, string>>;
}

/** The form before anything is typed: the rows of the usual story wait to be filled in. */
export const emptyIntake = (head: HeadValues): IntakeValues => ({
  head,
  addressForService: "",
  upperCourt: "",
  ownLevel: false,
  story: USUAL_STORY.map(({ type }) => newRow(type, type, true)),
  felt: NOTHING_FELT,
  files: {},
});

/** A draft of the form; also one of the former form, which held the head alone. Null where it is neither. */
export function readIntake(value: unknown, start: IntakeValues): IntakeValues | null {
  if (!isObject(value)) return null;
  if (value["head"] === undefined) {
    const former = readHead(value, start.head);
    return former === null ? null : { ...start, head: former };
  }
  const { addressForService, upperCourt, ownLevel, story } = value;
  const head = readHead(value["head"], start.head);
  if (head === null || typeof addressForService !== "string" || typeof upperCourt !== "string") return null;
  if (typeof ownLevel !== "boolean" || !Array.isArray(story)) return null;
  const rows = story.map(readRow);
  const felt = readFelt(value["felt"]);
  if (felt === null || rows.some((row) => row === null)) return null;
  const files = readFiles(value["files"]);
  return { head, addressForService, upperCourt, ownLevel, story: rows.filter((row) => row !== null), felt, files };
}

const readFiles = (value: unknown): Readonly<Record<string, string>> =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([row, name]) => (typeof name === "string" ? [[row, name]] : [])),
      )
    : {};

/** The form with the file of a row's paper put beside it or taken away; a paper without a name is called as its file. */
export function withFile(values: IntakeValues, row: StoryRow, name: string | null): IntakeValues {
  const { [row.id]: _former, ...others } = values.files;
  if (name === null) return { ...values, files: others };
  const paper = row.paper.trim() === "" ? titleFrom(name) : row.paper;
  return {
    ...values,
    files: { ...others, [row.id]: name },
    story: values.story.map((one) => (one.id === row.id ? { ...one, paper } : one)),
  };
}

/** The rows of the story; a paper of which there is a file is one, whatever was made of its name since. */
const rowsOf = ({ story, files }: IntakeValues): readonly StoryRow[] =>
  story.map((row) => {
    const name = files[row.id];
    return name === undefined || row.paper.trim() !== "" ? row : { ...row, paper: titleFrom(name) };
  });

/** What the table fills in about the court; null where it is not certain, or the person wrote otherwise. */
export const courtFill = ({ head, ownLevel }: IntakeValues): CourtFill | null =>
  ownLevel ? null : filledIn(courtOf(head.courtName, head.caseNumber));

/** The court of a number, where the name is not written yet and the table is certain. */
export function courtOfNumber({ head }: IntakeValues): string | null {
  if (head.courtName.trim() !== "") return null;
  return filledIn(courtOf("", head.caseNumber))?.name ?? null;
}

/** The number of a resident's card, of which a part may be masked. */
const CARD = /^\d{4}(?:.{11}|.{14})$/u;

/** The head as it is saved: an identity number without a kind of document is that of a resident's card. */
function headOf(values: IntakeValues): HeadValues {
  const { head, ownLevel } = values;
  const fill = courtFill(values);
  const rank = courtOf(head.courtName, head.caseNumber).rank;
  const level = fill?.level ?? (ownLevel ? head.courtLevel : (rank ?? head.courtLevel));
  const isCard = head.idType === "" && head.kind === "natural-person" && CARD.test(plainNumber(head.idNumber));
  return {
    ...head,
    courtLevel: level,
    region: fill !== null && head.region.trim() === "" ? fill.region : head.region,
    ...(isCard ? { idType: "resident-id" } : {}),
  };
}

function upperOf(values: IntakeValues): Court | null {
  const own = values.upperCourt.trim();
  const fill = courtFill(values);
  if (own === "" || own === fill?.upper?.name) return fill?.upper ?? null;
  const { rank, region } = courtOf(own, "");
  return { name: own, ...(rank === null ? {} : { level: rank }), ...(region === null ? {} : { region }) };
}

interface Wish {
  readonly lang: keyof Text;
  /** ISO day. */
  readonly today: string;
  /** While one types, rows that cannot be read yet are left out. */
  readonly readable: boolean;
  /** What stands for a court that is not written yet. */
  readonly noCourt: string;
}

/** The case that the form says. */
export function caseOf(id: string, values: IntakeValues, wish: Wish): CaseFile {
  const head = headOf(values);
  const file = newCase(id, { ...head, courtName: head.courtName.trim() === "" ? wish.noCourt : head.courtName });
  const { events, evidence } = storyOf(rowsOf(values), wish);
  const sanctions = sanctionsOf(values.felt, lastYear(values.story));
  const upperCourt = upperOf(values);
  const forService = values.addressForService.trim();
  return {
    ...file,
    client: { ...file.client, ...(forService === "" ? {} : { "x-addressForService": forService }) },
    enforcement: { ...file.enforcement, ...(upperCourt === null ? {} : { upperCourt }) },
    events: events as unknown as CaseFile["events"],
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(sanctions.length === 0 ? {} : { sanctions }),
  };
}
