// The contract between the window and the backend: every call, by area and verb.
import { caseload } from "./caseload.ts";
import { cases, evidence } from "./cases.ts";
import type { Client } from "./client.ts";
import { documents } from "./documents.ts";
import { drafts } from "./drafts.ts";
import { session } from "./session.ts";
import { period, settings } from "./tools.ts";
import { vaults } from "./vaults.ts";

export const API = { session, vaults, caseload, cases, evidence, drafts, documents, period, settings } as const;

/** What the window calls. */
export type Api = Client<typeof API>;
