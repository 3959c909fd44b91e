// The exhibits of a case with their files, as a bundle or a filing takes them.
import type { CancelSignal } from "../../../shared/api/call.ts";
import { pagesOf } from "../../../shared/case/evidence-pages.ts";
import { numberExhibits } from "../../../shared/filings/index.ts";
import type { VaultReader } from "../../../db/index.ts";
import type { BundleExhibit } from "../../services/documents/bundle.ts";
import { isPdf } from "../../services/documents/file-reading.ts";
import { readPdf } from "../../services/documents/pdf/read-pdf.ts";
import { readStored } from "../cases/stored-file.ts";
import { breathe } from "../slices.ts";
import type { Drawing } from "./drawing.ts";

/** A file stored before its pages were counted when it was added; its text is not asked for. */
const PAGES_ONLY = { readingMs: 0 };

/** The exhibits of a case with their files, one after the other. */
export async function exhibitsOf(
  vault: VaultReader,
  { file, marks }: Pick<Drawing, "file" | "marks">,
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
