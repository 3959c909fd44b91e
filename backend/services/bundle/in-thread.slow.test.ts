// Bundles in their thread: a passphrase, progress, being stopped, running out of time, and dying alone.
import { describe, expect, it } from "vitest";
import type { ProgressStep } from "../../../shared/api/call.ts";
import { BY_AGE, HELD, TYPED } from "./age-passphrase.fixture.ts";
import { openBundle, sealBundle } from "./bundle-in-thread.ts";
import { ABOUT, BY, hashOf, KEY, noise, OTHER, PARTS, refusal, TO, utf8 } from "./bundle.fixture.ts";

const PASSPHRASE = "某所 七月 红色 茶杯";

describe("in its thread", () => {
  it("a bundle is made and opened, and the parts stay the caller's", async () => {
    const bytes = await sealBundle(PARTS, ABOUT, TO);
    expect(PARTS.map(({ bytes: kept }) => kept.length)).toEqual([1120, 200_000, 0]);
    const { manifest, parts } = await openBundle(bytes, BY);
    expect(manifest).toMatchObject(ABOUT);
    expect(parts.get("evidence/0f3a.pdf")).toEqual(PARTS[1]?.bytes);
    // Handed over.
    expect(bytes).toHaveLength(0);
  });

  it("a refusal comes out with its code and its words in both languages", async () => {
    const bytes = await sealBundle(PARTS, ABOUT, TO);
    const { code, text } = await refusal(openBundle(bytes, { identity: OTHER.identity }));
    expect(code).toBe("not-for-this-identity");
    expect(text.zh).toMatch(/不是发给这把密钥的；.+。$/u);
    expect(text.en).toMatch(/was not made for this identity; .+/u);
    expect((await refusal(sealBundle(PARTS, ABOUT, { recipients: ["age1"] }))).code).toBe("bad-recipient");
  });

  it("tells how far it is, in bytes, now and then", async () => {
    const steps: ProgressStep[] = [];
    const report = (step: ProgressStep): void => void steps.push(step);
    const bytes = await sealBundle([{ path: "a.pdf", bytes: noise(20_000_000) }], ABOUT, TO, { report });
    await openBundle(bytes, BY, { report });
    const of = (en: string) => steps.filter(({ what }) => what.en.startsWith(en));
    for (const name of ["Encrypting", "Decrypting"]) {
      expect(of(name).length).toBeGreaterThan(3);
      expect(of(name).length).toBeLessThan(12);
      expect(of(name).at(-1)?.done).toBe(of(name).at(-1)?.total);
    }
    expect(steps.map(({ what }) => what.en.split(" ")[0])).toContain("Checking");
  });

  it("is stopped by whoever asked, before and while it runs, and when it takes too long", async () => {
    const control = new AbortController();
    const { signal } = control;
    const sealing = sealBundle(PARTS, ABOUT, { passphrase: PASSPHRASE }, { signal });
    control.abort();
    await expect(sealing).rejects.toMatchObject({ failure: { code: "cancelled" } });
    await expect(openBundle(new Uint8Array(9), BY, { signal })).rejects.toMatchObject({
      failure: { code: "cancelled" },
    });
    expect((await refusal(openBundle(new Uint8Array(9), BY, { mostMs: 1 }))).code).toBe("too-long");
  });

  it("dies alone where the program is at fault", async () => {
    const wrong = { ...ABOUT, made: "yesterday" };
    expect((await refusal(sealBundle(PARTS, wrong, TO))).code).toBe("failed");
  });
});

describe("under a passphrase", () => {
  it("a bundle costs what age asks, and opens with that passphrase alone", async () => {
    const bytes = await sealBundle(PARTS, ABOUT, { passphrase: PASSPHRASE });
    expect(Buffer.from(bytes).toString("latin1", 0, 70)).toMatch(/\n-> scrypt [A-Za-z0-9+/]{22} 18\n/u);
    const again = () => new Uint8Array(bytes);
    expect((await refusal(openBundle(again(), { passphrase: `${PASSPHRASE} ` }))).code).toBe("wrong-passphrase");
    expect((await refusal(openBundle(again(), { identity: KEY.identity }))).code).toBe("needs-passphrase");
    const { parts } = await openBundle(again(), { passphrase: PASSPHRASE, identity: KEY.identity });
    expect([...parts.values()].map(hashOf)).toEqual(PARTS.map(({ bytes: part }) => hashOf(part)));
  });

  it("one that the program age made is read", async () => {
    const bytes = new Uint8Array(utf8(BY_AGE));
    const { parts } = await openBundle(bytes, { passphrase: TYPED });
    expect([...parts]).toEqual([[HELD.path, utf8(HELD.text)]]);
  });
});
