// The encrypted vault: what the backend and the command line may use of it.
export type { CaseHead, CaseWork, Change, Entity, JsonValue, Mark, Note, RowChange } from "./change.ts";
export { type CreatedVault, createVault } from "./create.ts";
export { VaultError, type VaultErrorCode } from "./error.ts";
export type { HistoryHead } from "./head.ts";
export type { HistoryPage } from "./history.ts";
export type { EntryHead, EntryKind, HistoryEntry } from "./history-entry.ts";
export type { Secret, VaultHost } from "./host.ts";
export { type OpenOptions, openReaderWithKey, openVault, openVaultWithKey, unlockVault } from "./open.ts";
export type { DeskEntity, DeskItem, VaultReader } from "./reader.ts";
export type { Stage } from "./stage.ts";
export type { ApplyOptions, Vault } from "./vault.ts";
export type { Verification, VerifyProblem } from "./verify.ts";
