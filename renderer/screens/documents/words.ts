// Words of the documents drawn up from a case.
import { valueWords } from "../../../shared/case/words.ts";
import { DOCUMENTS } from "../../../shared/filings/index.ts";
import { BASE } from "../../base/words.ts";
import { TERMS } from "../../../shared/engine/glossary.ts";
import type { DraftChoices } from "../../../shared/api/documents.ts";
import type { Text } from "../../../shared/text.ts";

export const DOCS = {
  title: TERMS.documents,
  suggested: { zh: "现在可用", en: "Called for now" },
  others: { zh: "其他文书", en: "Other documents" },
  apart: { zh: "不提交，留存或者交当事人", en: "Not filed: for the client or the file" },
  paper: { zh: "文书预览", en: "Preview of the document" },
  hint: {
    zh: "空白直接在纸面上填，存一次，各份文书同时填好。",
    en: "Fill in the gaps on the page: each is kept once, and every paper has it.",
  },
  hintSentences: {
    zh: "点选一句，可以看到它所依据的事实和条文，也可以改写。",
    en: "Choose a sentence to see the facts and articles behind it, or to word it yourself.",
  },
  file: { zh: "下载 Word 文件", en: "Download as Word" },
  back: { zh: "回到文书清单", en: "Back to the list" },
  pdf: { zh: "存为 PDF", en: "Save as PDF" },
  setting: { zh: "正在排版", en: "setting the pages" },
  print: BASE.print,
  bundle: { zh: "打包提交材料", en: "Pack the bundle" },
  filed: { zh: "登记提交", en: "Log the filing" },
  templates: { zh: "模板", en: "Templates" },
  choices: { zh: "内容", en: "Contents" },
  grounds: { zh: "理由", en: "Grounds" },
  noGrounds: { zh: "本案目前没有可用的理由。", en: "There are no grounds in this case yet." },
  open: { zh: "尚待查明的", en: "Not to be told yet" },
  ownGrounds: { zh: "恢复为程序所选", en: "Back to the program's choice" },
  asks: { zh: "请求事项", en: "What is asked" },
  byProgram: { zh: "由理由决定", en: "As the grounds lead to" },
  filer: { zh: "由谁签署", en: "Who signs" },
  filerName: { zh: "姓名", en: "Name" },
  organisation: { zh: "律师事务所或者法律援助机构", en: "Law firm or legal-aid organisation" },
  agency: { zh: "所涉措施", en: "The sanction it is about" },
  language: BASE.language,
  noBlanks: { zh: "都填好了。", en: "Nothing is left to fill in." },
  answer: { zh: "去回答", en: "Answer it" },
  fillIn: { zh: "填写", en: "Fill in" },
  lawyerTaken: { zh: "填入本机构的律师", en: "Use the clinic's lawyer" },
  filledIn: { zh: "在文书上填写", en: "Fill in on a paper" },
  byPen: { zh: "留空，用笔填写", en: "left empty, for a pen" },
  underlines: { zh: "下划线的字存在：", en: "What is underlined is kept with" },
  keptIn: { zh: "存在", en: "Kept with" },
  gapKeys: {
    zh: "回车存好并到下一处，离开也存好，Esc 先不存。",
    en: "Enter keeps it and goes on, leaving keeps it, Esc does not.",
  },
  noDate: {
    zh: "读不出是哪一天。请写成 1980-05-01 或者 1980年5月1日。",
    en: "This is no day that can be read. Write 1980-05-01 or 1 May 1980.",
  },
  notKept: { zh: "这里有没存好的内容。", en: "What stands here is not kept yet." },
  onFile: { zh: "点一下可以改；各份文书一起改。", en: "Click to change it; every paper follows." },
  sentences: { zh: "看依据、改句子", en: "Sources and wording" },
  sentence: { zh: "这一句", en: "This sentence" },
  rests: { zh: "所依据的", en: "What it rests on" },
  facts: TERMS.facts,
  articles: { zh: "条文", en: "Articles" },
  findings: TERMS.findings,
  exhibits: TERMS.exhibits,
  fixed: { zh: "固定格式用语", en: "Fixed wording of the form" },
  alternative: { zh: "退一步的主张", en: "An alternative submission" },
  reword: { zh: "改写", en: "Word it yourself" },
  yours: { zh: "你的写法", en: "Your wording" },
  programs: { zh: "程序的写法", en: "The program's wording" },
  conflict: {
    zh: "你改写之后，所依据的事实有了变化。请在两种写法中选择一种。",
    en: "The facts behind this sentence have changed since you worded it. Choose one of the two.",
  },
  keepYours: { zh: "保留你的写法", en: "Keep yours" },
  takeNew: { zh: "用程序的新写法", en: "Take the program's" },
  restore: { zh: "恢复程序的写法", en: "Go back to the program's wording" },
  conflicts: { zh: "有冲突的改写", en: "Wordings in conflict" },
  orphans: {
    zh: "下列改写的原句已不在文书中；内容仍为你保留。",
    en: "The sentences of these wordings are no longer in the document; your text is kept.",
  },
  discard: { zh: "不再保留", en: "Discard" },
  filedOn: { zh: "提交日期", en: "Day of filing" },
  receipt: { zh: "寄件单号，可空", en: "Receipt number, if any" },
  how: { zh: "提交方式", en: "How it was filed" },
  what: { zh: "实际提交的文件", en: "The file as filed" },
  chooseFile: { zh: "选择文件", en: "Choose a file" },
  noFileYet: { zh: "当前文书", en: "the document as it stands" },
  whatHint: {
    zh: "不选文件时，保存当前文书；签署后的扫描件或者改过的文件，请选在这里。",
    en: "Without a file, the document as it stands is kept. Choose a signed scan or an edited file here.",
  },
  filedNote: {
    zh: "登记后，提交的文件连同校验值存为证据，提交记入时间轴；两者可以一并撤销。",
    en: "The file is kept as evidence with its hash, and the filing is logged on the timeline; both can be undone together.",
  },
  filedDone: { zh: "已登记提交。", en: "The filing is logged." },
  choose: { zh: "选择要打包的文书", en: "Choose the documents of the bundle" },
  gapsLeft: {
    zh: "选中的文书还没有填完。现在也可以打包，提交前请填好。",
    en: "Chosen documents are not complete. They can be packed now; fill them in before they are filed.",
  },
  pack: { zh: "打包", en: "Pack" },
  onePdf: { zh: "合成一份 PDF", en: "Make one PDF" },
  onePdfHint: {
    zh: "一份 PDF 里有封面、带页码的目录、提交的文书和逐页标注的全部证据；不提交的文书不在内。",
    en: "One PDF holds a cover, an index with pages, the papers to be filed and every exhibit stamped page by page; papers that are not filed stay out.",
  },
  leftOut: { zh: "以下证据没有并入 PDF", en: "These exhibits are not in the PDF" },
  missing: { zh: "以下证据没有原件", en: "These exhibits have no stored file" },
  shipped: { zh: "随程序提供", en: "shipped" },
  own: { zh: "自备", en: "your own" },
  takeTemplate: { zh: "下载模板", en: "Download" },
  putTemplate: { zh: "换成自备模板", en: "Replace" },
  dropTemplate: { zh: "恢复原模板", en: "Go back to the shipped one" },
  templateWarnings: {
    zh: "这份模板可以使用，但请先看：",
    en: "This template can be used, but look at this first:",
  },
  storeAnyway: { zh: "仍然换上", en: "Use it all the same" },
  leaveTemplate: { zh: "不换", en: "Leave it" },
  paperWarnings: { zh: "所用的模板：", en: "Of the template that was used:" },
  templateHint: {
    zh: "下载后在 Word 中修改字体、页边距和固定文字，保留花括号里的标签，再换上。",
    en: "Download one, change its type, margins and fixed words in Word, keep the tags in braces, and put it back.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Where what is typed into a gap is kept. */
export const HOMES = {
  client: { zh: "当事人名下", en: "the client" },
  facts: { zh: "本案", en: "the case" },
  case: { zh: "本案各份文书", en: "every paper of the case" },
  paper: { zh: "只这一份", en: "this paper only" },
} as const satisfies Readonly<Record<string, Text>>;

export const SEXES: Readonly<Record<"female" | "male", Text>> = {
  female: valueWords("sex", "female"),
  male: valueWords("sex", "male"),
};

/** 提交前：缺 3 处 */
export const beforeFiling = (count: number): Text => ({
  zh: `提交前：缺 ${count} 处`,
  en: `Before filing: ${count} to fill in`,
});

/** 签署时：2 处 */
export const atSigning = (count: number): Text => ({
  zh: `签署时：${count} 处`,
  en: `At signing: ${count} ${count === 1 ? "line" : "lines"}`,
});

export const ASKS: Readonly<Record<NonNullable<DraftChoices["asks"]>[number], Text>> = {
  revoke: { zh: "撤销失信信息", en: "Revoke the listing" },
  correct: { zh: "更正失信信息", en: "Correct the entry" },
  delete: { zh: "删除失信信息", en: "Delete the entry" },
  "lift-restriction": { zh: "解除限制消费措施", en: "Lift the consumption restriction" },
  "suspend-restriction": { zh: "暂时解除限制消费措施", en: "Suspend the consumption restriction" },
  "written-answer": { zh: "书面答复", en: "A written answer" },
};

export const FILERS = {
  client: { zh: "当事人本人", en: "the client" },
  "statutory-agent": { zh: "法定代理人", en: "the statutory agent" },
  agent: { zh: "委托代理人", en: "an agent with authority" },
} as const satisfies Readonly<Record<string, Text>>;

export const LANGUAGES = {
  zh: { zh: "中文", en: "Chinese" },
  en: { zh: "英文", en: "English" },
  both: { zh: "中英对照", en: "Chinese and English" },
} as const satisfies Readonly<Record<string, Text>>;

const TEMPLATE_KINDS: Readonly<Record<string, Text>> = {
  "court-paper": { zh: "提交法院和机构的文书", en: "Papers for courts and offices" },
  "plain-paper": { zh: "须知和报告", en: "Leaflets and reports" },
};

/** What a template is for: papers of one kind, whether the case on the screen has them or not, or all of a sort. */
export const templateTitle = (name: string): Text =>
  TEMPLATE_KINDS[name] ?? DOCUMENTS.find(({ document }) => document === name)?.title ?? { zh: name, en: name };

export const blanksWords = (count: number): Text => ({
  zh: count === 0 ? "已齐" : `待填 ${count} 处`,
  en: count === 0 ? "complete" : `${count} ${count === 1 ? "gap" : "gaps"}`,
});

export const onePdfDone = (pages: number, blanks: number): Text => ({
  zh: `共 ${pages} 页${blanks === 0 ? "。" : `；其中还有待填 ${blanks} 处（各份共有的只数一次），提交前请填好。`}`,
  en: `${pages} ${pages === 1 ? "page" : "pages"}${blanks === 0 ? "." : `; ${blanks} ${blanks === 1 ? "gap is" : "gaps are"} still to be filled in before it is filed, one that papers share counted once.`}`,
});

export const packedDone = (blanks: number): Text => ({
  zh:
    blanks === 0
      ? "已打包。"
      : `已打包；提交法院的文书里还有待填 ${blanks} 处（各份共有的只数一次），提交前请填好，再打包一次。`,
  en: `Packed${blanks === 0 ? "." : `; ${blanks} ${blanks === 1 ? "gap is" : "gaps are"} still to be filled in in the papers for the court, one that they share counted once. Fill them in and pack again before you file.`}`,
});

/** The way to the first gap of a paper, by the paper's title. */
export const toFirstGap = ({ zh, en }: Text): Text => ({ zh: `填写：${zh}`, en: `Fill in: ${en}` });

export const wordedLabel = (count: number): Text => ({
  zh: `已改写 ${count} 句`,
  en: `${count} ${count === 1 ? "sentence" : "sentences"} reworded`,
});
