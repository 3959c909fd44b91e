// Kills a process at random moments while it writes, imports, backs up, migrates, changes keys, restores and salvages:
// every change it was told is saved is there afterwards, nothing half-done is to be seen, and the vault opens as before.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { listBackups } from "../../../db/backup/backup.ts";
import { restoreWithKey } from "../../../db/backup/restore.ts";
import { vaultPaths } from "../../../db/layout.ts";
import { openVaultWithKey } from "../../../db/open.ts";
import type { Vault } from "../../../db/vault.ts";
import { caseOf, HOST, LABEL, newFolder, plantVault, removeFolders } from "../../../db/vault.fixture.ts";
import { TEST } from "../../patience.ts";
import type { Task } from "./crash-child.ts";
import { copyOf, markOf, plantOlder } from "./plant.ts";
import { type Random, randomBy, reportRounds, roundsOf, SEED } from "./random.ts";

afterAll(removeFolders);

const CHILD = fileURLToPath(new URL("./crash-child.ts", import.meta.url));
const ACTIVITIES = [
  "write",
  "import",
  "backup",
  "rekey",
  "open",
  "migrate",
  "restore",
  "passphrase",
  "salvage",
] as const;
type Activity = (typeof ACTIVITIES)[number];

/** A process that is ready to work and has not been given its task. */
class Victim {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>;
  readonly #ended: Promise<void>;
  #said = "";

  constructor() {
    this.#child = spawn(process.execPath, [CHILD], { stdio: ["pipe", "pipe", "inherit"] });
    this.#ended = new Promise((resolve) => this.#child.once("close", () => resolve()));
    this.#child.stdout.on("data", (data: Buffer) => {
      this.#said += data.toString("utf8");
    });
  }

  /** Waits until it has said so many lines, or has ended. */
  async #hasSaid(lines: number): Promise<void> {
    while (this.#said.split("\n").length <= lines && this.#child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /**
   * Gives it its task and kills it some milliseconds after the start, or after the first line it says about its work;
   * gives the words of each line.
   */
  async kill(task: Task, after: number, fromStart: boolean): Promise<readonly (readonly string[])[]> {
    await this.#hasSaid(1);
    this.#child.stdin.write(`${JSON.stringify(task)}\n`);
    if (!fromStart) await this.#hasSaid(2);
    await new Promise((resolve) => setTimeout(resolve, after));
    const ended = this.#child.exitCode !== null;
    await this.end();
    if (ended) throw new Error(`it ended by itself in ${task.activity}`);
    // A line cut off was never said.
    const lines = this.#said.slice(0, this.#said.lastIndexOf("\n")).split("\n");
    return lines.slice(1).map((line) => line.split(" "));
  }

  async end(): Promise<void> {
    this.#child.kill("SIGKILL");
    await this.#ended;
  }
}

/** Cases of a vault that is restored or salvaged. */
const RESTORED = 120;

/** A vault with some cases, a backup and the keys it has had. */
interface Scene {
  folder: string;
  key: Uint8Array;
  readonly keys: Map<string, Uint8Array>;
  last: { readonly length: number; readonly head: string };
}

function newScene(activity: Activity): Scene {
  const { folder, key } = activity === "migrate" ? plantOlder(60) : plantVault();
  if (activity === "migrate") return { folder, key, keys: new Map(), last: { length: 60, head: "" } };
  const vault = openVaultWithKey(folder, key, HOST);
  const count = activity === "restore" || activity === "salvage" ? RESTORED : 20;
  const cases = Array.from({ length: count }, (_, n) => ({ kind: "case-put", case: caseOf(`c${n}`) }) as const);
  vault.apply(cases, { label: LABEL });
  vault.backup();
  const last = vault.head();
  vault.close();
  return { folder, key, keys: new Map([[markOf(folder), key]]), last };
}

/** The last of the lines that start with a word. */
const lastOf = (said: readonly (readonly string[])[], word: string): readonly string[] | undefined =>
  said.findLast(([first]) => first === word);

function checkHistory(vault: Vault, scene: Scene, said: readonly (readonly string[])[]): void {
  const saved = lastOf(said, "saved");
  const length = saved === undefined ? scene.last.length : Number(saved[1]);
  const head = saved === undefined ? scene.last.head : saved[2];
  const now = vault.head();
  // What was said is there, and at most the one change that was saved but not yet said.
  expect(now.length - length === 0 || now.length - length === 1).toBe(true);
  if (head !== "") expect(vault.history({ before: length + 1, limit: 1 })[0]?.hash).toBe(head);
  expect(vault.verify()).toEqual({ ...now, compared: true, problems: [] });
  scene.last = now;
}

/** The one key that the slots in force stand for, if the activity changes keys. */
function keyInForce(scene: Scene, said: readonly (readonly string[])[]): Uint8Array {
  for (const [word, mark = "", hex = ""] of said) {
    if (word === "trying") scene.keys.set(mark, Uint8Array.from(Buffer.from(hex, "hex")));
  }
  const done = lastOf(said, "key")?.[1];
  const mark = markOf(scene.folder);
  const key = scene.keys.get(mark);
  if (key === undefined) throw new Error("the slots are of no key");
  const tried = lastOf(said, "trying")?.[1];
  if (done !== undefined) expect([done, tried]).toContain(mark);
  return key;
}

function checkBackups(scene: Scene, said: readonly (readonly string[])[], random: Random): void {
  const backups = listBackups(vaultPaths(scene.folder));
  expect(backups.every(({ verified }) => verified)).toBe(true);
  const made = Number(lastOf(said, "backup")?.[2] ?? 0);
  expect(backups[0]?.info?.length ?? 0).toBeGreaterThanOrEqual(made);
  const [first, ...others] = backups;
  if (first === undefined) return;
  const one = random.pick([first, ...others]);
  const restored = restoreWithKey(one.folder, scene.key, join(newFolder(), "库"), HOST);
  expect(restored.head().length).toBe((one.info?.length ?? 0) + 1);
  expect(restored.verify().problems).toEqual([]);
  restored.close();
}

/** A folder that was being filled holds nothing yet, or everything. */
function checkTarget(scene: Scene, task: Task, said: readonly (readonly string[])[]): void {
  const file = join(task.target, "keys.json");
  const done = lastOf(said, "restored") !== undefined;
  let vault: Vault;
  try {
    vault = openVaultWithKey(task.target, scene.key, HOST);
  } catch (error) {
    if (done) throw error;
    expect(error).toMatchObject({ code: existsSync(file) ? "unfinished" : "not-a-vault" });
    vault = restoreWithKey(task.backup, scene.key, task.target, HOST);
  }
  expect(vault.caseCount()).toBe(RESTORED);
  expect(vault.verify().problems).toEqual([]);
  vault.close();
}

function check(
  activity: Activity,
  scene: Scene,
  task: Task,
  said: readonly (readonly string[])[],
  random: Random,
): void {
  if (activity === "rekey") scene.key = keyInForce(scene, said);
  if (activity === "passphrase") {
    const slots = Number(lastOf(said, "slots")?.[1] ?? 0);
    const now = markOf(scene.folder).replace(/0+$/, "");
    if (slots > 0) expect([String(slots), String(slots + 1)].map((mark) => mark.replace(/0+$/, ""))).toContain(now);
  }
  const vault = openVaultWithKey(scene.folder, scene.key, HOST);
  checkHistory(vault, scene, said);
  if (activity === "rekey") scene.key = vault.copyKey();
  vault.close();
  if (activity === "backup") checkBackups(scene, said, random);
  if (activity === "restore" || activity === "salvage") checkTarget(scene, task, said);
}

/** The longest that each goes on, in milliseconds: long enough for all of its steps. */
const LONGEST: Readonly<Record<Activity, number>> = {
  write: 40,
  import: 60,
  backup: 80,
  rekey: 160,
  open: 60,
  migrate: 80,
  restore: 150,
  passphrase: 40,
  salvage: 250,
};

/** What is over once it has said something is killed before that. */
const FROM_START: ReadonlySet<Activity> = new Set(["migrate", "restore", "salvage"]);

describe("a process killed at any moment", () => {
  const rounds = roundsOf(40);

  it(
    `loses nothing it said was saved (${rounds} kills)`,
    async () => {
      const random = randomBy(SEED);
      const scenes = new Map<Activity, Scene>();
      const counts = new Map<Activity, number>();
      let saved = 0;
      let victim = new Victim();
      try {
        for (let round = 0; round < rounds; round += 1) {
          const activity = ACTIVITIES[round % ACTIVITIES.length] ?? "write";
          // A vault lives through several kills, and is replaced before it grows slow to verify.
          const fresh = activity === "migrate" || Math.floor(round / ACTIVITIES.length) % 6 === 0;
          const scene = fresh ? newScene(activity) : (scenes.get(activity) ?? newScene(activity));
          scenes.set(activity, scene);
          const backup = listBackups(vaultPaths(scene.folder))[0]?.folder ?? "";
          const key = Buffer.from(scene.key).toString("hex");
          const task = {
            activity,
            folder: scene.folder,
            key,
            seed: SEED * 100_000 + round,
            target: join(newFolder(), "库"),
            backup,
          };
          const fromStart = FROM_START.has(activity) || random.below(3) === 0;
          const said = await victim.kill(task, random.below(LONGEST[activity] * 1000) / 1000, fromStart);
          // The next one gets ready while this one's vault is checked.
          victim = new Victim();
          saved += said.filter(([word]) => word !== "trying").length;
          counts.set(activity, (counts.get(activity) ?? 0) + 1);
          try {
            check(activity, scene, task, said, random);
          } catch (error) {
            throw new Error(`round ${round} (${activity}), seed ${SEED}, kept in ${copyOf(scene.folder)}`, {
              cause: error,
            });
          }
        }
      } finally {
        await victim.end();
      }
      // A campaign in which next to nothing was ever saved would prove nothing.
      expect(saved).toBeGreaterThan(rounds / 4);
      reportRounds(`kills: ${JSON.stringify(Object.fromEntries(counts))}; ${saved} saved changes checked`);
    },
    TEST * Math.max(1, rounds / 40),
  );
});
