// The index and the places shown agree: a case is found by a query exactly where its words stand in its texts.
import Database from "better-sqlite3";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { nativeModule } from "../native-module.ts";
import { marksOf } from "./locate.ts";
import { indexRow } from "./search-fields.ts";
import { indexText, matchExpression, phrasesOf } from "./tokens.ts";

const db = new Database(":memory:", { nativeBinding: nativeModule() });
db.exec(`CREATE VIRTUAL TABLE search USING fts5 (
  title, body, content='', contentless_delete=1, tokenize="ascii tokenchars '|'")`);
const put = db.prepare<[number, string, string]>("INSERT OR REPLACE INTO search (rowid, title, body) VALUES (?, ?, ?)");
const find = db.prepare<[string], number>("SELECT rowid FROM search WHERE search MATCH ?").pluck();
afterAll(() => {
  db.close();
});

/** Few characters, so that what is looked for is often there: Chinese, digits, letters, brackets, spaces, a rare character. */
const text = fc.string({ unit: fc.constantFrom(...Array.from("王某失信決决1２aＡé（）-| 𠮷\u0000")), maxLength: 12 });

describe("a query", () => {
  it("finds the texts in which each of its words can be shown, and no others", () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), text, (texts, query) => {
        const [first = "", ...others] = texts;
        put.run(
          1,
          indexRow([{ field: "client-name", id: null, text: first }]).title,
          indexRow(others.map((one) => ({ field: "note" as const, id: "n", text: one }))).body,
        );
        const phrases = phrasesOf(query);
        if (phrases.length === 0) return;
        const stands = phrases.every((phrase) => texts.some((one) => marksOf(one, [phrase]).flat().length > 0));
        if (stands) found += 1;
        expect(find.all(matchExpression(phrases)).length).toBe(stands ? 1 : 0);
      }),
      { numRuns: 1500, seed: 20261123 },
    );
    // The property says nothing where hardly anything is found.
    expect(found).toBeGreaterThan(100);
  });

  it("finds every piece of a Chinese text", () => {
    const chinese = fc.string({
      unit: fc.constantFrom(...Array.from("王某失信被执行人𠮷")),
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(chinese, fc.nat(), fc.nat(), (whole, from, length) => {
        const characters = [...whole];
        const start = from % characters.length;
        const piece = characters.slice(start, start + 1 + (length % characters.length)).join("");
        put.run(1, indexText(whole), "");
        expect(find.all(matchExpression(phrasesOf(piece)))).toEqual([1]);
      }),
      { numRuns: 500, seed: 20261123 },
    );
  });
});
