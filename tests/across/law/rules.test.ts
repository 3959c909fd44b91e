// The program against the tables written by hand from the law: for every rule its kind, holder, provisions, periods, routes and
// time, for every duty its place, for every instrument its versions. What differs is settled by the law, never by the program.
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../../shared/calendar/civil.ts";
import type { BasisRef } from "../../../shared/engine/basis.ts";
import { RULE_CODES } from "../../../shared/engine/rule-code.ts";
import { DUTY_NAMES, type DutyText } from "../../../shared/law/duties.ts";
import { allDuties, dutyTexts } from "../../../shared/law/duty-index.ts";
import { instruments } from "../../../shared/law/index.ts";
import { AFTERWORDS, RULES, TABLE } from "../../../shared/rules/index.ts";
import {
  HAND_DUTIES,
  HAND_INSTRUMENTS,
  HAND_ITEMS,
  HAND_RULES,
  type HandPeriod,
  placed,
  UNCOUNTED,
} from "./hand-table.fixture.ts";

const versionsOf = (id: string): readonly string[] =>
  instruments.find((one) => one.id === id)?.versions.map(({ version }) => version) ?? [];

/** A provision as the table writes it; one that holds in every version once for each. */
function writtenAs({ instrument, version, article, paragraph }: BasisRef): readonly string[] {
  const versions = version === null ? versionsOf(instrument) : [version];
  return versions.map((one) => placed({ instrument, version: one, article, paragraph }));
}

const placeOf = ({ instrument, version, article, paragraph }: DutyText): string =>
  placed({ instrument, version, article, paragraph: paragraph ?? null });

const byCode = <T extends { readonly code: string }>(list: readonly T[], code: string): T => {
  const found = list.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return found;
};

describe("the table of rules", () => {
  it("has every rule once, in the order of the findings", () => {
    expect(HAND_RULES.map(({ code }) => code)).toEqual(RULE_CODES);
  });

  it.each(HAND_RULES.map((row) => [row.code, row] as const))("agrees with %s", (code, row) => {
    const rule = byCode(TABLE, code);
    const judged = byCode([...RULES, ...AFTERWORDS], code);
    const { from, until } = judged.validity;
    expect({
      kind: rule.kind,
      holder: rule.holder,
      law: rule.basis.flatMap(writtenAs).toSorted(),
      routes: judged.remedies,
      first: from,
      last: until === null ? null : formatDay((parseDay(until) ?? 0) - 1),
    }).toEqual({
      kind: row.kind,
      holder: row.holder,
      law: row.law.toSorted(),
      routes: row.routes,
      ...row.judged,
    });
    expect(row.from, "each period has its start").toHaveLength(row.counts.length);
  });
});

/** A period as the law data has it, in the words of the table. */
const lengthOf = ({ period, extension }: DutyText) => ({
  n: period?.n,
  unit: period?.unit,
  roll: period?.roll,
  least: extension?.least ?? 0,
  most: extension?.most ?? 0,
});

const ofDuty = (one: HandPeriod): readonly DutyText[] => {
  const name = DUTY_NAMES.find((known) => known === one.duty);
  const texts = name === undefined ? [] : dutyTexts(name);
  return one.versions.length === 0 ? texts : texts.filter(({ version }) => one.versions.includes(version));
};

describe("the periods of the table", () => {
  const counted = HAND_RULES.flatMap(({ code, counts }) => counts.map((period) => [code, period] as const));

  it.each([...counted, ...UNCOUNTED.map((period) => ["no rule", period] as const)])(
    "%s: length, unit and end of $duty",
    (_, period) => {
      const { n, unit, roll, least, most } = period;
      const texts = ofDuty(period);
      expect(texts).not.toEqual([]);
      for (const text of texts) expect(lengthOf(text), placeOf(text)).toEqual({ n, unit, roll, least, most });
    },
  );

  it("are all those that the law data has, in every version, each counted by a rule or listed with a reason", () => {
    const listed = [...counted.map(([, period]) => period), ...UNCOUNTED].flatMap((period) =>
      ofDuty(period).map(({ name, version }) => `${name} ${version}`),
    );
    const held = allDuties().flatMap(({ name, version, period }) => (period === undefined ? [] : `${name} ${version}`));
    expect([...new Set(listed)].toSorted()).toEqual(held.toSorted());
    const twice = UNCOUNTED.filter(({ duty }) => counted.some(([, period]) => period.duty === duty));
    expect(twice, "what a rule counts needs no reason").toEqual([]);
    for (const { why } of UNCOUNTED) expect(why).toMatch(/.{20}/u);
  });
});

/** What a duty has besides a place and a period, in the words of the table. */
function otherOf({ age, count, closerLook }: DutyText): string | null {
  if (age !== undefined) return `of age at ${age}`;
  if (count !== undefined) return `${count} times`;
  return closerLook === undefined ? null : `closer look under ${closerLook}`;
}

describe("the table of duties", () => {
  it("has every duty once, in the order of their names", () => {
    expect(HAND_DUTIES.map(({ duty }) => duty)).toEqual(DUTY_NAMES);
  });

  it.each(DUTY_NAMES)("agrees with the place, the item and the numbers of %s", (name) => {
    const row = HAND_DUTIES.find(({ duty }) => duty === name);
    const texts = dutyTexts(name);
    expect(texts.map(placeOf)).toEqual(row?.law);
    expect(texts.map(({ item }) => item ?? null)).toEqual(row?.items);
    for (const text of texts) expect(otherOf(text)).toEqual(row?.other);
  });

  it("has the items of every article in their order", () => {
    const named = allDuties().flatMap(({ name, version, items }) =>
      items === undefined ? [] : `${name} ${version}: ${items.join(", ")}`,
    );
    expect(HAND_ITEMS.toSorted()).toEqual(named.toSorted());
  });
});

describe("the table of instruments", () => {
  it("has every instrument that a rule or a duty rests on", () => {
    const used = [...TABLE.flatMap(({ basis }) => basis), ...allDuties()].map(({ instrument }) => instrument);
    expect(HAND_INSTRUMENTS.map(({ id }) => id).toSorted()).toEqual([...new Set(used)].toSorted());
  });

  it.each(HAND_INSTRUMENTS.map((row) => [row.id, row] as const))(
    "agrees with the versions of %s, which follow one another",
    (id, row) => {
      const held = instruments.find((one) => one.id === id);
      expect(held?.versions.map(({ version, from }) => [version, from])).toEqual(row.versions);
      expect(held?.versions.map(({ until }) => until)).toEqual([
        ...row.versions.slice(1).map(([, from]) => from),
        null,
      ]);
      const names = held?.versions.flatMap(({ title, documentNumber }) => [title?.zh, documentNumber]) ?? [];
      expect([held?.title.zh, held?.short.zh, ...names]).toContain(row.name);
    },
  );
});
