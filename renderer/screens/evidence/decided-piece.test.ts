// A file that meets a change of its piece made elsewhere: what the person chose of either side is written, and nothing else.
import { expect, it } from "vitest";
import { decidedPiece } from "./decided-piece.ts";

const there = { id: "d1", title: "别处的题名", sha256: "b".repeat(64) };

it("is written as chosen over what is there, with the file of the side that was chosen", () => {
  const mixed = { id: "d1", title: "别处的题名", file: "我的.pdf", sha256: "a".repeat(64) };
  expect(decidedPiece({ at: 1, present: there, value: { write: mixed } })).toEqual({
    item: mixed,
    base: there,
    isTheirFile: false,
  });
  const theirs = { ...mixed, sha256: there.sha256 };
  expect(decidedPiece({ at: 1, present: there, value: { write: theirs } })?.isTheirFile).toBe(true);
});

it("is put back where it was deleted elsewhere, and not written where what is there stays", () => {
  const mine = { id: "d1", title: "我的", sha256: "a".repeat(64) };
  expect(decidedPiece({ at: 1, present: null, value: { write: mine } })).toEqual({
    item: mine,
    base: null,
    isTheirFile: false,
  });
  expect(decidedPiece({ at: 1, present: there, value: "keep" })).toBeNull();
});
