// The clinic's own templates, kept in the vault: a setting names the stored file of each.
import { createHash } from "node:crypto";
import { CallError } from "../../../../shared/api/failure.ts";
import { DOCUMENT_NAMES, type Draft } from "../../../../shared/filings/index.ts";
import type { Text } from "../../../../shared/text.ts";
import type { Vault } from "../../../../db/index.ts";
import { shippedTemplate } from "../../documents/render.ts";
import { checkTemplate } from "../../documents/template/check.ts";
import { TemplateError } from "../../documents/template/error.ts";
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

/** What the template leaves out of papers. Throws CallError `bad-template`. */
export const warningsOf = (bytes: Uint8Array): Text[] => [...tryTemplate(() => checkTemplate(bytes)).warnings];

/**
 * Takes a template over after trying it, and gives its warnings; one that has some is taken only where they are `accepted`.
 * Throws CallError `no-template`, `bad-template` with every part, tag and place.
 */
export function putTemplate(
  vault: Vault,
  {
    name,
    bytes,
    accepted = false,
  }: { readonly name: string; readonly bytes: Uint8Array; readonly accepted?: boolean | undefined },
): { readonly stored: boolean; readonly warnings: Text[] } {
  assertName(name);
  const warnings = warningsOf(bytes);
  if (warnings.length > 0 && !accepted) return { stored: false, warnings };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  vault.apply(
    [
      { kind: "blob-put", bytes },
      { kind: "setting-put", id: `${SETTING}${name}`, value: sha256 },
    ],
    { label: DOCUMENT_LABELS.template },
  );
  return { stored: true, warnings };
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
