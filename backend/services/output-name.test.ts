// The name a person gives to a file that is offered under another: what it promises is what the file holds.
import { expect, it } from "vitest";
import { savingProblem } from "./output-name.ts";

it.each([
  ["申请书.docx", "申请书"],
  ["申请书.docx", "申请书.DOCX"],
  ["照片.jpg", "照片.jpeg"],
  ["案件.ndjson", "案件.txt"],
  ["案件.csv", "案件.txt"],
  ["期限.ics", "期限.2024"],
  // Nobody knows what these hold.
  ["扫描件", "扫描件.pdf"],
  ["录音.m4a", "录音.zip"],
])("%s may be called %s", (offered, name) => {
  expect(savingProblem(name, offered)).toBeNull();
});

it.each([
  ["申请书.docx", "申请书.pdf", "申请书.docx"],
  ["申请书.docx", "申请书.doc.", "申请书.docx"],
  ["裁定书.pdf", "裁定书.docx", "裁定书.pdf"],
  ["裁定书.pdf", "裁定书.pdf.docx", "裁定书.pdf"],
  ["期限.ics", "期限.csv", "期限.ics"],
  ["报告.html", "报告.pdf", "报告.html"],
  ["材料.zip", "材料.pdf", "材料.zip"],
  ["案件.json", "案件.xlsx", "案件.json"],
])("%s is not called %s, and %s is proposed", (offered, name, right) => {
  const problem = savingProblem(name, offered);
  expect(problem?.right).toBe(right);
  expect(problem?.text.zh).toContain(name);
  expect(problem?.text.en).toContain(name);
});
