// The words of the evidence page.
import { BASE } from "../../base/words.ts";
import type { Text } from "../../../shared/text.ts";

export const EV = {
  add: { zh: "添加文件", en: "Add files" },
  addHint: {
    zh: "也可以把文件拖到这里，或者粘贴截图。文件加密保存在案件库内，原文件不会改动。",
    en: "Files can also be dropped here, or a screenshot pasted. They are stored encrypted inside the vault; the originals are not touched.",
  },
  drop: { zh: "松开即可添加", en: "Drop to add" },
  none: { zh: "还没有证据。", en: "There is no evidence yet." },
  list: { zh: "证据列表", en: "List of evidence" },
  number: { zh: "编号", en: "Number" },
  numberTaken: {
    zh: "这个编号已经用过。请换一个，以免与已交出的证据目录混淆。",
    en: "This number has been used. Choose another, so that lists handed in before stay right.",
  },
  pages: { zh: "页数", en: "Pages" },
  title: { zh: "名称", en: "Title" },
  kind: { zh: "种类", en: "Kind" },
  kindHint: { zh: "选用列出的种类时，材料清单会自动勾选。", en: "The kinds listed tick the items of the checklists." },
  date: BASE.date,
  file: BASE.file,
  size: { zh: "大小", en: "Size" },
  hash: { zh: "SHA-256", en: "SHA-256" },
  noFile: { zh: "只登记了名称，没有文件。", en: "Only its title is recorded; no file is attached." },
  noFileShort: { zh: "无文件", en: "no file" },
  missingShort: { zh: "文件缺失", en: "file missing" },
  attach: { zh: "附上文件", en: "Attach the file" },
  missing: {
    zh: "文件不在案件库中：登记了哈希值，但没有内容。请附上原文件，或者从备份取回。",
    en: "The file is not in the vault: its hash is on file, its content is not. Attach the original, or take it from a backup.",
  },
  view: BASE.view,
  saveCopy: { zh: "另存副本", en: "Save a copy" },
  check: { zh: "核对哈希值", en: "Check the hash" },
  checked: { zh: "内容与登记的哈希值一致。", en: "The content matches the hash on file." },
  checking: { zh: "正在核对…", en: "Checking…" },
  cannotShow: {
    zh: "本程序不显示这种文件。请另存副本，用其他程序打开；副本没有加密。",
    en: "This kind of file is not shown here. Save a copy and open it with another program; the copy is not encrypted.",
  },
  picture: { zh: "这份证据的图片", en: "The picture of this exhibit" },
  turnLeft: { zh: "向左转", en: "Turn left" },
  turnRight: { zh: "向右转", en: "Turn right" },
  badImage: { zh: "不能显示：内容不是可识别的图片。", en: "It cannot be shown: the content is no picture." },
  uses: { zh: "用于", en: "Used for" },
  noUse: {
    zh: "还没有事件引用这份证据。在时间轴中打开事件，在“证明这件事的证据”中选用。",
    en: "No event names this piece yet. Open an event on the timeline and choose it under “Evidence that shows this”.",
  },
  look: { zh: "查看惩戒是否恢复", en: "A look at whether a sanction was undone" },
  notes: { zh: "页注", en: "Page notes" },
  page: { zh: "页", en: "Page" },
  noteText: { zh: "内容", en: "Note" },
  addNote: { zh: "加注", en: "Add note" },
  removeNote: { zh: "删除页注", en: "Delete note" },
  edit: { zh: "修改说明", en: "Edit details" },
  save: BASE.save,
  cancel: BASE.cancel,
  remove: { zh: "移除这份证据", en: "Remove this exhibit" },
  removeSure: { zh: "确认移除", en: "Remove it" },
  keep: BASE.keep,
  removeQuestion: {
    zh: "引用它的事件和惩戒记录不再引用它，其他证据的编号不变。可以在历史中撤销。",
    en: "Events and sanctions that name it will no longer do so; the numbers of the other pieces stay. It can be undone in the history.",
  },
  adding: { zh: "正在添加", en: "Adding" },
  pasted: { zh: "粘贴的截图", en: "Pasted screenshot" },
  known: {
    zh: "同样内容的文件已经在案件库中，只保存一份。",
    en: "A file with the same content is in the vault already; it is stored once.",
  },
  dismiss: BASE.dismiss,
} as const satisfies Readonly<Record<string, Text>>;

export const editLabel = (name: string): Text => ({ zh: `修改证据：${name}`, en: `Edit evidence: ${name}` });

export const removeLabel = (name: string): Text => ({ zh: `移除证据：${name}`, en: `Remove evidence: ${name}` });

export const noteLabel = (number: number, page: string): Text => ({
  zh: `证据${number}第${page}页加注`,
  en: `Note on exhibit ${number}, page ${page}`,
});

export const removeNoteLabel = (number: number, page: string): Text => ({
  zh: `删除证据${number}第${page}页的页注`,
  en: `Delete note on exhibit ${number}, page ${page}`,
});

export const pageWords = (page: string): Text => ({ zh: `第${page}页`, en: `p. ${page}` });

export const percentWords = (done: number, total: number | null): Text => {
  const part = total === null || total === 0 ? "" : ` ${Math.floor((100 * done) / total)}%`;
  return { zh: part, en: part };
};

/** Kinds that the checklists know, as a lawyer would file them. */
export const KINDS: readonly string[] = [
  "失信决定书",
  "驳回决定书",
  "复议决定书",
  "送达回证",
  "快递签收单",
  "网页截图",
  "身份证",
  "授权委托书",
  "送达地址确认书",
  "证据目录",
  "履行凭证",
  "和解协议",
  "债权人删除申请",
  "查询记录",
  "裁定书",
  "损失证明",
  "信用报告",
  "删除证明",
];

export const exhibitNumberWords = (number: number): Text => ({ zh: `证据${number}`, en: `Exhibit ${number}` });
