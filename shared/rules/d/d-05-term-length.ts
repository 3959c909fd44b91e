// D-05: under items 2 to 6 the term is two years; three to five only for grave violence or threats or several kinds of
// conduct (2017 art. 2(1)), which two or more of these items imply. A shorter term has no basis either, but favours the
// client, and the derivation says so. Unknown items, term or gravity: both ways.
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { qualified } from "../../engine/world-parts.ts";
import { periodWords, lengthWords } from "../../law/duties.ts";
import { basisOf, validityOf, periodOf, longestOf } from "../../law/duty-index.ts";
import { decisionGate } from "../parts/decision-text.ts";
import { groundsOf, statedTerm } from "../parts/grounds.ts";
import { fieldPath } from "../parts/listing.ts";
import { sayLaw } from "../parts/say.ts";
import { termFault } from "../parts/term-length.ts";

const BEFORE = notApplicable("当时的规定没有纳入期限", "The rule of that time knew no term");

export const d05: Rule = {
  code: "D-05",
  title: { zh: "纳入期限的长短", en: "Length of the term" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("term"),
  validity: validityOf("term"),
  facts: [
    "listing-decided.date",
    "listing-decided.items",
    "listing-decided.termYears",
    "listing-decided.severeOrMultiple",
    "listing-checked.visible",
    "listing-decided.citedVersion",
    "listing-checked.date",
  ],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, subject) {
    const gate = decisionGate(world, subject, "term", BEFORE);
    if (gate.closed !== null) return gate.closed;
    const { listing, duty } = gate;
    const grounds = groundsOf(world, listing.thread);
    if (!grounds.others)
      return notApplicable("没有依据有期限的各项纳入", "The listing names none of the items that carry a term");
    const stated = statedTerm(world, listing.thread);
    if (stated === null)
      return notApplicable("决定书没有写明期限，另行审查", "No term is stated; that is judged apart");
    const regular = periodOf(duty).n;
    const longest = longestOf(duty).n;
    const words = periodWords(periodOf(duty));
    const { least = 0, most = 0 } = duty.extension ?? {};
    sayLaw(
      world,
      `期限为${words.zh}，情节严重或多项的可延长${least}至${lengthWords(most, "years").zh}`,
      `The term is ${words.en}, and ${least} to ${most} more if grave or several`,
      world.cite(duty),
    );
    const path = fieldPath(listing.thread, "termYears");
    const years =
      stated === "some"
        ? world.choose(qualified(path, "length"), [regular - 1, regular, regular + 1, longest + 1])
        : stated;
    const length = lengthWords(years, "years");
    const shown =
      stated === "some"
        ? { zh: "期限长短不明", en: "A term of unknown length" }
        : { zh: `期限${length.zh}`, en: `A term of ${length.en}` };
    const fault = termFault(world, listing, { duty, grounds, years });
    if (fault === "none")
      return verdict("in-order", () => ({ zh: `${shown.zh}，符合规定`, en: `${shown.en} is what the rule sets` }));
    if (fault === "short") {
      return verdict("breach", () => ({
        zh: `${shown.zh}，短于${words.zh}，但对当事人有利`,
        en: `${shown.en} is shorter than ${words.en}, which favours the client`,
        court: `${shown.zh}，短于${words.zh}`,
        favours: "client",
      }));
    }
    if (fault === "long") {
      return verdict("breach", () => ({
        zh: `${shown.zh}，超过最长的${lengthWords(longest, "years").zh}`,
        en: `${shown.en} exceeds the longest, ${lengthWords(longest, "years").en}`,
      }));
    }
    return fault === "extended"
      ? verdict("in-order", () => ({ zh: `${shown.zh}，有延长的情形`, en: `${shown.en}: there is ground to extend` }))
      : verdict("breach", () => ({
          zh: `${shown.zh}，没有延长的情形`,
          en: `${shown.en}: there is no ground to extend`,
        }));
  },
};
