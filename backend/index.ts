// The application services behind the window, the browser host and the command line, free of Electron.
export { auditDocument, auditLine, auditorOf, type AuditSettings, breachByOthers } from "./services/audit-service.ts";
export { runAuditBatch } from "./services/batch/audit-batch.ts";
export { calendarWith } from "./services/calendar.ts";
export { readCase } from "./services/case-source.ts";
export { answerPeriod, explainPeriod, periodProblem } from "./services/period-service.ts";
export { ruleCatalogue } from "./services/rule-catalogue.ts";
export { StatsTally } from "./services/stats.ts";
