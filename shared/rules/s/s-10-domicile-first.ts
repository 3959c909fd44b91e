// S-10: which announcement period runs turns on the domicile first and the date second (CPL 2023 arts. 95 and 283).
import { verdict } from "../../engine/limit.ts";
import type { Rule } from "../../engine/rule.ts";
import { foreignDomicile } from "../../engine/service.ts";
import type { World } from "../../engine/world.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { citeAnnouncement, overServices, serviceBy, serviceFacts } from "../parts/services.ts";

export const s10: Rule = {
  code: "S-10",
  title: { zh: "公告期间先看住所", en: "Announcement: domicile comes first" },
  kind: "requirement",
  holder: "enforcing-court",
  basis: basisOf("announcement", "foreign-announcement"),
  validity: validityOf("announcement"),
  facts: [...serviceFacts(), "client.domicile", "client.idDocument", "client.kind", "restriction-ordered.against"],
  readings: [],
  remedies: [],
  over: overServices,
  judge(world, subject) {
    const found = serviceBy(world, subject, "announcement");
    if (found.closed !== null) return found.closed;
    const { act } = found;
    const foreign = foreignDomicile(world);
    if (!act.onRecord || !domicileSettled(world.view.file.client)) {
      return verdict("undetermined", () => ({
        zh: "送达方式或者住所地不明，无从确定适用哪一条",
        en: "The method or the domicile is not on record: which provision applies cannot be told",
      }));
    }
    const cited = citeAnnouncement(world, act.day);
    return verdict("in-order", () =>
      foreign
        ? { zh: `在大陆没有住所，适用涉外规定（${cited.zh}）`, en: `No domicile in the mainland: ${cited.en} applies` }
        : { zh: `在大陆有住所，适用一般规定（${cited.zh}）`, en: `Domicile in the mainland: ${cited.en} applies` },
    );
  },
};

/** Does the file settle the domicile, by itself or by the kind of identity document (case-format, "client")? */
function domicileSettled({ domicile, idDocument }: World["view"]["file"]["client"]): boolean {
  if (domicile === "mainland" || domicile === "elsewhere") return true;
  const type = idDocument?.type;
  return domicile === undefined && type !== "passport" && type !== "hk-macao-permit" && type !== "taiwan-permit";
}
