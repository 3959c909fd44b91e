// The checklists of what a bundle is packed for, as a paper of the clinic's own: what is ready and by which exhibit, what is not.
import type { Audit, Checklist, ChecklistItem } from "../../../shared/engine/finding.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { REMEDIES } from "../../../shared/engine/glossary.ts";
import type { Block, Exhibit, Sentence } from "../../../shared/filings/index.ts";
import { itemProofs } from "../../../shared/filings/item-proofs.ts";
import { EventNames } from "../../../shared/report/events.ts";
import { ITEM_STATES, routeStateWords } from "../../../shared/report/words.ts";
import type { Text } from "../../../shared/text.ts";
import type { Fillable } from "./template/data.ts";

export const CHECKLIST_TITLE = "办案清单";

/** What a person ticked or unticked: `route/item`, and whether it is done. */
export type HandTicks = ReadonlyMap<string, boolean>;

export interface ChecklistsOf {
  readonly file: CaseFile;
  readonly audit: Pick<Audit, "asOf" | "checklists">;
  readonly exhibits: readonly Exhibit[];
  readonly byHand: HandTicks;
  /** The routes of the papers that are packed. */
  readonly routes: readonly string[];
}

const line = (id: string, text: string): Sentence => ({
  id,
  lang: "zh",
  parts: [{ text }],
  trace: { facts: [], basis: [], findings: [], exhibits: [], form: "checklist" },
});
const both = ({ zh, en }: Text): string => `${zh}\n${en}`;

const BY_HAND: Text = { zh: "（手工勾选）", en: " (by hand)" };
const HEADS: readonly Text[] = [
  { zh: "状态", en: "State" },
  { zh: "项目", en: "Item" },
  { zh: "证据或者事件", en: "Exhibit or event" },
];

/** The paper; null where the packed papers belong to no route. */
export function checklistPaper({ file, audit, exhibits, byHand, routes }: ChecklistsOf): Fillable | null {
  const lists = audit.checklists.filter(({ route }) => routes.includes(route));
  if (lists.length === 0) return null;
  const names = { zh: new EventNames(file, "zh"), en: new EventNames(file, "en") };
  const row = (route: string, item: ChecklistItem): readonly Sentence[] => {
    const id = `${route}/${item.id}`;
    const proofs: Text = {
      zh: itemProofs(item, exhibits, names.zh, "zh").join("；"),
      en: itemProofs(item, exhibits, names.en, "en").join("; "),
    };
    const cells = [both(stateOf(item, byHand.get(id))), both(item.text), proofs.zh === "" ? "" : both(proofs)];
    return cells.map((text, at) => line(`${id}.${at}`, text));
  };
  const table = ({ route, items }: Checklist): Block => ({
    kind: "table",
    id: `${route}.items`,
    columns: HEADS.map((head, at) => line(`${route}.head.${at}`, both(head))),
    rows: items
      .filter(({ id, state }) => state !== "not-needed" || byHand.has(`${route}/${id}`))
      .map((item) => row(route, item)),
  });
  const blocks: readonly Block[] = [
    { kind: "title", id: "title", sentence: line("title", CHECKLIST_TITLE) },
    {
      kind: "paragraph",
      id: "own",
      indent: false,
      sentences: [line("own", `本机构自用，不提交。For the clinic alone; it is not filed. ${audit.asOf}`)],
    },
    ...lists.flatMap((list): readonly Block[] => {
      const [name, state] = [REMEDIES[list.route], routeStateWords(list, audit.asOf)];
      const words = both({ zh: `${name.zh}：${state.zh}`, en: `${name.en}: ${state.en}` });
      const sentence = line(`${list.route}.name`, words);
      return [{ kind: "heading", id: list.route, level: 1, numbered: false, sentence }, table(list)];
    }),
  ];
  return { title: CHECKLIST_TITLE, addressee: null, asOf: audit.asOf, blocks, exhibits };
}

function stateOf({ state }: ChecklistItem, byHand: boolean | undefined): Text {
  if (byHand === undefined) return state === "not-needed" ? { zh: "不需要", en: "not needed" } : ITEM_STATES[state];
  const said = ITEM_STATES[byHand ? "done" : "todo"];
  return { zh: `${said.zh}${BY_HAND.zh}`, en: `${said.en}${BY_HAND.en}` };
}
