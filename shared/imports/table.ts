// A clinic's own table as cases: a row a case with its days in columns, or a row an event. What cannot be read is refused with
// the column named; nothing is guessed.
import { birthInNumber } from "../case/id-number.ts";
import { BIRTH_RANGE } from "../calendar/edtf.ts";
import { parseDateWords } from "../case/date-words.ts";
import { type EnumName, type EnumValue, ENUMS } from "../case/enums.ts";
import { type EventType, fieldsOf } from "../case/event-table.ts";
import { sha256Hex } from "../case/sha256.ts";
import type { AnyEvent } from "../case/types.ts";
import { valueWords } from "../case/words.ts";
import { courtOf } from "../courts/court-of.ts";
import { normalNumber } from "../courts/number.ts";
import { filledIn } from "../courts/said.ts";
import { eventIn } from "../intake/index.ts";
import {
  type CaseDraft,
  collect,
  isNamedAsBody,
  type Imported,
  refuseLost,
  refuseWithoutCourt,
  RowRefused,
  withEvents,
} from "./collect.ts";
import { ask, type Remark, type SourceRow, told } from "./source.ts";
import { type ColumnMap, eventCalled, type Target } from "./targets.ts";

const refuse = (zh: string, en: string): never => {
  throw new RowRefused(zh, en);
};

/** Reads a table by its map. */
export const casesOfTable = (rows: readonly SourceRow[], map: ColumnMap): Imported =>
  collect(rows, (row, begun) => {
    const remarks: Remark[] = [];
    return { draft: new RowReader(row, map, remarks).draft(begun), remarks };
  });

/** Reads one row: the case it begins, or what it adds to the case that an earlier row began. */
class RowReader {
  private readonly cells = new Map<Target, string>();
  private readonly heads = new Map<Target, string>();
  private readonly rest = new Map<string, string>();
  private readonly row: SourceRow;
  private readonly map: ColumnMap;
  private readonly remarks: Remark[];

  constructor(row: SourceRow, map: ColumnMap, remarks: Remark[]) {
    this.row = row;
    this.map = map;
    this.remarks = remarks;
    for (const [head, text] of row.cells) {
      const target = map.columns.get(head) ?? null;
      if (target === null) {
        this.rest.set(head, text);
        continue;
      }
      this.cells.set(target, text);
      this.heads.set(target, head);
    }
  }

  private text(target: Target): string {
    return this.cells.get(target) ?? "";
  }

  /** The head under which a target stands, for messages. */
  private head(target: Target): string {
    return this.heads.get(target) ?? target;
  }

  draft(begun: ReadonlyMap<string, CaseDraft>): CaseDraft {
    refuseLost(this.row, this.heads.get("idNumber"));
    const id = this.id();
    const events = this.map.row === "event" ? [this.event()] : this.events();
    return withEvents(begun.get(id) ?? this.begin(id), events);
  }

  /** The same row gives the same id, so that a table imported again changes nothing. */
  private id(): string {
    if (this.text("id") !== "") return this.text("id");
    const reference = this.text("reference");
    const parts =
      reference === "" ? [normalNumber(this.text("caseNumber")).normalize("NFKC"), this.text("name")] : [reference];
    if (parts.every((part) => part === "")) {
      refuse(
        "编号、案号和姓名都是空的：看不出是谁的案件。请至少补上一项。",
        "neither a reference nor a case number nor a name: whose case it is cannot be told; fill in one of them",
      );
    }
    return `own-${sha256Hex(JSON.stringify(parts)).slice(0, 16)}`;
  }

  private begin(id: string): CaseDraft {
    const reference = this.text("reference");
    const notes = this.text("notes");
    return {
      format: "redress.case/1",
      id,
      ...(reference === "" ? {} : { reference }),
      client: this.client(),
      enforcement: this.enforcement(),
      events: [],
      ...(notes === "" ? {} : { notes }),
      ...(this.rest.size === 0 ? {} : { "x-table": Object.fromEntries(this.rest) }),
    };
  }

  private client(): CaseDraft["client"] {
    const kind = this.kind();
    const number = this.text("idNumber");
    const birth = this.day("birthDate") ?? (kind === "natural-person" ? birthInNumber(number) : null);
    const role = this.choice("role", "role");
    const sex = this.choice("sex", "sex");
    const isBody = kind !== "natural-person";
    return {
      kind,
      ...this.plain("name", "name"),
      ...(number === ""
        ? {}
        : { idDocument: { type: isBody ? "unified-social-credit-code" : "resident-id", number } as const }),
      ...(birth === null ? {} : { birthDate: birth }),
      ...(sex === null ? {} : { sex }),
      ...this.plain("phone", "phone"),
      ...this.plain("address", "address"),
      ...(role === null ? {} : { role }),
    };
  }

  private kind(): EnumValue<"clientKind"> {
    const given = this.choice("kind", "clientKind");
    if (given !== null) return given;
    if (!isNamedAsBody(this.text("name"))) return "natural-person";
    this.remarks.push(
      ask(
        "按名称当作法人，请核对：是法人还是其他组织？",
        "taken for a legal person by its name: is it one, or another organisation?",
      ),
    );
    return "legal-person";
  }

  private plain<F extends string>(target: Target, field: F): { readonly [K in F]?: string } {
    const text = this.text(target);
    return text === "" ? {} : ({ [field]: text } as { readonly [K in F]?: string });
  }

  private enforcement(): CaseDraft["enforcement"] {
    const name = this.text("court");
    refuseWithoutCourt(name);
    const number = this.text("caseNumber");
    const answer = courtOf(name, number);
    const fill = filledIn(answer);
    if (fill === null) {
      this.remarks.push(
        told("法院级别按名称认定，请核对", "the level of the court is read from its name: please check it"),
      );
    }
    const upperName = this.text("upperCourt");
    const upper = upperName === "" ? (fill?.upper ?? null) : { name: upperName };
    const basis = { ...this.plain("basisIssuer", "issuer"), ...this.plain("basisNumber", "documentNumber") };
    const obligation = { ...this.plain("amount", "amount"), ...this.plain("duty", "description") };
    return {
      court: { name, level: fill?.level ?? answer.rank ?? "basic", ...(fill === null ? {} : { region: fill.region }) },
      ...(upper === null ? {} : { upperCourt: upper }),
      ...(number === "" ? {} : { caseNumber: normalNumber(number) }),
      ...(Object.keys(basis).length === 0 ? {} : { basis }),
      ...(Object.keys(obligation).length === 0 ? {} : { obligation }),
    };
  }

  /** The events of a row that is a case: one for each column that holds the day of one. */
  private events(): readonly AnyEvent[] {
    const events: AnyEvent[] = [];
    for (const target of this.cells.keys()) {
      if (!target.startsWith("day:")) continue;
      const type = target.slice(4) as EventType;
      const date = this.day(target);
      events.push({ id: type, type, ...(date === null ? {} : { date }) });
    }
    return events;
  }

  /** The event of a row that is one. */
  private event(): AnyEvent {
    const what = this.text("event");
    if (what === "") refuse("没有写是什么事：请补上。", "what happened is missing: fill it in");
    const type = eventCalled(what) ?? eventIn(what) ?? "other";
    const date = this.day("date");
    const isKnown = type !== "other";
    if (!isKnown) {
      this.remarks.push(
        told(`“${what}”没有认出是哪一种事，照写`, `“${what}” not recognised as an event, kept as it is`),
      );
    }
    const note = [eventCalled(what) === null && isKnown ? what : "", this.text("note")].filter((one) => one !== "");
    const number = this.text("documentNumber");
    const hasNumber = number !== "" && fieldsOf(type).includes("documentNumber");
    const outcome = fieldsOf(type).includes("outcome") ? this.choice("outcome", "outcome") : null;
    const content = {
      type,
      ...(date === null ? {} : { date }),
      ...(outcome === null ? {} : { outcome }),
      ...(isKnown ? {} : { title: what }),
      ...(hasNumber ? { documentNumber: normalNumber(number) } : {}),
      ...(note.length === 0 ? {} : { note: note.join(" ") }),
    };
    return { id: `row-${sha256Hex(JSON.stringify(content)).slice(0, 12)}`, ...content };
  }

  /** A day in the form of the case file, null where none is known. Refuses the row where it cannot be read. */
  private day(target: Target): string | null {
    const text = this.text(target);
    if (text === "") return null;
    const read = parseDateWords(text, target === "birthDate" ? BIRTH_RANGE : undefined);
    if (read.ok) return read.edtf;
    const { problem, hint } = read;
    return refuse(
      `“${this.head(target)}”写的是“${text}”：${problem.zh}${hint.zh}`,
      `“${this.head(target)}” says “${text}”: ${problem.en} ${hint.en}`,
    );
  }

  /** A value of a closed list by its name or its words. */
  private choice<E extends EnumName>(target: Target, of: E): EnumValue<E> | null {
    const text = this.text(target);
    if (text === "") return null;
    const values: readonly EnumValue<E>[] = ENUMS[of];
    const found = values.find((value) => {
      const { zh, en } = valueWords(of, value);
      return [value.toLowerCase(), zh, en.toLowerCase()].includes(text.toLowerCase());
    });
    if (found !== undefined) return found;
    const words = values.map((value) => valueWords(of, value));
    return refuse(
      `“${this.head(target)}”写的是“${text}”；可用：${words.map(({ zh }) => zh).join("、")}`,
      `“${this.head(target)}” says “${text}”; allowed: ${words.map(({ en }) => en).join(", ")}`,
    );
  }
}
