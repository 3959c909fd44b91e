// `redress vault filing`: papers of a stored case as they are worded there, with the exhibits of the vault, as one PDF file.
import { basename } from "node:path";
import { drawingParts, drawUp, keptOf } from "../../../backend/app/documents/drawing.ts";
import { exhibitsOf } from "../../../backend/app/documents/exhibits.ts";
import { OpenedVault } from "../../../backend/app/session/opened.ts";
import { reasonedAuditOf } from "../../../backend/services/audit-service.ts";
import { echo } from "../../../shared/case/echo.ts";
import { asOfDay } from "../../as-of.ts";
import { assertOfCase, assertRipe } from "../../case-input.ts";
import { filingDocuments, filingPlace, writeFiling } from "../../filing.ts";
import { UsageError } from "../../io.ts";
import type { Run } from "../../options.ts";
import { foldersOf, withVault } from "./opening.ts";

export const filing: Run = async (args, io) => {
  const [folder = "", id = ""] = foldersOf(args, "filing", ["FOLDER", "ID"]);
  const out = filingPlace(args);
  const names = filingDocuments(args);
  const asOf = asOfDay(args, io);
  return withVault(folder, args, io, async (vault) => {
    const file = vault.case(id);
    if (file === undefined) {
      throw new UsageError(
        `${echo(id)}：案件库中没有这个编号的案件；redress vault list 列出全部编号`,
        `${echo(id)}: the vault has no case of this id; redress vault list lists them`,
      );
    }
    assertOfCase(file, names);
    const { notices } = new OpenedVault({ name: basename(folder), folder, sample: false, vault, notices: [] }).basis(
      asOf,
    );
    const audited = reasonedAuditOf({ asOf, all: false, rules: null, notices }, file);
    const drawing = { file, audit: audited.audit, reasons: audited.reasons, ...drawingParts(vault, id) };
    assertRipe(drawing, names);
    const documents = names.map((document) => drawUp(drawing, document, keptOf(vault, id, document)));
    const exhibits = await exhibitsOf(vault, drawing, new AbortController().signal, () => {});
    return writeFiling({ out, file, documents, exhibits }, io);
  });
};
