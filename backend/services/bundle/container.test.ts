// A bundle made and opened: what comes out is what went in, for whom it was made and for nobody else.
import { describe, expect, it } from "vitest";
import {
  ABOUT,
  BY,
  codeOf,
  hashOf,
  KEY,
  noise,
  opened,
  OTHER,
  PARTS,
  QUIET,
  refusal,
  TO,
  utf8,
} from "./bundle.fixture.ts";
import { open, seal } from "./container.ts";
import { pack, unpack } from "./archive.ts";
import { badRecipient } from "./words.ts";

describe("a bundle", () => {
  it("gives back every part as it was, and says of itself what it was told", async () => {
    const { manifest, parts } = await opened(await seal(PARTS, ABOUT, TO, QUIET));
    expect([...parts].map(([path, bytes]) => [path, hashOf(bytes)])).toEqual(
      PARTS.map(({ path, bytes }) => [path, hashOf(bytes)]),
    );
    expect(manifest).toEqual({
      format: "redress.bundle/1",
      ...ABOUT,
      parts: PARTS.map(({ path, bytes }) => ({ path, size: bytes.length, sha256: hashOf(bytes) })),
    });
  });

  it("shows to nobody without the key what it holds, whose it is or for when", async () => {
    const sealed = Buffer.from(await seal(PARTS, ABOUT, TO, QUIET));
    const words = [...PARTS.flatMap(({ path }) => path.split("/")), "redress", ABOUT.desk, ABOUT.made, "2026-12-31"];
    expect(words.filter((word) => sealed.includes(word))).toEqual([]);
    expect((await refusal(open(sealed, { identity: OTHER.identity }, QUIET))).code).toBe("not-for-this-identity");
  });

  it("may hold nothing, and need not expire", async () => {
    const { desk, made } = ABOUT;
    const { manifest, parts } = await opened(await seal([], { desk, made, cases: 0 }, TO, QUIET));
    expect(parts.size).toBe(0);
    expect(manifest).not.toHaveProperty("expires");
  });

  it("opens with each of its recipients, by a file with other keys and remarks, and in the form for mail", async () => {
    const bytes = await seal(PARTS, ABOUT, { recipients: [KEY.recipient, ` ${OTHER.recipient}\n`] }, QUIET);
    const file = `# created: 2026-11-23\r\n# public key: ${OTHER.recipient}\r\n\r\n${OTHER.identity}\r\n`;
    expect((await open(bytes, { identity: file }, QUIET)).parts.size).toBe(PARTS.length);
    const lines =
      Buffer.from(bytes)
        .toString("base64")
        .match(/.{1,64}/gu) ?? [];
    const mail = ["-----BEGIN AGE ENCRYPTED FILE-----", ...lines, "-----END AGE ENCRYPTED FILE-----", ""].join("\r\n");
    expect((await opened(utf8(`\n${mail}`))).parts.size).toBe(PARTS.length);
  });

  it("holds no time of its making: the same parts make the same archive", () => {
    const parts = PARTS.map(({ path, bytes }) => [path, bytes] as const);
    const one = pack(utf8("{}"), parts);
    expect(hashOf(pack(utf8("{}"), parts))).toBe(hashOf(one));
    // Two bytes of time and two of day: the second of January 1980, midnight.
    expect([...one.subarray(10, 14)]).toEqual([0, 0, 0x22, 0]);
  });

  it("takes more parts than sixteen bits count", () => {
    const parts = Array.from({ length: 70_000 }, (_, at) => [`e/${at}`, utf8(String(at))] as const);
    const files = unpack(pack(utf8("{}"), parts));
    expect(Object.keys(files)).toHaveLength(70_000);
    expect(files["e/69999"]).toEqual(utf8("69999"));
  });

  it("tells how far it is, up to the end", async () => {
    const said: string[] = [];
    const bytes = await seal(PARTS, ABOUT, TO, (step, done, total) => said.push(`${step} ${done === total}`));
    await open(bytes, BY, (step, done, total) => said.push(`${step} ${done >= total}`));
    expect(new Set(said)).toEqual(
      new Set([
        "pack false",
        "pack true",
        "seal false",
        "seal true",
        "open false",
        "open true",
        "check false",
        "check true",
      ]),
    );
  });
});

describe("a bundle is not made", () => {
  const whom = async (to: Parameters<typeof seal>[2]) => (await refusal(seal(PARTS, ABOUT, to, QUIET))).code;

  it("for nobody, nor for both kinds at once", async () => {
    expect(await whom({})).toBe("no-key");
    expect(await whom({ recipients: [], passphrase: "" })).toBe("no-key");
    expect(await whom({ ...TO, passphrase: "某个口令" })).toBe("two-ways");
  });

  it("for a recipient that is none, which is named", async () => {
    const wrong = `${KEY.recipient.slice(0, -1)}${KEY.recipient.endsWith("q") ? "p" : "q"}`;
    const error = await refusal(seal(PARTS, ABOUT, { recipients: [KEY.recipient, wrong] }, QUIET));
    expect(error).toMatchObject({ code: "bad-recipient", text: badRecipient(wrong).text });
    expect(error.text.zh).toContain(wrong.slice(0, 50));
    expect(await whom({ recipients: ["ssh-ed25519 AAAA"] })).toBe("bad-recipient");
    // A kind that the age of Debian 12 does not know.
    expect(await whom({ recipients: [`age1pq1${"q".repeat(55)}`] })).toBe("bad-recipient");
  });

  it("for a secret key in place of a recipient, which is not repeated", async () => {
    const { code, text } = await refusal(seal(PARTS, ABOUT, { recipients: [KEY.identity] }, QUIET));
    expect(code).toBe("bad-recipient");
    for (const words of [text.zh, text.en]) expect(words).not.toContain(KEY.identity.slice(16, 24));
  });

  it("of parts whose names or sizes it could not open again", async () => {
    const of = async (...parts: Parameters<typeof seal>[0]) => (await refusal(seal(parts, ABOUT, TO, QUIET))).code;
    const none = new Uint8Array();
    expect(await of({ path: "../a", bytes: none })).toBe("bad-path");
    expect(await of({ path: "manifest.json", bytes: none })).toBe("bad-path");
    const big = { length: 200 * 1024 * 1024 + 1 } as Uint8Array;
    expect(await of({ path: "a", bytes: big })).toBe("too-big");
    const many = Array.from({ length: 11 }, (_, at) => ({
      path: `e/${at}`,
      bytes: { length: 200 * 1024 * 1024 } as Uint8Array,
    }));
    expect(await of(...many)).toBe("too-big");
    expect(await of(...Array.from({ length: 100_001 }, (_, at) => ({ path: `e/${at}`, bytes: none })))).toBe("too-big");
  });

  it("with a day or an instant that is none: a fault of the program", async () => {
    await expect(seal(PARTS, { ...ABOUT, made: "2026-11-23" }, TO, QUIET)).rejects.toThrow();
    await expect(seal(PARTS, { ...ABOUT, expires: "2026-02-30" }, TO, QUIET)).rejects.toThrow();
  });
});

describe("a bundle that is not what it was", () => {
  it("is told from what is no age file, and from what a later age makes", async () => {
    expect(await codeOf(new Uint8Array())).toBe("not-age");
    expect(await codeOf(utf8("PK\u0003\u0004 something"))).toBe("not-age");
    expect(await codeOf(utf8("age-encryption.org/v2\n-> X25519 …"))).toBe("newer-age");
  });

  it("wants its own key", async () => {
    const bytes = await seal(PARTS, ABOUT, TO, QUIET);
    const refusedTo = async (by: Parameters<typeof open>[1]) => (await refusal(open(bytes, by, QUIET))).code;
    expect(await refusedTo({ identity: OTHER.identity })).toBe("not-for-this-identity");
    expect(await refusedTo({ passphrase: "某个口令" })).toBe("needs-identity");
    expect(await refusedTo({ identity: "# nothing" })).toBe("bad-identity");
  });

  it("says that its end is missing, wherever it was cut", async () => {
    const bytes = await seal(PARTS, ABOUT, TO, QUIET);
    const head = Buffer.from(bytes).indexOf("\n---") + 49;
    const chunk = 64 * 1024 + 16;
    const cuts = [
      5,
      60,
      head - 1,
      head,
      head + 15,
      head + 31,
      head + 32,
      head + 16 + chunk,
      head + 16 + chunk + 5,
      bytes.length - 1,
    ];
    for (const cut of cuts) expect([cut, await codeOf(bytes.slice(0, cut))]).toEqual([cut, "cut-short"]);
  });

  it("says that it was altered, wherever that can be told from a cut", async () => {
    const bytes = await seal([{ path: "a.pdf", bytes: noise(300_000) }], ABOUT, TO, QUIET);
    const head = Buffer.from(bytes).indexOf("\n---") + 49;
    const last = head + 16 + 4 * (64 * 1024 + 16);
    const flipped = (at: number): Uint8Array => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
    for (const at of [head - 10, head, head + 20, head + 70_000, last - 1]) {
      expect([at, await codeOf(flipped(at))]).toEqual([at, "altered"]);
    }
    expect(await codeOf(flipped(last))).toBe("cut-short");
    expect(await codeOf(Buffer.concat([bytes, Buffer.from("more")]))).toBe("cut-short");
  });

  it("says so too in the form for mail", async () => {
    const mail = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg==\n";
    expect(await codeOf(utf8(mail))).toBe("cut-short");
    expect(await codeOf(utf8(`${mail}!\n-----END AGE ENCRYPTED FILE-----\n`))).toBe("altered");
  });
});
