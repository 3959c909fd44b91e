// Checks an exported history of a Redress vault with nothing but Node: `node check-history.mjs history.ndjson`.
//
// The first line names the vault, the number of entries and the hash of the last one. Every further line holds one entry
// and its hash. An entry's hash is SHA-256 over its canonical JSON (RFC 8785), and every entry holds the hash of the one
// before it, so that no entry can be altered, left out, added or moved without the chain breaking there. Compare the last
// hash with one that was noted earlier: it vouches for everything up to it. Exit code 0: whole; 1: broken; 2: no history.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(",")}}`;
}

// Lines end with a line feed and nothing else: texts may hold other separators.
async function* linesOf(path) {
  let rest = "";
  for await (const piece of createReadStream(path, "utf8")) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

function stop(code, zh, en) {
  console.error(`${zh}\n${en}`);
  process.exit(code);
}

function parse(line, number) {
  try {
    return JSON.parse(line);
  } catch {
    return stop(1, `第${number}行不是完整的记录。`, `Line ${number} is not a whole record.`);
  }
}

const file = process.argv[2];
if (file === undefined) stop(2, "请指明导出的历史记录文件。", "Name the exported history: node check-history.mjs FILE");

let start;
let prev = "";
let count = 0;
try {
  for await (const line of linesOf(file)) {
    if (line === "") continue;
    const record = parse(line, count + 1);
    if (start === undefined) {
      if (record?.format !== "redress.history/1") stop(2, "这不是历史记录文件。", "This is not an exported history.");
      start = record;
      prev = sha256(`redress.history/1 ${record.vault}`);
      continue;
    }
    count += 1;
    const { entry, hash } = record ?? {};
    const at = [`第${count}条`, `Entry ${count}`];
    if (entry?.seq !== count)
      stop(1, `${at[0]}：次序不对，有记录缺失或多出。`, `${at[1]}: out of order; one is missing or added.`);
    if (entry.prev !== prev) stop(1, `${at[0]}：与前一条不相接。`, `${at[1]}: it does not follow the one before it.`);
    if (sha256(canonical(entry)) !== hash) stop(1, `${at[0]}：内容被改动。`, `${at[1]}: it was altered.`);
    prev = hash;
  }
} catch (error) {
  stop(2, `无法读取文件：${error.code ?? "未知原因"}。`, `The file cannot be read: ${error.code ?? error.message}.`);
}
if (start === undefined) stop(2, "文件是空的。", "The file is empty.");
if (start.length !== count)
  stop(1, `应有${start.length}条，实有${count}条。`, `There should be ${start.length} entries; there are ${count}.`);
if (start.head !== prev) stop(1, "最后一条与文件首行所记不符。", "The last entry is not the one the first line names.");
console.log(`历史记录完整：${count}条。\nThe history is whole: ${count} entries.\n${prev}`);
