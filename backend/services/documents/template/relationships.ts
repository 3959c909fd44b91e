// What the parts of a Word file refer to: nothing outside the file, no macros, no objects.
import type { Text } from "../../../../shared/text.ts";
import { staysInside } from "./archive.ts";
import { isPlainLink } from "./fields.ts";
import { embedded, externalPart, linkWarning, macroPart, outsidePart } from "./words.ts";
import type { Tag } from "./xml.ts";

/** Ends of relationship types that bring in what is no text, picture or style of the document itself. */
const MACROS = /^(?:vbaProject|wordVbaData|control|activeXControlBinary|extensibility)$/iu;
const OBJECTS =
  /^(?:oleObject|package|aFChunk|subDocument|frame|attachedTemplate|externalLink(?:Path)?|mailMerge\w*|recipientData|attachedToolbars|keyMapCustomizations)$/iu;

/** Names of parts that are macros, controls or objects, whatever refers to them. */
export const MACRO_NAME = /(?:^|\/)(?:vba[^/]*|activeX\/.*|customUI\/.*)$/iu;
export const OBJECT_NAME = /(?:^|\/)(?:embeddings\/.*|afchunk[^/]*)$/iu;

/** A network name, or anything that begins with a scheme. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/iu;

/** The folder that targets in a relationships part start from: `word/` for `word/_rels/document.xml.rels`. */
const folderOf = (part: string): string => part.replace(/_rels\/[^/]*$/u, "");

/** Whether a target inside stays inside, followed step by step. */
function leads(part: string, target: string): boolean {
  const steps: string[] = target.startsWith("/") ? [] : folderOf(part).split("/").filter(Boolean);
  for (const step of target.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return false;
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  return staysInside(steps.join("/"));
}

export interface Verdict {
  readonly problem?: Text;
  readonly warning?: Text;
}

/** What is to be said of one relationship of a part. */
export function relationship(part: string, { attribute }: Tag): Verdict {
  const kind = /[^/]*$/u.exec(attribute("Type") ?? "")?.[0] ?? "";
  const target = attribute("Target") ?? "";
  const isExternal = (attribute("TargetMode") ?? "").toLowerCase() === "external" || ELSEWHERE.test(target);
  if (isExternal && kind === "hyperlink" && isPlainLink(target)) return { warning: linkWarning(part, target) };
  if (isExternal) return { problem: externalPart(part, kind, target) };
  if (MACROS.test(kind)) return { problem: macroPart(part) };
  if (OBJECTS.test(kind)) return { problem: embedded(part, kind) };
  return leads(part, target) ? {} : { problem: outsidePart(part, target) };
}
