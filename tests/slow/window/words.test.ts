// No word of the window is in one language only.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { wordFaults } from "./words-scan.ts";

const ROOT = join(import.meta.dirname, "../../..");
const FILES = globSync("renderer/**/*.{ts,tsx}", { cwd: ROOT }).filter(
  (file) => !/\.(?:test|d|fixture)\.tsx?$/u.test(file),
);

describe("the words of the window", () => {
  it("stand in both languages, and none in a component", () => {
    expect(FILES.length).toBeGreaterThan(50);
    expect(FILES.flatMap((file) => wordFaults(file, readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });
});

describe("the scan", () => {
  const faults = (source: string): number => wordFaults("a.tsx", source).length;

  it("finds words in JSX and in what is read out", () => {
    expect(faults("const a = <p>Save</p>;")).toBe(1);
    expect(faults("const a = <p>保存</p>;")).toBe(1);
    expect(faults('const a = <p>{b ? "yes" : c}</p>;')).toBe(1);
    expect(faults("const a = <p>{`${n} days`}</p>;")).toBe(1);
    expect(faults('const a = <img alt="a seal" />;')).toBe(1);
    expect(faults("const a = <input aria-label={`row ${n}`} />;")).toBe(1);
  });

  it("lets through what is no word", () => {
    expect(faults('const a = <p className="un-head" title={say(W.x)}>{say(W.y)} · 3 / {n}</p>;')).toBe(0);
    expect(faults('const a = <p>{kind === "open" ? say(x) : ""}</p>;')).toBe(0);
  });

  it("finds texts that are not in both languages", () => {
    expect(faults('const a = { zh: "保存", en: "" };')).toBe(1);
    expect(faults('const a = { zh: "保存", en: "保存" };')).toBe(1);
    expect(faults('const a = { zh: "Save", en: "Save" };')).toBe(1);
    expect(faults("const a = { zh: `${n} days`, en: `${n} days` };")).toBe(1);
    expect(faults('const a = { zh: "保存为 PDF", en: "Save as PDF" };')).toBe(0);
    expect(faults('const a = { zh: "限制消费令", en: "consumption restriction (限制消费令)" };')).toBe(0);
    expect(faults("const a = { zh: `${x}`, en: `${x}` };")).toBe(0);
    // Codes of rules: of one letter and of two, ending in a letter too.
    for (const code of ["C-03", "ZA-01", "Z-3A"])
      expect(faults(`const a = { zh: "见 ${code}", en: "see ${code}" };`)).toBe(0);
    expect(faults('const a = { zh: "见 ZAP", en: "see ZAP" };')).toBe(1);
  });
});
