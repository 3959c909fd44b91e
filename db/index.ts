// The encrypted vault: what the backend and the command line may use of it.
export { canKeepId, idProblems } from "./case-ids.ts";
export { OWN_ID_MARK } from "./case-parts.ts";
export { type Backup, type BackupInfo, type BackupReason, backupsIn, backupsOf } from "./backup/backup.ts";
export { closeWithBackup, type Closing } from "./backup/closing.ts";
export { type BackupOptions, type BackupStep, backupWithKey } from "./backup/make.ts";
export { type RekeyedVault, rekeyVault } from "./backup/rekey.ts";
export { backupAt, restoreBackup } from "./backup/restore.ts";
export { type CaseLoss, isComplete, type SalvageReport, summaryOf } from "./backup/salvage-report.ts";
export type { Salvaged } from "./backup/salvage.ts";
export { salvageVault } from "./backup/salvage-vault.ts";
export type { CalendarEntry } from "./calendar-memory.ts";
export type { CaseHead, CaseWork, Change, Entity, JsonValue, Mark, RowChange, StoredDraft } from "./change.ts";
export { splitRecoveryCode } from "./recovery-parts.ts";
export { type CreatedVault, createVault } from "./create.ts";
export { type Conflict as ChangeConflict, VaultError, type VaultErrorCode } from "./error.ts";
export type { HistoryHead } from "./head.ts";
export type { HistoryPage } from "./history.ts";
export type { EntryHead, EntryKind, HistoryEntry } from "./history-entry.ts";
export type { Secret, VaultHost } from "./host.ts";
export { type OpenOptions, openReaderWithKey, openVault, openVaultWithKey, unlockVault } from "./open.ts";
export {
  type AuditRows,
  auditRowsOf,
  type DeadlineRow,
  type DueMark,
  type FindingCounts,
  stoppedRows,
} from "./query/audit-rows.ts";
export type { AuditStamp } from "./query/audit-stamp.ts";
export type { StaleCase, StoredAudit } from "./query/audit-store.ts";
export type { CaseFilter } from "./query/case-filter.ts";
export { type CaseloadPage, type CaseloadQuery, type CaseRow, type CaseSort, MOST_ROWS } from "./query/caseload.ts";
export type { Conflict, ConflictKind, ConflictQuery, DuplicateGroup } from "./query/conflicts.ts";
export type { CaseDeadline, DayCount, DeadlineFilter, DeadlinePage, Today, TodayQuery } from "./query/deadlines.ts";
export type { FacetCount, Facets, RuleCount } from "./query/facets.ts";
export type { Mark as SearchMark, Snippet } from "./query/locate.ts";
export type { VaultQueries } from "./query/queries.ts";
export type { SearchHit, SearchMatch, SearchQuery, SearchResult } from "./query/search.ts";
export type { SearchField } from "./query/search-fields.ts";
export { caseOfRows } from "./merged-rows.ts";
export type { DeskEntity, DeskItem, VaultReader } from "./reader.ts";
export type { Stage } from "./stage.ts";
export type { Direction, StepChoice } from "./steps.ts";
export type { ApplyOptions, Vault } from "./vault.ts";
export type { Verification, VerifyProblem } from "./verify.ts";
