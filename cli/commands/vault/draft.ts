// `redress vault draft`: a paper for each of many stored cases, as it is worded there, in the templates of the vault.
import { basename } from "node:path";
import { drawingParts, drawUp, keptOf } from "../../../backend/app/documents/drawing.ts";
import { infoOf } from "../../../backend/app/documents/grounds.ts";
import { templateFor } from "../../../backend/app/documents/templates.ts";
import { OpenedVault } from "../../../backend/app/session/opened.ts";
import { makerOf } from "../../../backend/app/session/settings.ts";
import { reasonedAuditOf } from "../../../backend/services/audit-service.ts";
import { whichPaper } from "../../../backend/services/documents/many/which.ts";
import { draftDocument } from "../../../backend/services/documents/render.ts";
import type { CaseFile } from "../../../shared/case/types.ts";
import { asOfDay } from "../../as-of.ts";
import { inTemplate } from "../../in-template.ts";
import { EXIT, UsageError } from "../../io.ts";
import { manyDone, outFolder, wantedPaper, writeMany } from "../../many.ts";
import type { Run } from "../../options.ts";
import { chosenCases } from "./chosen.ts";
import { withVault } from "./opening.ts";

export const draftMany: Run = async (args, io) => {
  const [, folder, ...ids] = args.positionals;
  if (folder === undefined) {
    throw new UsageError(
      "应为：redress vault draft FOLDER [ID…] [--document NAME] --out FOLDER",
      "it is written: redress vault draft FOLDER [ID…] [--document NAME] --out FOLDER",
    );
  }
  const out = outFolder(args);
  const wanted = wantedPaper(args);
  const asOf = asOfDay(args, io);
  return withVault(folder, args, io, async (vault) => {
    const { notices } = new OpenedVault({ name: basename(folder), folder, sample: false, vault, notices: [] }).basis(
      asOf,
    );
    const draw = (file: CaseFile) => {
      const { audit, reasons } = reasonedAuditOf({ asOf, all: false, rules: null, notices }, file);
      const which = whichPaper(file, audit, wanted);
      if ("why" in which) return { which, paper: null };
      const drawing = { file, audit, reasons, ...drawingParts(vault, file.id) };
      const draft = drawUp(drawing, which.document, keptOf(vault, file.id, which.document));
      const template = templateFor(vault, infoOf(which.document));
      const bytes = inTemplate({ zh: "案件库中的模板", en: "template of the vault" }, () =>
        draftDocument(draft, file, template, makerOf(vault)),
      );
      return { which, paper: { draft, bytes } };
    };
    const chosen = chosenCases(vault, ids);
    const total = ids.length === 0 ? vault.caseCount() : ids.length;
    const lines = await writeMany({ folder: out, asOf, cases: chosen, total, draw }, io);
    io.err(manyDone(lines, out, io));
    return EXIT.done;
  });
};
