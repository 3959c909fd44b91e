// Bundles that are made to do harm by someone who knows the recipient, each kind once.
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import {
  codeOf,
  handmade,
  KEY,
  listOf,
  opened,
  overwritten,
  PARTS,
  QUIET,
  refusal,
  sealedZip,
  utf8,
} from "./bundle.fixture.ts";
import { open } from "./container.ts";
import { partError } from "./words.ts";

const part = (path: string, text = "x") => ({ path, bytes: utf8(text) });

it("one made by hand as it should be is taken", async () => {
  expect((await opened(await handmade(PARTS))).parts.size).toBe(PARTS.length);
});

it("content of another program, or none", async () => {
  expect(await codeOf(await sealedZip(utf8("a letter")))).toBe("not-a-bundle");
  expect(await codeOf(await sealedZip(new Uint8Array()))).toBe("not-a-bundle");
  expect(await codeOf(await sealedZip(zipSync({ "a.txt": utf8("a") })))).toBe("not-a-bundle");
  expect(await codeOf(await sealedZip(zipSync({})))).toBe("not-a-bundle");
});

it("a list that is none", async () => {
  for (const list of ["", "[]", "[".repeat(200_000), '{"format":"redress.case/1"}', '{"format":"redress.bundle/1"}']) {
    expect(await codeOf(await handmade([], utf8(list)))).toBe("not-a-bundle");
  }
  expect(await codeOf(await handmade([], Buffer.from([0xff, 0xfe])))).toBe("not-a-bundle");
});

it("a version from the future, whatever else is in it", async () => {
  expect(await codeOf(await handmade([part("a")], utf8('{"format":"redress.bundle/2","new":1}')))).toBe(
    "newer-version",
  );
  expect(await codeOf(await handmade([part("../a")], utf8('{"format":"redress.bundle/12"}')))).toBe("newer-version");
});

it("a part that is missing, one too many, or another", async () => {
  const [a, b] = [part("one.txt"), part("two.txt")];
  const missing = await refusal(opened(await handmade([a], listOf([a, b]))));
  expect([missing.code, missing.text.zh]).toEqual(["part-missing", partError("part-missing", "two.txt").text.zh]);
  const extra = await refusal(opened(await handmade([a, b], listOf([a]))));
  expect([extra.code, extra.text.en.includes("two.txt")]).toEqual(["part-extra", true]);
  expect(await codeOf(await handmade([part("one.txt", "y")], listOf([a])))).toBe("part-altered");
  expect(await codeOf(await handmade([part("one.txt", "xx")], listOf([a])))).toBe("part-altered");
});

it.each(["../a", "a/../../b", "/a", "a\\b", "C:a", "a/", "a//b", "./a", "a\u0000b", "a\u001bb", "a.", "a /b", ""])(
  "a path that leads elsewhere: %j",
  async (path) => {
    expect(await codeOf(await handmade([part(path)]))).toBe("bad-path");
  },
);

it.each(["nul", "CON.txt", "a/aux", "com1.json", "lpt¹", "prn .x"])("a device of Windows: %s", async (path) => {
  expect(await codeOf(await handmade([part(path)]))).toBe("bad-path");
});

it("a name twice, also where systems take two for one", async () => {
  // Once in the list, twice in the archive: which of the two is meant?
  const twice = zipSync(
    { "manifest.json": listOf([part("one-1")]), "one-1": utf8("x"), "one-2": utf8("x") },
    { level: 0 },
  );
  const named = overwritten(twice, utf8("one-2"), utf8("one-1"));
  expect(await codeOf(await sealedZip(named))).toBe("bad-path");
  expect(await codeOf(await handmade([part("A.json"), part("a.json")]))).toBe("bad-path");
  expect(await codeOf(await handmade([part("\u00e9"), part("e\u0301")]))).toBe("bad-path");
  expect(await codeOf(await handmade([part("a")], listOf([part("a"), part("a")])))).toBe("part-missing");
  const lists = zipSync({ "manifest.json": listOf([]), "manifest.jsom": listOf([]) });
  expect(await codeOf(await sealedZip(overwritten(lists, utf8(".jsom"), utf8(".json"))))).toBe("bad-path");
});

it("a name that objects keep for themselves", async () => {
  const zip = zipSync({ "manifest.json": listOf([part("__proto__")]), __prota__: utf8("x") });
  expect(await codeOf(await sealedZip(overwritten(zip, utf8("__prota__"), utf8("__proto__"))))).toBe("bad-path");
  expect((await opened(await handmade([part("constructor"), part("toString")]))).parts.size).toBe(2);
});

/** The archive with the sizes that its directory states of its last file written over. */
function stating(zip: Uint8Array, sizes: { readonly packed?: number; readonly plain?: number }): Uint8Array {
  const out = Buffer.from(zip);
  const entry = out.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  if (sizes.packed !== undefined) out.writeUInt32LE(sizes.packed, entry + 20);
  if (sizes.plain !== undefined) out.writeUInt32LE(sizes.plain, entry + 24);
  return out;
}

it("sizes over the ceilings, before anything is unpacked", async () => {
  const zip = zipSync({ "manifest.json": listOf([part("a")]), a: utf8("x") });
  const over = 200 * 1024 * 1024 + 1;
  expect(await codeOf(await sealedZip(stating(zip, { plain: over })))).toBe("too-big");
  // Stored as it is, a part takes what it says it takes packed.
  expect(await codeOf(await sealedZip(stating(zip, { packed: over, plain: 0 })))).toBe("too-big");
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`e${at + 10}`, utf8("x")]));
  let sum: Uint8Array = zipSync({ "manifest.json": listOf([]), ...many });
  for (let at = 0; at < 11; at += 1) {
    const out = Buffer.from(sum);
    out.writeUInt32LE(over - 1, out.lastIndexOf(utf8(`e${at + 10}`)) - 46 + 24);
    sum = out;
  }
  expect(await codeOf(await sealedZip(sum))).toBe("too-big");
});

it("a part that unpacks to more than it says ends where it said", async () => {
  const zeros = new Uint8Array(50 * 1024 * 1024);
  const zip = zipSync({ "manifest.json": listOf([part("a")]), a: zeros });
  const before = process.memoryUsage().arrayBuffers;
  expect(await codeOf(await sealedZip(stating(zip, { plain: 1 })))).toBe("part-altered");
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(zeros.length / 2);
});

it("an archive that is cut, or packed in a way that none of ours is", async () => {
  const zip = zipSync({ "manifest.json": listOf([part("a")]), a: utf8("x") });
  expect(await codeOf(await sealedZip(zip.slice(0, -10)))).toBe("not-a-bundle");
  const other = Buffer.from(zip);
  other.writeUInt16LE(99, other.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
  expect(await codeOf(await sealedZip(other))).toBe("not-a-bundle");
});

it("a passphrase that would cost minutes or gigabytes is not tried", async () => {
  const mac = "A".repeat(43);
  const file = (cost: string): Uint8Array =>
    utf8(`age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA ${cost}\n${mac}\n--- ${mac}\n${"x".repeat(100)}`);
  for (const cost of ["21", "22", "23", "30", "999999999999999999999"]) {
    expect((await refusal(open(file(cost), { passphrase: "某" }, QUIET))).code).toBe("costly-passphrase");
  }
  // One that is not a number is refused by the library.
  expect((await refusal(open(file("1e9"), { passphrase: "某" }, QUIET))).code).toBe("costly-passphrase");
  expect((await refusal(open(file("0x4"), { passphrase: "某" }, QUIET))).code).toBe("altered");
  expect((await refusal(open(file("18"), { identity: KEY.identity }, QUIET))).code).toBe("needs-passphrase");
});

it("a head without an end", async () => {
  expect(await codeOf(utf8(`age-encryption.org/v1\n${"-> X25519 a\n".repeat(40_000)}`))).toBe("altered");
});
