// What is said of a file as it is added: each fault by its name and way out, and nothing of a file that is well.
import { expect, it } from "vitest";
import type { FileReading } from "./file-reading.ts";
import { remarksOn } from "./file-remarks.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));
const told = (name: string, content: string, reading: Partial<FileReading> = {}): string =>
  remarksOn(name, bytesOf(content), { pages: null, text: null, ...reading })
    .map(({ en }) => en)
    .join(" ");

const PDF = "%PDF-1.7\n…\n%%EOF\n";
const PNG = "\x89PNG\r\n\x1a\n…IEND\xaeB`\x82";
const JPG = "\xff\xd8\xff\xe0…\xff\xd9";
const ZIP = "PK\x03\x04…PK\x05\x06…";
const OLD = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1…";
const WELL = { pages: 2, text: "本院经审查" } as const;

it.each([
  ["决定书.pdf", PDF, WELL],
  ["截图.PNG", PNG, {}],
  ["照片.jpeg", JPG, {}],
  ["笔录.docx", ZIP, { text: "笔录" }],
  ["聊天.txt", "x", { text: "聊天" }],
  // Reading was not begun: it is tried again at the next opening.
  ["晚些读.docx", ZIP, { text: undefined }],
  ["", "x", {}],
] as const)("says nothing of %j, which is well", (name, content, reading) => {
  expect(told(name, content, reading)).toBe("");
});

it.each([
  ["空.pdf", "", {}, /^This file is empty\. .+add that\.$/],
  ["", "", {}, /^This file is empty/],
  ["锁.pdf", PDF, { locked: true }, /locked with a password.+Save one without/],
  ["锁.docx", OLD, {}, /locked with a password/],
  ["锁.xlsx", OLD, {}, /locked with a password/],
  ["图.pdf", JPG, {}, /says that this is a PDF file, its content is something else/],
  ["文.jpg", PDF, {}, /says that this is a JPG picture/],
  ["页.png", "<html>", {}, /says that this is a PNG picture/],
  ["断.pdf", "%PDF-1.7\n…", WELL, /a PDF file whose end is missing/],
  ["断.png", PNG.slice(0, 9), {}, /a PNG picture whose end is missing/],
  ["断.jpg", JPG.slice(0, 5), {}, /a JPG picture whose end is missing/],
  ["断.docx", ZIP.slice(0, 6), {}, /a Word document whose end is missing/],
  ["坏.pdf", PDF, {}, /damaged and cannot be read/],
  ["扫描.pdf", PDF, { pages: 3, wordless: true }, /carries no text, as a scan does/],
  ["慢.pdf", PDF, { pages: 3000 }, /^No text was read/],
  ["乱.docx", ZIP, {}, /^No text was read/],
  ["火狐.pdf", PDF, { pages: 1, text: "\uFFFD\uFFFD院\uFFFD" }, /^3 characters of this file cannot be read.+Firefox/],
  ["手机.HEIC", "x", {}, /save it as JPG, PNG or PDF/],
  ["传真.tif", "II*\0", {}, /save it as JPG, PNG or PDF/],
  ["邮件.eml", "x", {}, /print the message to PDF/],
  ["材料.zip", ZIP, {}, /unpack it/],
  ["录音.m4a", "x", {}, /written record/],
  ["旧.doc", OLD, {}, /save it as PDF/],
  ["旧.wps", OLD, {}, /save it as PDF/],
  ["流水.xlsx", ZIP, {}, /save it as PDF/],
  ["没有后缀", "x", {}, /save it as PDF/],
] as const)("says of %j, at once and with the way out, what is wrong", (name, content, reading, words) => {
  expect(told(name, content, reading)).toMatch(words);
});
