// P-06: the listing is entered in the Supreme People's Court's database, not only posted locally (2013 art. 5(1), 2017 art. 7(1)).
import { verdict } from "../../engine/limit.ts";
import { overThreads, type Rule } from "../../engine/rule.ts";
import { qualified } from "../../engine/world-parts.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { publishedOf } from "../parts/published.ts";
import { sayLaw } from "../parts/say.ts";

const PLACES = ["spc-database", "local", "both"] as const;

export const p06: Rule = {
  code: "P-06",
  title: { zh: "应当录入最高法名单库", en: "The listing is in the national database" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("national-database"),
  validity: validityOf("national-database"),
  facts: ["listing-published", "listing-published.where", "listing-checked.visible"],
  readings: [],
  remedies: ["correction-request", "supervision"],
  over: overThreads,
  judge(world, { thread }) {
    const found = publishedOf(world, thread);
    if (found.closed !== null) return found.closed;
    const { events, path, day } = found.published;
    const cited = world.cite(world.text("national-database", day));
    sayLaw(
      world,
      "应当录入名单库并通过该库统一公布",
      "It must be entered in the database and published through it",
      cited,
    );
    let entered = events.length === 0 && world.choose(qualified(path, "where"), [true, false]);
    for (const event of events) {
      world.use(event);
      if (entered) continue;
      entered = world.known(`events[${event.id}].where`, event.raw.where, PLACES) !== "local";
    }
    return entered
      ? verdict("in-order", () => ({ zh: "已录入名单库公布", en: "Published through the database" }))
      : verdict("breach", () => ({
          zh: "只有地方公布；地方公布的也须一并处理",
          en: "Published locally only; local copies need a request of their own",
          court: "只有地方公布",
        }));
  },
};
