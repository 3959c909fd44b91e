// What `filing` and `vault filing` share: which papers, in which order, printed with the exhibits into one PDF file.
import { infoOf } from "../backend/app/documents/grounds.ts";
import type { BundleExhibit } from "../backend/services/documents/bundle.ts";
import type { FilingStep } from "../backend/services/documents/filing/filing.ts";
import { blanksLeft, filingOfCase } from "../backend/services/documents/filing/input.ts";
import { NO_MAKER } from "../backend/services/documents/properties.ts";
import { echo } from "../shared/case/echo.ts";
import type { CaseFile } from "../shared/case/types.ts";
import { DOCUMENT_NAMES, DOCUMENTS, type DocumentName, type Draft } from "../shared/filings/index.ts";
import type { Text } from "../shared/text.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { type Arguments, checkOutputName, unknownWord } from "./options.ts";
import { writeWhole } from "./whole-files.ts";

const STEPS: Readonly<Record<FilingStep, Text>> = {
  read: { zh: "核对证据", en: "looking through exhibits" },
  print: { zh: "排版", en: "setting the pages" },
  lay: { zh: "并入证据", en: "laying in exhibits" },
};

/** Where the file goes. Throws UsageError. */
export function filingPlace(args: Arguments): string {
  const out = args.value("out");
  if (out === null) throw new UsageError("缺少 --out FILE.pdf", "--out FILE.pdf is missing");
  if (out === "-") throw new UsageError("--out 应为文件，不能是 -", "--out takes a file; - is not allowed");
  checkOutputName(args, "out", "pdf");
  return out;
}

/** The papers that were asked for, in the order in which a court meets them. Throws UsageError. */
export function filingDocuments(args: Arguments): readonly DocumentName[] {
  const forCourt = DOCUMENTS.filter((one) => one.forCourt).map(({ document }) => document);
  const asked = args.values("document").map((value) => {
    const name = DOCUMENT_NAMES.find((one) => one === value);
    if (name === undefined) throw unknownWord({ zh: "--document 值", en: "--document" }, value, forCourt);
    if (infoOf(name).forCourt) return name;
    throw new UsageError(
      `--document ${name}：不提交法院，不能放入提交材料；可用：${forCourt.join(", ")}`,
      `--document ${name} is not for a court and never goes into what is filed; allowed: ${forCourt.join(", ")}`,
    );
  });
  if (asked.length > 0) return forCourt.filter((name) => asked.includes(name));
  throw new UsageError(
    `缺少 --document NAME；可用：${forCourt.join(", ")}`,
    `--document NAME is missing; allowed: ${forCourt.join(", ")}`,
  );
}

interface FilingParts {
  readonly out: string;
  readonly file: CaseFile;
  readonly documents: readonly Draft[];
  readonly exhibits: readonly BundleExhibit[];
}

/** Makes the file and says what is missing from it; the exit code tells whether anything is. Throws UsageError. */
export async function writeFiling({ out, file, documents, exhibits }: FilingParts, io: Io): Promise<number> {
  // What makes it is loaded when all else is right.
  const { printing } = await import("./printing.ts");
  const { filingPdf } = await import("../backend/services/documents/filing/filing.ts");
  const input = filingOfCase(file, { documents, exhibits, by: NO_MAKER });
  const report = (step: FilingStep, done: number, total: number | null): void =>
    io.draw(`${STEPS[step][io.lang]}${total === null ? "" : ` ${done} / ${total}`}`);
  const { bytes, pages, leftOut } = await printing((print, signal) =>
    filingPdf(input, { print, signal, report }),
  ).finally(() => io.draw(""));
  await writeWhole([{ path: out, bytes }]);
  for (const { exhibit, why } of leftOut) {
    io.err(
      io.lang === "zh"
        ? `redress: 证据${exhibit.number}（${exhibit.title ?? "未命名"}）没有并入：${why.zh}；请另附原件`
        : `redress: exhibit ${exhibit.number} (${echo(exhibit.title ?? "untitled")}) is left out: ${why.en}; enclose it separately`,
    );
  }
  const blanks = blanksLeft(documents);
  io.err(
    io.lang === "zh"
      ? `提交材料：${out}，共 ${pages} 页，待填 ${blanks} 处`
      : `${out}: ${pages} ${pages === 1 ? "page" : "pages"}, ${blanks} ${blanks === 1 ? "gap" : "gaps"} to fill in`,
  );
  return leftOut.length === 0 ? EXIT.done : EXIT.partly;
}
