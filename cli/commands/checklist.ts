// `redress checklist`: what one route needs, with the items that the facts of the case have ticked already.
import { auditorOf } from "../../backend/services/audit-service.ts";
import { calendarWith } from "../../backend/services/calendar.ts";
import type { Checklist, ChecklistItem, RouteName } from "../../shared/engine/finding.ts";
import type { Calendar } from "../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { numberExhibits } from "../../shared/filings/index.ts";
import { itemProofs } from "../../shared/filings/item-proofs.ts";
import { EventNames } from "../../shared/report/events.ts";
import { oneLine } from "../../shared/case/echo.ts";
import { routeInfo, ROUTES } from "../../shared/remedies/index.ts";
import { boundsWords } from "../../shared/report/dates.ts";
import { routeStateWords } from "../../shared/report/words.ts";
import { REMEDIES, TERMS } from "../../shared/engine/glossary.ts";
import type { Text } from "../../shared/text.ts";
import { asOfDay } from "../as-of.ts";
import { caseName, caseOf } from "../case-input.ts";
import { type Run, oneOf } from "../options.ts";
import { EXIT, type Lang, UsageError } from "../io.ts";
import { indented } from "../layout.ts";

const ROUTE_NAMES: readonly RouteName[] = ROUTES.map(({ route }) => route);

const ITEM_MARKS: Readonly<Record<ChecklistItem["state"], string>> = {
  done: "[x]",
  todo: "[ ]",
  unknown: "[?]",
  "not-needed": "[-]",
};

const WIDTH = 80;

function textOf(list: Checklist, file: CaseFile, asOf: string, calendar: Calendar, lang: Lang): string {
  const zh = lang === "zh";
  const [exhibits, names] = [numberExhibits(file), new EventNames(file, lang)];
  const proofs = (item: ChecklistItem): readonly string[] => itemProofs(item, exhibits, names, lang);
  const info = routeInfo(list.route, asOf);
  const row = (label: Text, words: string | undefined): readonly string[] =>
    words === undefined || words === ""
      ? []
      : [indented(`${label[lang]}${zh ? "：" : ": "}${words}`, WIDTH, "    ", "  ")];
  const until = list.until === null ? info.when[lang] : boundsWords(calendar, list.until, true)[lang];
  const lines = [
    `${REMEDIES[list.route][lang]}${zh ? "：" : ": "}${routeStateWords(list, asOf)[lang]}`,
    ...row({ zh: "截至", en: "as of" }, asOf),
    ...row(TERMS.until, until),
    ...row({ zh: "向", en: "to" }, list.court === null ? info.where[lang] : oneLine(list.court)),
    ...row({ zh: "由", en: "by" }, info.who[lang]),
    ...row({ zh: "依据", en: "because of" }, list.because.map(oneLine).join(", ")),
    ...row({ zh: "何时关闭", en: "closes" }, info.closes[lang]),
    ...row({ zh: "何时重开", en: "reopens" }, info.reopens[lang]),
    "",
    ...list.items.flatMap((item) => [
      indented(item.text[lang], WIDTH, "      ", `  ${ITEM_MARKS[item.state]} `),
      ...(item.state === "done"
        ? proofs(item).map((name) => indented(oneLine(name), WIDTH, "        ", "      ← "))
        : []),
    ]),
    "",
    zh ? "[x] 已备  [ ] 待备  [?] 待定  [-] 不需要" : "[x] ready  [ ] to prepare  [?] to be settled  [-] not needed",
  ];
  return `${lines.join("\n")}\n`;
}

/** A route out of a list that is not in the case. */
function elsewhere(route: RouteName, lists: readonly Checklist[]): readonly [zh: string, en: string] {
  const fitting = lists.map((list) => list.route).join(", ");
  return [
    `--route ${route}：案卷里没有这项程序所针对的名单；这个案件可用：${fitting}`,
    `--route ${route}: the case holds no list that this route is against; for this case: ${fitting}`,
  ];
}

export const checklist: Run = async (args, io) => {
  const asked = args.value("route");
  if (asked === null) {
    throw new UsageError(
      `缺少 --route ROUTE；可用：${ROUTE_NAMES.join(", ")}`,
      `--route ROUTE is missing; allowed: ${ROUTE_NAMES.join(", ")}`,
    );
  }
  const route = oneOf(args, "route", ROUTE_NAMES, "correction-request");
  const name = caseName(args, "checklist");
  const asOf = asOfDay(args, io);
  const file = await caseOf(name, io);
  if (file === null) return EXIT.usage;
  const audit = auditorOf({ asOf, all: false, rules: null, notices: [] })(file);
  const found = audit.checklists.find((list) => list.route === route);
  if (found === undefined) throw new UsageError(...elsewhere(route, audit.checklists));
  await io.out(
    args.has("json")
      ? `${JSON.stringify(found, null, 2)}\n`
      : textOf(found, file, audit.asOf, calendarWith([]), io.lang),
  );
  return EXIT.done;
};
