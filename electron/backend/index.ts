// The application services behind the window, the browser host and the command line, free of Electron.
export { auditDocument, auditLine, auditorOf, type AuditSettings, breachByOthers } from "./audit-service.ts";
export { runAuditBatch } from "./batch/audit-batch.ts";
export { calendarWith } from "./calendar.ts";
export { readCase } from "./case-source.ts";
export { answerPeriod, explainPeriod, periodProblem } from "./period-service.ts";
export { ruleCatalogue } from "./rule-catalogue.ts";
export { StatsTally } from "./stats.ts";
