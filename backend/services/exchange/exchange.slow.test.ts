// Desks over a shared folder: everything arrives once, what is broken is named and waits, and nobody else can read it.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { canonicalize } from "../../../shared/case/canonical.ts";
import { canonicalCase } from "../../../shared/case/digest.ts";
import type { AnyEvent } from "../../../shared/case/types.ts";
import type { Vault } from "../../../db/index.ts";
import { caseOf, HOST, LABEL, newFolder, plantOpen, removeFolders } from "../../../db/vault.fixture.ts";
import { type DeskKey, newIdentity } from "../bundle/identity.ts";
import { decideConflict } from "../merge/merge-service.ts";
import { addMember, membersOf, removeMember } from "./members.ts";
import { exchangeOnce, type Round } from "./round.ts";

interface Desk {
  readonly name: string;
  readonly vault: Vault;
  readonly key: DeskKey;
}

const open: Vault[] = [];
let made = 0;

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
  removeFolders();
});

async function desks(count: number): Promise<{ readonly folder: string; readonly desks: readonly Desk[] }> {
  const folder = join(newFolder(), "shared");
  mkdirSync(folder);
  const all: Desk[] = [];
  for (let index = 0; index < count; index += 1) {
    made += 1;
    const { vault } = plantOpen(made.toString(16).padStart(32, "a"));
    open.push(vault);
    all.push({ name: `工作站${index + 1}`, vault, key: await newIdentity() });
  }
  for (const { vault } of all) {
    for (const { name, key } of all) addMember(vault, { name, recipient: key.recipient });
  }
  return { folder, desks: all };
}

const round = ({ vault, key, name }: Desk, folder: string): Promise<Round> =>
  exchangeOnce(vault, { folder, ...key, name, now: HOST.now() });

async function settle(all: readonly Desk[], folder: string): Promise<void> {
  for (let times = 0; times < 2; times += 1) for (const desk of all) await round(desk, folder);
}

const stateOf = ({ vault }: Desk): string => canonicalize([...vault.cases()].map((file) => canonicalCase(file)));

function note(vault: Vault, caseId: string, id: string, text: string): void {
  const event = vault.case(caseId)?.events.find((one) => one.id === id);
  vault.apply([{ kind: "event-put", caseId, event: { ...event, note: text } as AnyEvent }], { label: LABEL });
}

describe("three desks over a folder", () => {
  it("come to the same cases, have every change once, and end with nothing to send", async () => {
    const { folder, desks: all } = await desks(3);
    for (const [index, { vault }] of all.entries()) {
      vault.apply([{ kind: "case-put", case: caseOf(`k${index}`) }], { label: LABEL });
    }
    await settle(all, folder);
    expect(new Set(all.map(stateOf)).size).toBe(1);
    expect(all[0]?.vault.caseCount()).toBe(3);
    for (const [index, { vault }] of all.entries())
      note(vault, "k0", index === 0 ? "e1" : "e2", `写${Math.min(index, 1)}`);
    await settle(all, folder);
    expect(new Set(all.map(stateOf)).size).toBe(1);
    expect(all[1]?.vault.case("k0")?.events.map((event) => event.note)).toEqual(["写0", "写1"]);
    const files = readdirSync(folder).length;
    for (const desk of all) expect(await round(desk, folder)).toMatchObject({ files: 0, sent: 0, notRead: [] });
    expect(readdirSync(folder)).toHaveLength(files);
  });

  it("decide once what two wrote differently", async () => {
    const { folder, desks: all } = await desks(3);
    const [a, b, c] = all;
    if (a === undefined || b === undefined || c === undefined) throw new Error("three desks");
    a.vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    await settle(all, folder);
    note(a.vault, "k1", "e1", "甲");
    note(b.vault, "k1", "e1", "乙");
    await settle(all, folder);
    const ids = all.map(({ vault }) => vault.openConflicts().map(({ id }) => id));
    expect(ids).toEqual([ids[0], ids[0], ids[0]]);
    expect(ids[0]).toHaveLength(1);
    expect(decideConflict(c.vault, ids[0]?.[0] ?? "", "theirs", "neu")).toEqual({ ok: true });
    await settle(all, folder);
    expect(all.map(({ vault }) => vault.openConflicts())).toEqual([[], [], []]);
    expect(new Set(all.map(stateOf)).size).toBe(1);
  });

  it("send again what a desk no longer remembers to have sent, and nothing changes by it", async () => {
    const { folder, desks: all } = await desks(2);
    const [a, b] = all;
    if (a === undefined || b === undefined) throw new Error("two desks");
    a.vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    await settle(all, folder);
    a.vault.keepExchanged(null);
    b.vault.keepExchanged(null);
    const before = stateOf(b);
    await settle(all, folder);
    expect([stateOf(a), stateOf(b)]).toEqual([before, before]);
    expect(b.vault.verify().problems).toEqual([]);
  });
});

describe("what is in the folder", () => {
  it("is named by desk and number alone, and holds no word of a case", async () => {
    const { folder, desks: all } = await desks(2);
    all[0]?.vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    await settle(all, folder);
    const names = readdirSync(folder);
    expect(names.filter((name) => !/^[0-9a-f]{16}-\d{8}\.age$/u.test(name))).toEqual([]);
    for (const name of names) {
      const bytes = readFileSync(join(folder, name));
      for (const word of ["王某", "某区人民法院", "correction-requested", "工作站"])
        expect(bytes.includes(word)).toBe(false);
    }
  });

  it.each([
    ["half written", (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ["altered", (bytes: Buffer) => Buffer.from(bytes).fill(7, 300, 320)],
    ["something else", () => Buffer.from("报告")],
  ])("is named and waits where it is %s, with nothing written, and is read once it is whole", async (_, damage) => {
    const { folder, desks: all } = await desks(2);
    const [a, b] = all;
    if (a === undefined || b === undefined) throw new Error("two desks");
    a.vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    await round(a, folder);
    note(a.vault, "k1", "e1", "后来");
    await round(a, folder);
    const [first = "", second = ""] = readdirSync(folder).toSorted();
    const whole = readFileSync(join(folder, first));
    writeFileSync(join(folder, first), damage(whole));
    const { length } = b.vault.head();
    const { notRead, files } = await round(b, folder);
    expect([files, notRead.map(({ file }) => file)]).toEqual([0, [first]]);
    expect(b.vault.head().length).toBe(length);
    writeFileSync(join(folder, first), whole);
    expect(await round(b, folder)).toMatchObject({ files: 2, notRead: [] });
    expect(stateOf(b)).toBe(stateOf(a));
    rmSync(join(folder, second));
    expect(await round(b, folder)).toMatchObject({ files: 0, notRead: [] });
  });

  it("is named where one before it is missing", async () => {
    const { folder, desks: all } = await desks(2);
    const [a, b] = all;
    if (a === undefined || b === undefined) throw new Error("two desks");
    a.vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    await round(a, folder);
    note(a.vault, "k1", "e1", "后来");
    await round(a, folder);
    const [first = "", second = ""] = readdirSync(folder).toSorted();
    rmSync(join(folder, first));
    expect((await round(b, folder)).notRead.map(({ file }) => file)).toEqual([second]);
    expect(b.vault.caseCount()).toBe(0);
  });

  it("cannot be read by a desk that was not let in, nor what was put down after one was removed", async () => {
    const { folder, desks: all } = await desks(2);
    const [a, b] = all;
    if (a === undefined || b === undefined) throw new Error("two desks");
    expect(membersOf(a.vault).map(({ name }) => name)).toEqual(["工作站1", "工作站2"]);
    expect([removeMember(a.vault, b.name), removeMember(a.vault, b.name)]).toEqual([true, false]);
    a.vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    await round(a, folder);
    expect((await round(b, folder)).notRead).toHaveLength(1);
    expect(b.vault.caseCount()).toBe(0);
  });

  it("is never written over: a desk that forgot what it sent goes on under the next number", async () => {
    const { folder, desks: all } = await desks(2);
    const [a, b] = all;
    if (a === undefined || b === undefined) throw new Error("two desks");
    a.vault.apply([{ kind: "case-put", case: caseOf("k1") }], { label: LABEL });
    await round(a, folder);
    a.vault.keepExchanged(null);
    await round(a, folder);
    expect(readdirSync(folder)).toHaveLength(2);
    expect(await round(b, folder)).toMatchObject({ files: 2, merged: { refused: [] } });
  });
});
