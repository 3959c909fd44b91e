// Answers the calls about filings.
import { createHash, randomUUID } from "node:crypto";
import type { CancelSignal } from "../../../shared/api/call.ts";
import { BAD_INPUT, CallError, CANCELLED } from "../../../shared/api/failure.ts";
import type { API } from "../../../shared/api/index.ts";
import type { Handlers } from "../../../shared/api/registrar.ts";
import { canonicalize } from "../../../shared/case/canonical.ts";
import { valueWords } from "../../../shared/case/words.ts";
import { withPages } from "../../../shared/case/evidence-pages.ts";
import type { AnyEvent } from "../../../shared/case/types.ts";
import {
  DOCUMENTS,
  type DocumentInfo,
  type DocumentName,
  type Draft,
  isOfCase,
  isOffered,
} from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { EVERY_PAPER } from "../../../shared/api/documents.ts";
import { type KeptDraft, knownDraft, withUnknown } from "../../../shared/api/stored-draft.ts";
import type { JsonValue, StoredDraft, Vault } from "../../../db/index.ts";
import { type BundleDocument, type Letter, lettersOf } from "../../services/documents/bundle.ts";
import { blanksLeft } from "../../services/documents/filing/input.ts";
import { filingOf } from "../../services/documents/filing-event.ts";
import { readingOf } from "../../services/documents/file-reading.ts";
import { isPdfName } from "../../services/output-name.ts";
import type { CaseAudits } from "../cases/audits.ts";
import { fileNameOf } from "./file-name.ts";
import { keepText } from "../cases/stored-file.ts";
import { makerOf } from "../session/settings.ts";
import type { Session } from "../session/session.ts";
import { LIMITS } from "../limits.ts";
import { throwIfCancelled } from "../slices.ts";
import type { DrawingSource } from "../work/case-task.ts";
import { type DrawingOf, drawingParts, handTicks, keptOf } from "./drawing.ts";
import { exhibitsOf } from "./exhibits.ts";
import { infoOf } from "./grounds.ts";
import { manyHandlers } from "./many.ts";
import { pdfHandlers } from "./pdf.ts";
import {
  assertName,
  deleteTemplate,
  ownTemplates,
  putTemplate,
  TEMPLATE_NAMES,
  templateFor,
  templateNamed,
} from "./templates.ts";
import { DOCUMENT_LABELS, DOCUMENT_STEPS, exhibitMissing, OTHER_LIST, WORD_AS_PDF } from "./words.ts";

/** Whether a file is a zip, as Word documents are. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A document's choices and wording as the vault keeps them: JSON has no `undefined`, what was not chosen is left out. */
const plainDraft = (document: DocumentName | typeof EVERY_PAPER, kept: KeptDraft): StoredDraft => ({
  ...kept,
  id: document,
  choices: JSON.parse(JSON.stringify(kept.choices)) as JsonValue,
});

interface FiledAs {
  readonly draft: Draft;
  readonly info: DocumentInfo;
  readonly on: string;
  readonly method: string;
  readonly receipt: string | undefined;
  readonly evidence: string;
  /** The sanction that a letter is about. */
  readonly agency: string | undefined;
}

function filingEvent({ draft, info, on, method, receipt, evidence, agency }: FiledAs): AnyEvent {
  const { type, fields = {}, method: hasMethod, regarding } = filingOf(draft);
  const event = {
    id: randomUUID(),
    type,
    date: on,
    source: "document" as const,
    evidence: [evidence],
    ...fields,
    ...(hasMethod ? { method } : {}),
    ...(receipt === undefined || receipt.trim() === "" ? {} : { note: DOCUMENT_LABELS.receipt(receipt.trim()).zh }),
    ...(type === "other" ? { title: info.title.zh } : {}),
    ...(regarding === undefined ? {} : { regarding }),
    ...(type === "agency-asked" && agency !== undefined ? { regarding: agency } : {}),
  };
  return event as AnyEvent;
}

export function documentHandlers(session: Session, audits: CaseAudits): Handlers<typeof API>["documents"] {
  const drawingOf: DrawingOf = async (caseId, asOf, ...documents) => {
    const parts = drawingParts(session.current.vault, caseId);
    const audit = await audits.source(caseId, { asOf });
    if (documents.some((document) => !isOfCase(document, audit.file))) throw new CallError(OTHER_LIST);
    return { audit, ...parts };
  };
  /** The document in its file, with the wording and the template that are stored. */
  const paperOf = (
    vault: Vault,
    drawing: DrawingSource,
    document: DocumentName,
    signal?: CancelSignal,
    kept = keptOf(vault, drawing.audit.file.id, document),
  ) => {
    const template = templateFor(vault, infoOf(document));
    const paper = { document, kept, template, by: makerOf(vault) };
    return audits.run<"paper">({ kind: "paper", drawing, paper }, LIMITS.papers, signal);
  };
  return {
    async list({ caseId, asOf }, { signal }) {
      const drawing = await drawingOf(caseId, asOf);
      const kept = DOCUMENTS.filter(({ document }) => isOffered(document, drawing.audit.file)).map(({ document }) => ({
        document,
        kept: keptOf(session.current.vault, caseId, document),
      }));
      const drawn = await audits.run<"documents">({ kind: "documents", drawing, kept }, LIMITS.papers, signal);
      return {
        documents: drawn.map(({ blanks, suggested, document: name }) => {
          const { document, title, needs, route, forCourt, langs } = infoOf(name);
          const own = kept.find((one) => one.document === name)?.kept.edits;
          const lists = { blanks, edits: own?.length ?? 0, langs: [...langs] };
          return { document, title, needs, route, forCourt, suggested, ...lists };
        }),
      };
    },
    async draft({ caseId, document, asOf, choices, edits }, { signal }) {
      const before = keptOf(session.current.vault, caseId, document);
      const { fills } = before;
      const kept = { choices: choices ?? before.choices, edits: edits ?? before.edits, fills };
      const { revision } = session;
      const drawing = await drawingOf(caseId, asOf, document);
      const { draft, grounds } = await audits.run<"draft">(
        { kind: "draft", drawing, document, kept },
        LIMITS.papers,
        signal,
      );
      const everyPaper = Object.keys(fills).length === 0 ? {} : { fills };
      return { draft, choices: kept.choices, edits: [...kept.edits], everyPaper, grounds, revision };
    },
    save({ caseId, document, choices, edits, base }) {
      const { vault } = session.current;
      const seen = plainDraft(document, base);
      // What is stored may hold what this version does not know: who read it was not shown that, and it stays.
      const there = vault.drafts(caseId).find(({ id }) => id === document);
      const shown = plainDraft(document, knownDraft(there));
      const draft = plainDraft(document, withUnknown(there, { choices, edits }));
      const isSeen = canonicalize(shown) === canonicalize(seen);
      const change = {
        kind: "draft-put",
        caseId,
        draft,
        base: (isSeen ? (there ?? null) : seen) as JsonValue,
      } as const;
      const entry = vault.apply([change], {
        label: document === EVERY_PAPER ? DOCUMENT_LABELS.filled : DOCUMENT_LABELS.edited(infoOf(document).title),
      });
      return { revision: entry === null ? session.revision : session.changed([caseId]), seq: entry };
    },
    async file({ caseId, document, asOf }, { signal }) {
      const { vault } = session.current;
      const drawing = await drawingOf(caseId, asOf, document);
      const { draft, bytes, warnings } = await paperOf(vault, drawing, document, signal);
      return { fileName: fileNameOf(drawing.audit.file, draft.title, "docx"), bytes, warnings };
    },
    ...pdfHandlers(session, audits, drawingOf),
    ...manyHandlers(session, audits, { drawingOf, paperOf }),
    letters: ({ caseId, sanctions, asOf }, { signal, report }) =>
      session.busy(async () => {
        const { vault } = session.current;
        const drawing = await drawingOf(caseId, asOf, "agency-letter");
        const { file } = drawing.audit;
        const kept = keptOf(vault, caseId, "agency-letter");
        const all = (file.sanctions ?? []).filter(({ id }) => id !== undefined && sanctions.includes(id));
        if (all.length === 0) throw new CallError(BAD_INPUT);
        const letters: Letter[] = [];
        const warnings = new Map<string, Text>();
        for (const [at, { id: agency, body, kind }] of all.entries()) {
          report({ done: at, total: all.length, what: DOCUMENT_STEPS.draw });
          const choices = { ...kept.choices, agency };
          const paper = await paperOf(vault, drawing, "agency-letter", signal, { ...kept, choices });
          letters.push({ to: body ?? (kind === undefined ? "" : valueWords("sanctionKind", kind).zh), ...paper });
          for (const one of paper.warnings) warnings.set(one.en, one);
        }
        const fileName = fileNameOf(file, "去函", "zip");
        return { fileName, bytes: lettersOf(letters), letters: letters.length, warnings: [...warnings.values()] };
      }),
    filed: ({ caseId, document, asOf, on, method, receipt, bytes, fileName }) =>
      session.busy(async () => {
        // The vault that is open now: another may be opened while the paper is drawn up.
        const { vault, closing } = session.current;
        const drawing = await drawingOf(caseId, asOf, document);
        const info = infoOf(document);
        const agency = keptOf(vault, caseId, document).choices.agency ?? drawing.audit.file.sanctions?.[0]?.id;
        const { draft, bytes: drawn } = await paperOf(vault, drawing, document);
        const own = fileNameOf(drawing.audit.file, draft.title, "docx");
        // A name is that of the file it came with: the document as it stands has its own.
        const file = bytes === undefined ? own : (fileName ?? own);
        if (bytes !== undefined && isPdfName(file) && isZip(bytes)) throw new CallError(WORD_AS_PDF);
        const content = bytes ?? drawn;
        const sha256 = createHash("sha256").update(content).digest("hex");
        const evidence = randomUUID();
        const event = filingEvent({ draft, info, on, method, receipt, evidence, agency });
        const title = `${draft.title}（已提交）`;
        const { pages, text } = await readingOf(file, content, closing.signal, (...read) =>
          audits.textOf(...read, closing.signal),
        );
        throwIfCancelled(closing.signal);
        const seq = vault.apply(
          [
            { kind: "blob-put", bytes: content },
            {
              kind: "evidence-put",
              caseId,
              evidence: withPages({ id: evidence, title, kind: "已提交文书", date: on, sha256, file }, pages),
            },
            { kind: "event-put", caseId, event },
          ],
          { label: DOCUMENT_LABELS.filed(info.title) },
        );
        keepText(vault, file, sha256, text);
        return { evidence, event: event.id, sha256, revision: session.changed([caseId]), seq };
      }),
    bundle: ({ caseId, documents: names, asOf }, { signal, report }) =>
      session.busy(async () => {
        const { vault } = session.current;
        const drawing = await drawingOf(caseId, asOf, ...names);
        const { file } = drawing.audit;
        const drawn: BundleDocument[] = [];
        const warnings: Text[] = [];
        for (const [at, name] of names.entries()) {
          report({ done: at, total: names.length, what: DOCUMENT_STEPS.draw });
          const { warnings: found, ...paper } = await paperOf(vault, drawing, name, signal);
          drawn.push(paper);
          warnings.push(...found);
        }
        const exhibits = await exhibitsOf(vault, { file, marks: drawing.marks }, signal, (done, total) =>
          report({ done, total, what: DOCUMENT_STEPS.read }),
        );
        report({ done: 0, total: null, what: DOCUMENT_STEPS.pack });
        const template = templateNamed(vault, "court-paper");
        const missing = exhibits.filter((one) => one.bytes === null);
        const { bytes, warnings: ofCover } = await audits.run<"bundle">(
          {
            kind: "bundle",
            drawing,
            documents: drawn,
            exhibits,
            template,
            plain: templateNamed(vault, "plain-paper"),
            byHand: handTicks(vault, caseId),
            by: makerOf(vault),
          },
          LIMITS.bundle,
          signal,
        );
        return {
          fileName: fileNameOf(file, "提交材料", "zip"),
          bytes,
          blanks: blanksLeft(drawn.map(({ draft }) => draft).filter(({ forCourt }) => forCourt)),
          missing: missing.map(({ exhibit }) => exhibitMissing(exhibit.number, exhibit.title)),
          // Papers of one template are warned of once.
          warnings: [...new Map([...ofCover, ...warnings].map((one) => [one.en, one])).values()],
        };
      }),
    templates: () => ({ names: [...TEMPLATE_NAMES], own: [...ownTemplates(session.current.vault)] }),
    template: ({ name }) => ({
      fileName: `${name}.docx`,
      bytes: new Uint8Array(templateNamed(session.current.vault, name)),
    }),
    async putTemplate({ name, bytes, accepted = false, base }, { signal }) {
      assertName(name);
      const opened = session.current;
      const warnings = await audits.run<"try-template">({ kind: "try-template", bytes }, LIMITS.file, signal);
      if (session.opened !== opened) throw new CallError(CANCELLED);
      if (warnings.length > 0 && !accepted) return { revision: session.revision, seq: null, stored: false, warnings };
      return { ...putTemplate(session, name, bytes, base), stored: true, warnings };
    },
    deleteTemplate: ({ name, base }) => deleteTemplate(session, name, base),
  };
}
