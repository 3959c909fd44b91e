// `redress filing`: papers of a case file and its exhibits, from a folder, as one PDF file with cover and index.
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { echo } from "../../shared/case/echo.ts";
import type { CaseFile } from "../../shared/case/types.ts";
import { draftOf, numberExhibits } from "../../shared/filings/index.ts";
import { reasonedAuditOf } from "../../backend/services/audit-service.ts";
import type { BundleExhibit } from "../../backend/services/documents/bundle.ts";
import { LIMITS } from "../../backend/app/limits.ts";
import { asOfDay } from "../as-of.ts";
import { assertOfCase, assertRipe, caseName, caseOf } from "../case-input.ts";
import { filingDocuments, filingPlace, writeFiling } from "../filing.ts";
import { EXIT, UsageError } from "../io.ts";
import type { Run } from "../options.ts";
import { fileIn, Unread } from "../read-file.ts";

/** As large as the window stores one. */
const MOST_BYTES = LIMITS.evidenceMegabytes * 2 ** 20;

export const filing: Run = async (args, io) => {
  const name = caseName(args, "filing");
  const out = filingPlace(args);
  const names = filingDocuments(args);
  const asOf = asOfDay(args, io);
  const file = await caseOf(name, io);
  if (file === null) return EXIT.usage;
  assertOfCase(file, names);
  const exhibits = await exhibitsIn(args.value("exhibits"), file);
  const { audit, reasons } = reasonedAuditOf({ asOf, all: false, rules: null, notices: [] }, file);
  assertRipe({ file, audit }, names);
  const documents = names.map((document) => draftOf(document, { file, audit, reasons, choices: {} }));
  return writeFiling({ out, file, documents, exhibits }, io);
};

/** The exhibits of the case with the files of a folder, by the names that the case has for them. Throws UsageError. */
async function exhibitsIn(folder: string | null, file: CaseFile): Promise<readonly BundleExhibit[]> {
  if (folder !== null && (await stat(folder).catch(() => null))?.isDirectory() !== true) {
    throw new UsageError(
      `--exhibits ${echo(folder)}：没有这个文件夹；应为存放证据文件的文件夹`,
      `--exhibits ${echo(folder)}: there is no such folder; one that holds the files of the exhibits is allowed`,
    );
  }
  const found: BundleExhibit[] = [];
  for (const exhibit of numberExhibits(file)) {
    const item = file.evidence?.find(({ id }) => id === exhibit.evidence);
    // A name, and never a way out of the folder.
    const fileName = item?.file === undefined ? null : basename(item.file);
    const bytes = folder === null || fileName === null ? null : await bytesOf(folder, fileName);
    const sha256 = bytes === null ? null : createHash("sha256").update(bytes).digest("hex");
    if (fileName !== null && sha256 !== null && item?.sha256 !== undefined && item.sha256 !== sha256) {
      throw new UsageError(
        `${echo(fileName)}：与案件文件中证据${exhibit.number}的校验值不符，不是同一个文件；请放入当时登记的文件`,
        `${echo(fileName)}: is not the file of exhibit ${exhibit.number}, its SHA-256 is another than the case has; put the file there that was registered`,
      );
    }
    found.push({ exhibit, fileName, bytes, pages: null });
  }
  return found;
}

/** Null where there is no such file: the filing says so in its place. */
async function bytesOf(folder: string, name: string): Promise<Uint8Array | null> {
  try {
    return await fileIn(folder, name, MOST_BYTES);
  } catch (error) {
    if (!(error instanceof Unread)) throw error;
    const path = echo(join(folder, basename(name)));
    throw new UsageError(
      `${path}：${error.text.zh}；应为可读的文件`,
      `${path}: ${error.text.en}; a readable file is allowed`,
    );
  }
}
