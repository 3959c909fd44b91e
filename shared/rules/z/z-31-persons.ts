// Z-31: of natural persons only those with one of four roles are listed with the employer (art. 5).
import { notApplicable, verdict } from "../../engine/limit.ts";
import { overEvents, type Rule } from "../../engine/rule.ts";
import { basisOf, validityOf } from "../../law/duty-index.ts";
import { sayLaw } from "../parts/say.ts";
import { onWages } from "../parts/wages.ts";

export const z31: Rule = {
  code: "Z-31",
  title: { zh: "可以列入的人员", en: "Persons who can be listed" },
  kind: "requirement",
  holder: "agency",
  basis: basisOf("wages-grounds"),
  validity: validityOf("wages-grounds"),
  facts: ["client.kind", "client.role", "authority-listed.list", "authority-listed.date"],
  readings: [],
  remedies: ["administrative-reconsideration", "administrative-suit"],
  over: overEvents("authority-listed"),
  judge(world, { anchor }) {
    const found = onWages(world, anchor, "wages-grounds");
    if (found.closed !== null) return found.closed;
    const { duty } = found;
    const { kind, role } = world.view.file.client;
    if (kind !== "natural-person") return notApplicable("当事人是用人单位", "The client is the employer");
    sayLaw(
      world,
      "只列入法定代表人或者主要负责人、直接负责的主管人员和其他直接责任人员",
      "Only the legal representative or principal officer, the managers and others directly responsible",
      world.cite(duty),
    );
    const roles = [
      "legal-representative",
      "principal-officer",
      "directly-responsible",
      "actual-controller",
      "not-a-party",
    ] as const;
    const is = world.known("client.role", role === "namesake" ? "not-a-party" : role, roles);
    if (is === "not-a-party")
      return verdict("breach", () => ({ zh: "没有其中任何一种身份", en: "None of these roles" }));
    if (is === "actual-controller")
      return verdict("contestable", () => ({
        zh: "实际控制人是否直接责任人员有争议",
        en: "Whether a controller is directly responsible can be argued",
        court: "",
        disputed: true,
      }));
    return verdict("in-order", () => ({ zh: "有其中一种身份", en: "One of these roles" }));
  },
};
