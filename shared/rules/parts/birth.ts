// The client's birth in one world: what field and identity number tell, each candidate in turn where they contradict each other.
import { formatDay, MAX_DAY, MIN_DAY } from "../../calendar/civil.ts";
import type { Span } from "../../calendar/edtf.ts";
import { personOf, spanWords, type Birth } from "../../engine/person.ts";
import { earliest, latest, type Outcome, type Term } from "../../engine/term.ts";
import type { World } from "../../engine/world.ts";
import { qualified } from "../../engine/world-parts.ts";
import { sayEvent } from "./say.ts";

/**
 * The birth, or why nothing can rest on it; `lacks`: what is to be asked for where the answer turns on it; `several`: it is one of
 * several that contradict each other.
 */
export type Born =
  | { readonly closed: Outcome }
  | { readonly closed: null; readonly day: Term; readonly lacks: readonly string[]; readonly several: boolean };

const FIELD = "client.birthDate";
const NUMBER = "client.idDocument.number";

/** The client's birth as one that came before an act: a birth after it is none. */
export function bornBefore(world: World, act: Term): Born {
  const { births, wrongNumber } = personOf(world.view.file);
  if (births.length === 0) {
    const day = world.date(FIELD, undefined, { lo: MIN_DAY, hi: MAX_DAY });
    return { closed: null, day, lacks: wrongNumber ? [NUMBER] : [], several: false };
  }
  const possible = births.filter(({ span }) => span.lo <= latest(act));
  const paths = births.map(({ path }) => path);
  const birth = possible.length > 1 ? world.choose(qualified(FIELD, "candidate"), possible) : possible[0];
  if (birth === undefined) return { closed: impossible(paths) };
  const day = world.date(birth.path, written(birth.span), birth.span);
  world.assume(day, act);
  if (births.length > 1) {
    sayCandidates(world, births);
    return { closed: null, day, lacks: paths, several: true };
  }
  sayFrom(world, birth, day);
  return { closed: null, day, lacks: [], several: false };
}

function impossible(lacks: readonly string[]): Outcome {
  return {
    status: "undetermined",
    lacks,
    because: () => ({
      zh: "所填的出生日期晚于纳入，不可能正确",
      en: "The date of birth on file is later than the listing and cannot be right",
    }),
  };
}

/** The span as the case format writes it. */
function written({ lo, hi }: Span): string {
  return lo === hi ? formatDay(lo) : `${formatDay(lo)}/${formatDay(hi)}`;
}

/** Says where the birth date is from: the field needs no word. */
function sayFrom(world: World, { path }: Birth, day: Term): void {
  if (path !== NUMBER || !world.tracing) return;
  const year = earliest(day) === latest(day) ? "" : "（号码只显示年份）";
  const only = year === "" ? "" : " (it shows the year alone)";
  sayEvent(world, `出生日期取自身份证号码${year}`, `Born, as the identity number tells${only}`, day);
}

/** Says between which births the answer is worked out, and where each is from. */
function sayCandidates(world: World, births: readonly Birth[]): void {
  for (const { span, path } of births) {
    const { zh, en } = spanWords(span);
    world.note(() =>
      path === NUMBER
        ? { zh: `按身份证号码，出生于${zh}`, en: `By the identity number the birth was ${en}` }
        : { zh: `按所填出生日期，出生于${zh}`, en: `By the date of birth on file it was ${en}` },
    );
  }
}
