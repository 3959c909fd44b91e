// S-06: announcement is the last resort, and its reason stands in the file (CPL 2023 art. 95; without domicile art. 283).
// `othersFailed` stands for both grounds: whereabouts unknown, or the other ways of service failed.
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { basisOf } from "../../law/duty-index.ts";
import { validityOf } from "../../law/duty-index.ts";
import { citeAnnouncement, overServices, serviceBy, serviceFact, serviceFacts } from "../parts/services.ts";
import { sayLaw } from "../parts/say.ts";

export const s06: Rule = {
  code: "S-06",
  title: { zh: "公告送达的条件", en: "Grounds for announcement" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("announcement", "announcement-noted", "foreign-announcement"),
  validity: validityOf("announcement"),
  facts: [
    ...serviceFacts("othersFailed", "recorded"),
    "client.domicile",
    "client.idDocument",
    "client.kind",
    "restriction-ordered.against",
  ],
  readings: [],
  remedies: ["supervision", "procuratorate"],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "announcement");
    if (found.closed !== null) return found.closed;
    const { act } = found;
    const cited = citeAnnouncement(world, act.day);
    sayLaw(
      world,
      "其他方式无法送达的，才能公告送达",
      "Announcement only where service in other ways is impossible",
      cited,
    );
    if (!serviceFact(world, act, "othersFailed")) {
      return verdict("breach", () => ({
        zh: "其他方式可以送达，不符合公告送达的条件",
        en: "Other ways of service were open: no ground for announcement",
        turn: "other-ways",
        court: "没有用尽其他送达方式，不符合公告送达的条件",
      }));
    }
    const noted = world.cite(world.text("announcement-noted", act.day));
    sayLaw(world, "应当在案卷中记明原因和经过", "The reason and the course must be noted in the file", noted);
    return serviceFact(world, act, "recorded")
      ? verdict("in-order", () => ({
          zh: "其他方式无法送达，原因和经过已记入案卷",
          en: "Other ways failed, and the file notes the reason",
        }))
      : verdict("breach", () => ({
          zh: "案卷没有记明公告的原因和经过",
          en: "The file does not note the reason",
          turn: "not-noted",
        }));
  },
};
