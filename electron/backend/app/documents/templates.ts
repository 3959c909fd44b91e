// The clinic's own templates, kept in the vault: a setting names the stored file of each.
import { createHash } from "node:crypto";
import { CallError } from "../../../../shared/api/failure.ts";
import { DOCUMENT_NAMES, type Draft } from "../../../../shared/filings/index.ts";
import type { Vault } from "../../../../db/index.ts";
import { shippedTemplate } from "../../documents/render.ts";
import { fillTemplate, TemplateError } from "../../documents/template.ts";
import { templateData } from "../../documents/template-data.ts";
import { readStored } from "../cases/stored-file.ts";
import { badTemplate, DOCUMENT_LABELS, NO_TEMPLATE } from "./words.ts";

/** What a template can stand for: one document, or all papers of a kind. */
export const TEMPLATE_NAMES: readonly string[] = ["court-paper", "plain-paper", ...DOCUMENT_NAMES];

const SETTING = "template/";

const isSha256 = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** The stored file of an own template; undefined where there is none. */
function ownTemplate(vault: Vault, name: string): string | undefined {
  const value = vault.deskValue("setting", `${SETTING}${name}`);
  return isSha256(value) ? value : undefined;
}

/** The template of a draft: the document's own, else the clinic's for its kind, else the shipped one. */
export function templateFor(vault: Vault, draft: Pick<Draft, "document" | "forCourt">): Uint8Array {
  const kind = draft.forCourt ? "court-paper" : "plain-paper";
  const sha256 = ownTemplate(vault, draft.document) ?? ownTemplate(vault, kind);
  return sha256 === undefined ? shippedTemplate(draft) : readStored(vault, sha256);
}

export function ownTemplates(vault: Vault): readonly { readonly name: string; readonly size: number }[] {
  return TEMPLATE_NAMES.flatMap((name) => {
    const sha256 = ownTemplate(vault, name);
    return sha256 === undefined ? [] : [{ name, size: vault.blobSize(sha256) ?? 0 }];
  });
}

/** The template in use under a name. Throws CallError `no-template`. */
export function templateNamed(vault: Vault, name: string): Uint8Array {
  assertName(name);
  const sha256 = ownTemplate(vault, name);
  return sha256 === undefined ? shippedTemplate({ forCourt: name !== "plain-paper" }) : readStored(vault, sha256);
}

const TRIAL = templateData({
  title: "",
  addressee: null,
  asOf: "",
  blocks: [],
  exhibits: [],
});

/** Takes a template over after trying it. Throws CallError `no-template`, `bad-template` with every tag and its place. */
export function putTemplate(vault: Vault, name: string, bytes: Uint8Array): void {
  assertName(name);
  tryTemplate(() => fillTemplate(bytes, TRIAL));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  vault.apply(
    [
      { kind: "blob-put", bytes },
      { kind: "setting-put", id: `${SETTING}${name}`, value: sha256 },
    ],
    { label: DOCUMENT_LABELS.template },
  );
}

export function deleteTemplate(vault: Vault, name: string): void {
  assertName(name);
  vault.apply([{ kind: "setting-delete", id: `${SETTING}${name}` }], { label: DOCUMENT_LABELS.noTemplate });
}

/** Runs `work`; what is wrong with a template becomes the failure of the call. */
export function tryTemplate<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof TemplateError ? new CallError(badTemplate(error.problems)) : error;
  }
}

function assertName(name: string): void {
  if (!TEMPLATE_NAMES.includes(name)) throw new CallError(NO_TEMPLATE);
}
