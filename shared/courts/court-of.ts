// From a court's name and a case number, as typed: the court, its rank and region, the next higher court, and how certain that is.
//
// A name and a number that name two courts are shown, never corrected: the case may have been assigned to another court, the
// number of the judgment may have been typed, the court may have got another code. Then neither is taken.
import type { Text } from "../text.ts";
import { courtsNamed, intermediateOf, rankInWords } from "./name.ts";
import { type CaseNumber, isUpperOnly, numberDoubts, readNumber } from "./number.ts";
import {
  type Court,
  type CourtKind,
  courtOfCode,
  type CourtRank,
  isSameCourt,
  RANK_WORDS,
  todays,
} from "./read-rows.ts";

/**
 * `verified`: two sources agree and nothing is to be asked, so it may be filled in. `quoted`: one source, `confirm`: doubtful,
 * both a suggestion until someone says yes. `clash`: name and number contradict each other. `words`: the name only tells the
 * rank. `none`: nothing is known.
 */
export type Certainty = "verified" | "quoted" | "confirm" | "clash" | "words" | "none";

/** What is to be asked, or said, about what was typed. */
export interface Doubt {
  readonly about: "clash" | "number" | "type" | "code" | "several" | "prefecture" | "upper" | "court" | "unknown-name";
  readonly text: Text;
}

export interface CourtAnswer {
  readonly court: Court | null;
  readonly number: CaseNumber | null;
  readonly rank: CourtRank | null;
  readonly kind: CourtKind | null;
  readonly region: string | null;
  /** The next higher court; null where there is none or it is not known. */
  readonly upper: Court | null;
  readonly certainty: Certainty;
  readonly doubts: readonly Doubt[];
  /** Which courts it may be, where it is one of several. */
  readonly choices: readonly Court[];
}

/** The court above on a day, ISO; without one, today. */
function upperOf(court: Court, day: string | null): Court | null {
  const houses = day === null ? todays(court) : [court];
  const codes = new Set(houses.map((house) => upperCode(house, day)));
  const [code, ...others] = codes;
  return code === undefined || code === null || others.length > 0 ? null : courtOfCode(code);
}

function upperCode({ upper, later }: Court, day: string | null): string | null {
  // Nobody knows from when: the former stands, and the row is to be confirmed.
  if (later === null || later.from === null) return upper;
  return day === null || day >= later.from ? later.upper : upper;
}

function certaintyOf(court: Court): Certainty {
  // The table of the military courts is that of the former military regions.
  if (court.confirm || court.kind === "military") return "confirm";
  const houses = todays(court);
  if (houses.length > 1 || houses.some(({ confirm }) => confirm)) return "confirm";
  const [house = court] = houses;
  if (/[dmu]/u.test(house.marks.upper) && house.rank !== "supreme") return "confirm";
  // The name of a court that followed its division stands in one list, its next higher court in two.
  return /[vq]/u.test(house.marks.name) && house.marks.upper === "v" ? "verified" : "quoted";
}

const WHY_UPPER: Partial<Readonly<Record<CourtKind, Text>>> = {
  railway: {
    zh: "铁路法院的指定管辖案件，上一级可以是当地中级法院。",
    en: "For designated cases of a railway court it can be the local intermediate court.",
  },
};

function confirmDoubt(court: Court, upper: Court | null): Doubt {
  const why = WHY_UPPER[court.kind] ?? {
    zh: "名册上这一项要核对。",
    en: "The table is not certain of it.",
  };
  const named: Text =
    upper === null
      ? { zh: "没有查到上一级法院", en: "No next higher court is known" }
      : {
          zh: `上一级法院可能是${upper.name}`,
          en: `The next higher court may be ${upper.name}`,
        };
  return {
    about: "upper",
    text: {
      zh: `${named.zh}，请照文书上“向……申请复议”一句核对。${why.zh}`,
      en: `${named.en}: check it against the paper's line on where to apply (向……申请复议). ${why.en}`,
    },
  };
}

function clashDoubt(typed: string, numbered: Court): Doubt {
  return {
    about: "clash",
    text: {
      zh: `案号是${numbered.name}（${RANK_WORDS[numbered.rank].zh}）的，与“${typed}”不是同一个法院。可能是指定执行，也可能抄了判决书的案号，请核对；两个都不会写进文书。`,
      en: `The number is of ${numbered.name} (${RANK_WORDS[numbered.rank].en}), another court than “${typed}”. The case may have been assigned, or the judgment's number copied: please check. Neither goes into a paper.`,
    },
  };
}

/** A code that was only derived or remembered may name a court, but calls no name wrong. */
const isSureCode = ({ marks }: Court): boolean => marks.code !== "d" && marks.code !== "m";

/** What name and number say together. */
interface Match {
  readonly court: Court | null;
  readonly choices: readonly Court[];
  readonly clash: boolean;
  readonly doubts: readonly Doubt[];
}

const found = (court: Court, doubts: readonly Doubt[] = []): Match => ({ court, choices: [], clash: false, doubts });
const noCourt = (doubts: readonly Doubt[], choices: readonly Court[] = []): Match => ({
  court: null,
  choices,
  clash: false,
  doubts,
});

/** One court for each house: of an old and a new form the one that is there today. */
function housesOf(courts: readonly Court[]): readonly Court[] {
  const houses: Court[] = [];
  for (const court of [...courts].toSorted((a, b) => Number(a.ended !== null) - Number(b.ended !== null))) {
    if (!houses.some((house) => isSameCourt(house, court))) houses.push(court);
  }
  return houses;
}

function match(typed: string, numbered: Court | null): Match {
  if (typed.trim() === "") return numbered === null ? noCourt([]) : found(numbered);
  const named = courtsNamed(typed);
  if (named.length === 0) return withoutName(typed, numbered);
  if (numbered !== null) {
    const exact = named.find((court) => court === numbered) ?? named.find((court) => isSameCourt(court, numbered));
    if (exact !== undefined) return found(exact);
    if (isSureCode(numbered)) {
      return { court: null, choices: [], clash: true, doubts: [clashDoubt(typed.trim(), numbered)] };
    }
  }
  const houses = housesOf(named);
  const [only, ...others] = houses;
  if (only !== undefined && others.length === 0) return found(only);
  const names = houses.slice(0, 6).map(({ name }) => name);
  return noCourt(
    [{ about: "several", text: { zh: `是哪一个：${names.join("、")}？`, en: `Which one: ${names.join(", ")}?` } }],
    houses,
  );
}

/** A name that is not in the table: its words tell the rank at most. */
function withoutName(typed: string, numbered: Court | null): Match {
  const rank = rankInWords(typed);
  if (numbered !== null && rank !== null && rank !== numbered.rank && isSureCode(numbered)) {
    return { court: null, choices: [], clash: true, doubts: [clashDoubt(typed.trim(), numbered)] };
  }
  const meant = intermediateOf(typed);
  if (meant !== null) {
    const text: Text = {
      zh: `没有叫“${typed.trim()}”的法院。是不是${meant.name}？`,
      en: `There is no court called ${typed.trim()}. Is it ${meant.name}?`,
    };
    return noCourt([{ about: "prefecture", text }], [meant]);
  }
  const unknown: Doubt = {
    about: "unknown-name",
    text: {
      zh: "没有认出这个法院。照写可以；级别和上一级法院要您选。",
      en: "This court is not in the table. It can stay as typed; its level and the next higher court are yours to choose.",
    },
  };
  return noCourt([unknown], numbered === null ? [] : [numbered]);
}

/** Where the first two digits do not tell the intermediate court: municipalities, special courts, counties under a province. */
const NO_GUESS = /^[京津沪渝]|^.(?:7[1-6]|81|86|90|96|97)/u;

/** The intermediate court that the code of a basic court, itself in no table, would stand under. */
const intermediateOfCode = (code: string): Court | null =>
  code.length === 5 && !NO_GUESS.test(code) ? courtOfCode(code.slice(0, 3)) : null;

/** What a name of a court and a case number say; either may be empty. `day`: as of that ISO day, without one as of today. */
export function courtOf(typedName: string, typedNumber: string, day: string | null = null): CourtAnswer {
  const number = readNumber(typedNumber);
  const numbered = number === null || number.code === null ? null : courtOfCode(number.code);
  const { court, choices, clash, doubts: matched } = match(typedName, numbered);
  const doubts: Doubt[] = [...matched];
  if (number !== null) doubts.push(...numberDoubts(number).map((text) => ({ about: "number", text }) as const));
  if (number !== null && number.code !== null && numbered === null) {
    const near = intermediateOfCode(number.code);
    const guess: Text =
      near === null
        ? { zh: "", en: "" }
        : { zh: `按前两位猜，在${near.name}辖区。`, en: ` By its first digits, a guess: under ${near.name}.` };
    doubts.push({
      about: "code",
      text: {
        zh: `名册里没有“${number.code}”这个法院代码，可能是新设的法院，请核对。${guess.zh}`,
        en: `The code ${number.code} is not in the table; the court may be newer. Please check.${guess.en}`,
      },
    });
  }
  const rank = court?.rank ?? rankInWords(typedName);
  const sitting = court ?? numbered;
  if (number !== null && isUpperOnly(number.type) && (number.code === null ? rank : sitting?.rank) === "basic") {
    doubts.push({
      about: "type",
      text: {
        zh: `基层法院没有“${number.type}”案件，请对照文书核对案号。`,
        en: `A basic court does not hear ${number.type} cases: compare the number with the paper.`,
      },
    });
  }
  const upper = court === null ? null : upperOf(court, day);
  const certainty = court !== null ? certaintyOf(court) : clash ? "clash" : rank !== null ? "words" : "none";
  if (court !== null && certainty === "confirm") doubts.push(confirmDoubt(court, upper));
  return {
    court,
    number,
    rank,
    kind: court?.kind ?? null,
    region: court?.region ?? null,
    upper,
    certainty,
    doubts,
    choices,
  };
}
