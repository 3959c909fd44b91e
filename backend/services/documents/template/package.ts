// What a filled Word file says of itself as a file: its own properties in place of the template's.
import type PizZip from "pizzip";
import { type FileProperties, momentOf } from "../properties.ts";
import { readXml, type Tag, xmlText } from "./xml.ts";

const RELATIONSHIPS = "_rels/.rels";
const CONTENT_TYPES = "[Content_Types].xml";
const CORE = "docProps/core.xml";
const APP = "docProps/app.xml";
const CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
const APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
const CORE_RELATION = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const APP_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties";
const DOCUMENT_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => xmlText(text).replaceAll(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const element = (name: string, text: string | null): string =>
  text === null || text === "" ? "" : `<${name}>${escaped(text)}</${name}>`;

function coreXml({ title, author, day, lang }: FileProperties): string {
  const moment = day === null ? null : `${momentOf(day).toISOString().slice(0, 19)}Z`;
  const dated = (name: string): string =>
    moment === null ? "" : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`;
  return [
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    element("dc:title", title),
    element("dc:creator", author),
    element("cp:lastModifiedBy", author),
    dated("created"),
    dated("modified"),
    element("dc:language", lang),
    "</cp:coreProperties>",
  ].join("");
}

const appXml = ({ clinic }: FileProperties): string =>
  `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${element("Company", clinic)}</Properties>`;

function tagsIn(zip: PizZip, part: string, name: string): readonly Tag[] {
  const tags: Tag[] = [];
  const bytes = zip.file(part)?.asUint8Array();
  if (bytes === undefined) return tags;
  readXml(bytes, {
    open: (tag) => {
      if (tag.name === name) tags.push(tag);
    },
  });
  return tags;
}

/** A target of the package itself, as parts are named in it. */
const partOf = (target: string): string => target.replace(/^(?:\.?\/)+/u, "");

/**
 * Gives the file its own properties. What else the package refers to beside the document goes: the template's properties, those of
 * its clinic's own, its picture, a signature that holds no more. `zip` has passed the check of templates.
 */
export function setProperties(zip: PizZip, properties: FileProperties): void {
  const relations = tagsIn(zip, RELATIONSHIPS, "Relationship");
  const isDocument = (tag: Tag): boolean => (tag.attribute("Type") ?? "").endsWith("/officeDocument");
  const others = new Set(
    relations.filter((tag) => !isDocument(tag)).map((tag) => partOf(tag.attribute("Target") ?? "")),
  );
  for (const name of Object.keys(zip.files)) {
    if (/^docProps\//iu.test(name) || (others.has(name) && !/^word\//iu.test(name))) zip.remove(name);
  }
  const type = relations.find(isDocument)?.attribute("Type") ?? DOCUMENT_RELATION;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${escaped(kind)}" Target="${target}"/>`;
  zip.file(
    RELATIONSHIPS,
    `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation(1, type, "word/document.xml")}${relation(2, CORE_RELATION, CORE)}${relation(3, APP_RELATION, APP)}</Relationships>`,
  );
  zip.file(CONTENT_TYPES, contentTypes(zip));
  zip.file(CORE, coreXml(properties));
  zip.file(APP, appXml(properties));
}

/** The types of the parts that are left, with those of the properties. */
function contentTypes(zip: PizZip): string {
  const defaults = tagsIn(zip, CONTENT_TYPES, "Default").map(
    ({ attribute }) =>
      `<Default Extension="${escaped(attribute("Extension") ?? "")}" ContentType="${escaped(attribute("ContentType") ?? "")}"/>`,
  );
  const override = (part: string, type: string): string =>
    `<Override PartName="${escaped(part)}" ContentType="${escaped(type)}"/>`;
  const overrides = tagsIn(zip, CONTENT_TYPES, "Override")
    .map(({ attribute }) => [attribute("PartName") ?? "", attribute("ContentType") ?? ""] as const)
    .filter(([part]) => zip.file(partOf(part)) !== null)
    .map(([part, type]) => override(part, type));
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join("")}${overrides.join("")}${override(`/${CORE}`, CORE_TYPE)}${override(`/${APP}`, APP_TYPE)}</Types>`;
}
