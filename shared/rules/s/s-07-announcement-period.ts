// S-07: when an announcement counts as service: 60 days, since 2022 30; without domicile in the mainland three months, since 2024 60 days.
// Nothing is breached here: the finding states the deemed day, and runs until it has passed. That day is not moved by holidays.
import { unitWords } from "../../engine/world-parts.ts";
import { on } from "../../engine/term.ts";
import { verdict } from "../../engine/limit.ts";
import { ANNOUNCEMENT } from "../../engine/readings.ts";
import type { Rule } from "../../engine/rule.ts";
import { announcementPeriod, deemedService } from "../../engine/service.ts";
import { countedAs } from "../../law/duty-index.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { citeAnnouncement, overServices, serviceBy, serviceFacts } from "../parts/services.ts";
import { sayLaw } from "../parts/say.ts";
import type { Text } from "../../text.ts";

export const s07: Rule = {
  code: "S-07",
  title: { zh: "公告送达的期间", en: "Announcement period" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("announcement", "foreign-announcement"),
  validity: validityOf("announcement"),
  facts: [...serviceFacts(), "client.domicile", "client.idDocument", "client.kind", "restriction-ordered.against"],
  readings: [ANNOUNCEMENT],
  remedies: [],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "announcement");
    if (found.closed !== null) return found.closed;
    const { act } = found;
    if (!act.onRecord) {
      return verdict("undetermined", () => ({
        zh: "送达方式不明，无从确定有无公告期间",
        en: "The method is not on record: whether an announcement ran cannot be told",
      }));
    }
    const { period, from, text } = announcementPeriod(world, act.day);
    const deemed = deemedService(act.day, period);
    const counted = { start: act.day, period, raw: deemed, due: deemed };
    // A period that began after the issue can only be the law in force when it ended.
    const later = world.lt(act.day, on(from));
    const cited = later ? world.cite(text) : citeAnnouncement(world, act.day);
    const { n, unit } = countedAs(period);
    const words = unitWords(unit);
    sayLaw(
      world,
      `自发出公告之日起，经过${n}${words.zh}视为送达`,
      `Deemed served ${n} ${words.en} after the announcement`,
      cited,
    );
    const until = world.show(deemed);
    const ends = {
      what: { zh: "公告期", en: "The period ends" },
      form: "end",
      words: (what: Text, day: Text): Text => ({
        zh: `${what.zh}满：${day.zh}，不顺延`,
        en: `${what.en}: ${day.en}, not moved`,
      }),
    } as const;
    world.named(ends, deemed);
    return world.le(world.today, deemed)
      ? {
          status: "running",
          due: deemed,
          period: counted,
          because: () => ({ zh: `公告期${until.zh}届满，尚未视为送达`, en: `Not yet deemed served: ends ${until.en}` }),
        }
      : {
          status: "in-order",
          due: deemed,
          period: counted,
          because: () => ({
            zh: `公告期已满，${until.zh}视为送达`,
            en: `The period has run: deemed served ${until.en}`,
          }),
        };
  },
};
