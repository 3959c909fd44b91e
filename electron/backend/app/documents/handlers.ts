// Answers the calls about filings.
import { createHash, randomUUID } from "node:crypto";
import type { CancelSignal } from "../../../../shared/api/call.ts";
import { CallError } from "../../../../shared/api/failure.ts";
import type { API } from "../../../../shared/api/index.ts";
import type { Handlers } from "../../../../shared/api/registrar.ts";
import { pagesOf, withPages } from "../../../../shared/case/evidence-pages.ts";
import type { AnyEvent, CaseFile } from "../../../../shared/case/types.ts";
import {
  DOCUMENTS,
  type DocumentInfo,
  type DocumentName,
  type EditedDraft,
  numberExhibits,
} from "../../../../shared/filings/index.ts";
import type { Vault } from "../../../../db/index.ts";
import { type BundleDocument, type BundleExhibit, bundleOf } from "../../documents/bundle.ts";
import { FILINGS } from "../../documents/filing-event.ts";
import { draftDocument } from "../../documents/render.ts";
import { isPdf, isRead, readingOf } from "../../documents/file-reading.ts";
import { readPdf } from "../../documents/pdf/read-pdf.ts";
import { isPdfName } from "../../output-name.ts";
import { namePart } from "../cases/file-name.ts";
import { readStored } from "../cases/stored-file.ts";
import type { Session } from "../session/session.ts";
import { breathe } from "../slices.ts";
import { type Drawing, drawingOf, drawUp, keptOf } from "./drawing.ts";
import { groundsOf } from "./grounds.ts";
import {
  deleteTemplate,
  ownTemplates,
  putTemplate,
  TEMPLATE_NAMES,
  templateFor,
  templateNamed,
  tryTemplate,
  warningsOf,
} from "./templates.ts";
import { DOCUMENT_LABELS, DOCUMENT_STEPS, exhibitMissing, WORD_AS_PDF } from "./words.ts";

/** What is known of a document. Every name of the contract has one. */
function infoOf(document: DocumentName): DocumentInfo {
  const info = DOCUMENTS.find((one) => one.document === document);
  if (info === undefined) throw new TypeError(`no document ${document}`);
  return info;
}

/** A route that is open or closing calls for its documents; in the same way an overdue court for a letter. */
function isSuggested({ audit }: Drawing, { route }: DocumentInfo): boolean {
  return audit.checklists.some((list) => list.route === route && (list.state === "open" || list.state === "closing"));
}

const stored = (session: Session, drawing: Drawing, document: DocumentName): EditedDraft =>
  drawUp(drawing, document, keptOf(session, drawing.file.id, document));

const docx = (vault: Vault, file: CaseFile, draft: EditedDraft): Uint8Array<ArrayBuffer> =>
  new Uint8Array(tryTemplate(() => draftDocument(draft, file, templateFor(vault, draft))));

const fileNameOf = (file: CaseFile, title: string, ending: string): string =>
  `${namePart(`${file.reference ?? file.client.name ?? file.id}-${title}`)}.${ending}`;

/** A file stored before its pages were counted when it was added; its text is not asked for. */
const PAGES_ONLY = { readingMs: 0 };

/** The exhibits of a case with their files, one after the other. */
async function exhibitsOf(
  vault: Vault,
  { file, marks }: Drawing,
  signal: CancelSignal,
  report: (done: number, total: number) => void,
): Promise<readonly BundleExhibit[]> {
  const all = numberExhibits(file, marks);
  const found: BundleExhibit[] = [];
  for (const [at, exhibit] of all.entries()) {
    report(at, all.length);
    await breathe(signal);
    const item = file.evidence?.find(({ id }) => id === exhibit.evidence);
    const { sha256, file: fileName } = item ?? {};
    const isStored = sha256 !== undefined && vault.blobSize(sha256) !== undefined;
    const bytes = isStored ? readStored(vault, sha256) : null;
    let pages = pagesOf(item);
    if (pages === null && bytes !== null && isPdf(fileName ?? ""))
      ({ pages } = await readPdf(bytes, signal, PAGES_ONLY));
    found.push({ exhibit, fileName: fileName ?? null, bytes, pages });
  }
  return found;
}

/** Whether a file is a zip, as Word documents are. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

interface FiledAs {
  readonly info: DocumentInfo;
  readonly on: string;
  readonly method: string;
  readonly evidence: string;
  /** The sanction that a letter is about. */
  readonly agency: string | undefined;
}

function filingEvent({ info, on, method, evidence, agency }: FiledAs): AnyEvent {
  const { type, fields = {}, method: hasMethod } = FILINGS[info.document];
  const event = {
    id: randomUUID(),
    type,
    date: on,
    source: "document" as const,
    evidence: [evidence],
    ...fields,
    ...(hasMethod ? { method } : {}),
    ...(type === "other" ? { title: info.title.zh } : {}),
    ...(type === "agency-asked" && agency !== undefined ? { regarding: agency } : {}),
  };
  return event as AnyEvent;
}

export function documentHandlers(session: Session): Handlers<typeof API>["documents"] {
  return {
    list({ caseId, asOf }) {
      const drawing = drawingOf(session, caseId, asOf);
      return {
        documents: DOCUMENTS.map((info) => {
          const kept = keptOf(session, caseId, info.document);
          const { document, title, needs, route, forCourt, langs } = info;
          const { blanks } = drawUp(drawing, document, kept);
          const suggested = isSuggested(drawing, info);
          const lists = { blanks: blanks.length, edits: kept.edits.length, langs: [...langs] };
          return { document, title, needs, route, forCourt, suggested, ...lists };
        }),
      };
    },
    draft({ caseId, document, asOf, choices, edits }) {
      const drawing = drawingOf(session, caseId, asOf);
      const before = keptOf(session, caseId, document);
      const kept = { choices: choices ?? before.choices, edits: edits ?? before.edits };
      const draft = drawUp(drawing, document, kept);
      const grounds = groundsOf(drawing, infoOf(document), draft);
      return { draft, choices: kept.choices, edits: [...kept.edits], grounds, revision: session.revision };
    },
    save({ caseId, document, choices, edits }) {
      const label = DOCUMENT_LABELS.edited(infoOf(document).title);
      // JSON has no `undefined`: choices that were not made are left out.
      const made = JSON.parse(JSON.stringify(choices)) as Readonly<Record<string, string>>;
      const entry = session.current.vault.apply(
        [{ kind: "draft-put", caseId, draft: { id: document, choices: made, edits } }],
        { label },
      );
      return { revision: entry === null ? session.revision : session.changed([caseId]) };
    },
    file({ caseId, document, asOf }) {
      const { vault } = session.current;
      const drawing = drawingOf(session, caseId, asOf);
      const draft = stored(session, drawing, document);
      const bytes = docx(vault, drawing.file, draft);
      const fileName = fileNameOf(drawing.file, draft.title, "docx");
      return { fileName, bytes, warnings: warningsOf(templateFor(vault, draft)) };
    },
    filed: ({ caseId, document, asOf, on, method, bytes, fileName }) =>
      session.busy(async () => {
        const { vault, closing } = session.current;
        const drawing = drawingOf(session, caseId, asOf);
        const info = infoOf(document);
        const draft = stored(session, drawing, document);
        const own = fileNameOf(drawing.file, draft.title, "docx");
        // A name is that of the file it came with: the document as it stands has its own.
        const file = bytes === undefined ? own : (fileName ?? own);
        if (bytes !== undefined && isPdfName(file) && isZip(bytes)) throw new CallError(WORD_AS_PDF);
        const content = bytes ?? docx(vault, drawing.file, draft);
        const sha256 = createHash("sha256").update(content).digest("hex");
        const evidence = randomUUID();
        const agency = keptOf(session, caseId, document).choices.agency ?? drawing.file.sanctions?.[0]?.id;
        const event = filingEvent({ info, on, method, evidence, agency });
        const title = `${draft.title}（已提交）`;
        const { pages, text } = await readingOf(file, content, closing.signal);
        vault.apply(
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
        if (isRead(file)) vault.putDocumentText(sha256, text ?? "");
        return { evidence, event: event.id, sha256, revision: session.changed([caseId]) };
      }),
    bundle: ({ caseId, documents: names, asOf }, { signal, report }) =>
      session.busy(async () => {
        const { vault } = session.current;
        const drawing = drawingOf(session, caseId, asOf);
        const drawn: BundleDocument[] = [];
        for (const [at, name] of names.entries()) {
          report({ done: at, total: names.length, what: DOCUMENT_STEPS.draw });
          await breathe(signal);
          const draft = stored(session, drawing, name);
          drawn.push({ draft, bytes: docx(vault, drawing.file, draft) });
        }
        const exhibits = await exhibitsOf(vault, drawing, signal, (done, total) =>
          report({ done, total, what: DOCUMENT_STEPS.read }),
        );
        report({ done: 0, total: null, what: DOCUMENT_STEPS.pack });
        await breathe(signal);
        const { file } = drawing;
        const cover = templateNamed(vault, "court-paper");
        const bytes = tryTemplate(() =>
          bundleOf({
            documents: drawn,
            exhibits,
            template: cover,
            caseId,
            facts: file,
            asOf: drawing.audit.asOf,
            court: drawn.find(({ draft }) => draft.forCourt)?.draft.addressee ?? null,
            caseNumber: file.enforcement.caseNumber ?? null,
          }),
        );
        const missing = exhibits.filter((one) => one.bytes === null);
        const warnings = [cover, ...drawn.map(({ draft }) => templateFor(vault, draft))].flatMap(warningsOf);
        return {
          fileName: fileNameOf(file, "提交材料", "zip"),
          bytes: new Uint8Array(bytes),
          missing: missing.map(({ exhibit }) => exhibitMissing(exhibit.number, exhibit.title)),
          // Papers of one template are warned of once.
          warnings: [...new Map(warnings.map((one) => [one.en, one])).values()],
        };
      }),
    templates: () => ({ names: [...TEMPLATE_NAMES], own: [...ownTemplates(session.current.vault)] }),
    template: ({ name }) => ({
      fileName: `${name}.docx`,
      bytes: new Uint8Array(templateNamed(session.current.vault, name)),
    }),
    putTemplate(request) {
      const answer = putTemplate(session.current.vault, request);
      if (answer.stored) session.changed([]);
      return answer;
    },
    deleteTemplate({ name }) {
      deleteTemplate(session.current.vault, name);
      session.changed([]);
      return {};
    },
  };
}
