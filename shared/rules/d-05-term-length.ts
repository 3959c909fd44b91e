// D-05: under items 2 to 6 the term is two years; three to five only for grave violence or threats or several kinds of
// conduct (2017 art. 2(1)), which two or more of these items imply. A shorter term has no basis either, but favours the
// client, and the derivation says so. Unknown items, term or gravity: both ways.
import { notApplicable, verdict } from "../audit/limit.ts";
import { overThreads, type Rule } from "../audit/rule.ts";
import type { World } from "../audit/world.ts";
import { qualified } from "../audit/world-parts.ts";
import { decisionGate, paperSays } from "./parts/decision-text.ts";
import { groundsOf, statedTerm, type NamedGrounds } from "./parts/grounds.ts";
import { fieldPath, type Listing } from "./parts/listing.ts";
import { sayLaw } from "./parts/say.ts";

const REGULAR = 2;
const LONGEST = 5;
const BEFORE = notApplicable("当时的规定没有纳入期限", "The rule of that time knew no term");

export const d05: Rule = {
  code: "D-05",
  title: { zh: "纳入期限的长短", en: "Length of the term" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: [{ instrument: "spc-defaulters", version: "2017", article: "2", paragraph: 1 }],
  validity: { from: "2017-05-01", until: null },
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-decided.severeOrMultiple",
  ],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const gate = decisionGate(world, subject, BEFORE);
    if (gate.closed !== null) return gate.closed;
    const { listing } = gate;
    const grounds = groundsOf(world, listing.thread);
    if (!grounds.others)
      return notApplicable("没有依据有期限的各项纳入", "The listing names none of the items that carry a term");
    const stated = statedTerm(world, listing.thread);
    if (stated === null)
      return notApplicable("决定书没有写明期限，另行审查", "No term is stated; that is judged apart");
    const cited = world.cite("spc-defaulters", "2017", "2", 1);
    sayLaw(
      world,
      "期限为2年，情节严重或多项的可延长1至3年",
      "The term is 2 years, and 1 to 3 more if grave or several",
      cited,
    );
    const path = fieldPath(listing.thread, "termYears");
    const years = stated === "some" ? world.choose(qualified(path, "length"), [1, 2, 3, 6]) : stated;
    const shown =
      stated === "some"
        ? { zh: "期限长短不明", en: "A term of unknown length" }
        : { zh: `期限${years}年`, en: `A term of ${years} ${years === 1 ? "year" : "years"}` };
    if (years === REGULAR)
      return verdict("in-order", () => ({ zh: `${shown.zh}，符合规定`, en: `${shown.en} is what the rule sets` }));
    if (years < REGULAR) {
      return verdict("breach", () => ({
        zh: `${shown.zh}，短于${REGULAR}年，但对当事人有利`,
        en: `${shown.en} is shorter than ${REGULAR} years, which favours the client`,
        court: `${shown.zh}，短于${REGULAR}年`,
        favours: "client",
      }));
    }
    if (years > LONGEST) {
      return verdict("breach", () => ({
        zh: `${shown.zh}，超过最长的${LONGEST}年`,
        en: `${shown.en} exceeds the longest, ${LONGEST} years`,
      }));
    }
    return graveOrSeveral(world, listing, grounds)
      ? verdict("in-order", () => ({ zh: `${shown.zh}，有延长的情形`, en: `${shown.en}: there is ground to extend` }))
      : verdict("breach", () => ({
          zh: `${shown.zh}，没有延长的情形`,
          en: `${shown.en}: there is no ground to extend`,
        }));
  },
};

/** Grave violence or threats, or several kinds of conduct: stated, or implied by two or more items. */
function graveOrSeveral(world: World, listing: Listing, { list }: NamedGrounds): boolean {
  if (list !== null) {
    return new Set(list).size >= 2 || paperSays(world, listing, "severeOrMultiple");
  }
  if (listing.thread.decided?.raw.severeOrMultiple === "yes") return paperSays(world, listing, "severeOrMultiple");
  return (
    world.choose(qualified(fieldPath(listing.thread, "items"), "several"), [true, false]) ||
    paperSays(world, listing, "severeOrMultiple")
  );
}
