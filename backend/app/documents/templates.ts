// The clinic's own templates, kept in the vault: a setting names the stored file of each.
import { createHash } from "node:crypto";
import { CallError } from "../../../shared/api/failure.ts";
import { DOCUMENT_NAMES, type DocumentInfo } from "../../../shared/filings/index.ts";
import type { Vault } from "../../../db/index.ts";
import { shippedTemplate } from "../../services/documents/render.ts";
import { applyToDesk } from "../cases/changes.ts";
import type { Session } from "../session/session.ts";
import { readStored } from "../cases/stored-file.ts";
import { DOCUMENT_LABELS, NO_TEMPLATE } from "./words.ts";

/** What a template can stand for: one document, or all papers of a kind. */
export const TEMPLATE_NAMES: readonly string[] = ["court-paper", "plain-paper", ...DOCUMENT_NAMES];

const SETTING = "template/";

const isSha256 = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/.test(value);

/** The stored file of an own template; undefined where there is none. */
function ownTemplate(vault: Vault, name: string): string | undefined {
  const value = vault.deskValue("setting", `${SETTING}${name}`);
  return isSha256(value) ? value : undefined;
}

/** The template of a document: its own, else the clinic's for its kind, else the shipped one. */
export function templateFor(vault: Vault, { document, forCourt }: DocumentInfo): Uint8Array {
  const sha256 = ownTemplate(vault, document) ?? ownTemplate(vault, forCourt ? "court-paper" : "plain-paper");
  return sha256 === undefined ? shippedTemplate({ forCourt }) : readStored(vault, sha256);
}

interface OwnTemplate {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export function ownTemplates(vault: Vault): readonly OwnTemplate[] {
  return TEMPLATE_NAMES.flatMap((name) => {
    const sha256 = ownTemplate(vault, name);
    return sha256 === undefined ? [] : [{ name, size: vault.blobSize(sha256) ?? 0, sha256 }];
  });
}

/** The template in use under a name. Throws CallError `no-template`. */
export function templateNamed(vault: Vault, name: string): Uint8Array {
  assertName(name);
  const sha256 = ownTemplate(vault, name);
  return sha256 === undefined ? shippedTemplate({ forCourt: name !== "plain-paper" }) : readStored(vault, sha256);
}

/** Takes over a template that has been tried, in place of the one that `base` names. Throws CallError `no-template`, VaultError `conflict`. */
export function putTemplate(session: Session, name: string, bytes: Uint8Array, base: string | null) {
  assertName(name);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return applyToDesk(
    session,
    [
      { kind: "blob-put", bytes },
      { kind: "setting-put", id: `${SETTING}${name}`, value: sha256, base },
    ],
    DOCUMENT_LABELS.template,
  );
}

export function deleteTemplate(session: Session, name: string, base: string) {
  assertName(name);
  return applyToDesk(session, [{ kind: "setting-delete", id: `${SETTING}${name}`, base }], DOCUMENT_LABELS.noTemplate);
}

/** Throws CallError `no-template`. */
export function assertName(name: string): void {
  if (!TEMPLATE_NAMES.includes(name)) throw new CallError(NO_TEMPLATE);
}
