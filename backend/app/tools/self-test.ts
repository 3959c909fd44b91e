// The program's check of itself: periods, rules, the table of courts, a vault of its own, and that nothing in it lies open on the disk.
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { CancelSignal, ProgressStep } from "../../../shared/api/call.ts";
import { auditCase } from "../../../shared/audit/audit.ts";
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import { endOfPeriod } from "../../../shared/calendar/period.ts";
import { VECTORS } from "../../../shared/calendar/vectors.ts";
import { shippedCalendar } from "../../../shared/calendar/workdays.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { allCourts, courtOfCode } from "../../../shared/courts/read-rows.ts";
import { COURT_SOURCE } from "../../../shared/courts/said.ts";
import { renderText } from "../../../shared/report/index.ts";
import type { Text } from "../../../shared/text.ts";
import { createVault, openVault, VaultError, type VaultHost } from "../../../db/index.ts";
import { faultLine } from "../fault-line.ts";
import type { BackendHost } from "../host.ts";
import { breathe } from "../slices.ts";
import { exampleCases } from "../vaults/sample.ts";
import { STEPS } from "../words.ts";

interface Check {
  readonly what: Text;
  readonly ok: boolean;
  readonly detail: string;
}

interface CheckSpec {
  readonly what: Text;
  /** What was found right, of how many. */
  readonly run: () => Promise<readonly [right: number, all: number]>;
}

function periods(): readonly [number, number] {
  const right = VECTORS.filter(({ start, spec, raw, due }) => {
    const from = parseDay(start);
    if (from === null) return false;
    const end = endOfPeriod(shippedCalendar, from, spec);
    const found = end.due === null ? null : formatDay(end.due);
    return found === due && (spec.unit === "working-days" || formatDay(end.raw) === raw);
  });
  return [right.length, VECTORS.length];
}

/** Stored without the digest of the rule pack, which changes with every rule. */
const storedForm = (report: string): string => report.replace(/ · sha256:[0-9a-f]+…(?=\n)/u, "");

function reportOf(file: CaseFile): string | null {
  const asOf = parseDay(String(file["x-as-of"]));
  if (asOf === null) return null;
  const audit = auditCase(file, { asOf, calendar: shippedCalendar });
  return storedForm(renderText(audit, file, { lang: "zh", width: 80, colour: false, all: false }));
}

async function rules(folder: string): Promise<readonly [number, number]> {
  const cases = await exampleCases(folder);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".audit.zh.txt"));
  const stored = new Set(await Promise.all(names.map((name) => readFile(join(folder, name), "utf8"))));
  const right = cases.filter((file) => stored.has(reportOf(file) ?? ""));
  return [right.length, Math.max(cases.length, 1)];
}

/** Every court is found by its own number, and what it names as above or after it is there. */
function courts(): readonly [number, number] {
  const all = allCourts();
  const right = all.filter(({ code, upper, later, successors }) => {
    const named = [code, upper, later?.upper ?? null, ...successors].filter((one) => one !== null);
    return named.every((one) => courtOfCode(one) !== null);
  });
  return [right.length, all.length];
}

const PASSPHRASE = "self-test of this program";
const MARKER = "自检标记-7f3a9c";

async function refusesWrong(folder: string, vaultHost: VaultHost): Promise<boolean> {
  try {
    (await openVault(folder, { kind: "passphrase", text: `${PASSPHRASE}?` }, vaultHost)).close();
    return false;
  } catch (error) {
    return error instanceof VaultError && error.code === "wrong-secret";
  }
}

/** Whether the marker is found in no file below the folder. */
async function isNowhere(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return contents.every((bytes) => !bytes.includes(Buffer.from(MARKER, "utf8")));
}

async function vault(host: BackendHost): Promise<readonly [number, number]> {
  const folder = join(host.dataFolder, `self-test-${Buffer.from(host.randomBytes(8)).toString("hex")}`);
  const vaultHost: VaultHost = {
    now: () => host.now(),
    who: "self-test",
    randomBytes: (count) => host.randomBytes(count),
  };
  try {
    const { vault: made } = await createVault(folder, PASSPHRASE, vaultHost);
    const file: CaseFile = {
      format: "redress.case/1",
      id: "self-test",
      client: { kind: "natural-person", name: MARKER },
      enforcement: { court: { name: "某区人民法院", level: "basic" } },
      events: [],
    };
    made.apply([{ kind: "case-put", case: file }], { label: { zh: "自检", en: "Self-test" } });
    const closedWhileOpen = await isNowhere(folder);
    made.close();
    const refused = await refusesWrong(folder, vaultHost);
    const again = await openVault(folder, { kind: "passphrase", text: PASSPHRASE }, vaultHost);
    const kept = again.case("self-test")?.client.name === MARKER;
    const whole = again.verify().problems.length === 0;
    again.close();
    const found = [closedWhileOpen, refused, kept, whole, await isNowhere(folder)];
    return [found.filter(Boolean).length, found.length];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs every check; one that breaks down counts as failed. Throws CallError `cancelled` between two checks. */
export async function selfTest(host: BackendHost, signal: CancelSignal, report: (step: ProgressStep) => void) {
  const specs: readonly CheckSpec[] = [
    {
      what: { zh: "期间计算与标准算例一致", en: "Periods come out as in the standard examples" },
      run: async () => periods(),
    },
    {
      what: { zh: "公开案例的审查结果与存档一致", en: "The published cases are audited as on record" },
      run: () => rules(host.examples),
    },
    {
      what: {
        zh: `法院名册前后相符（${COURT_SOURCE.zh}）`,
        en: `The table of courts holds together (${COURT_SOURCE.en})`,
      },
      run: async () => courts(),
    },
    {
      what: {
        zh: "案件库能写入、读回、核验，拒绝错误口令，磁盘上没有明文",
        en: "A vault is written, read back and verified, refuses a wrong passphrase, and leaves no plain text on the disk",
      },
      run: () => vault(host),
    },
  ];
  const checks: Check[] = [];
  for (const { what, run } of specs) {
    report({ done: checks.length, total: specs.length, what: STEPS.selfTest });
    await breathe(signal);
    try {
      const [right, all] = await run();
      checks.push({ what, ok: right === all, detail: `${right} / ${all}` });
    } catch (error) {
      host.log(faultLine("self-test", error));
      checks.push({ what, ok: false, detail: "0" });
    }
  }
  return { checks };
}
