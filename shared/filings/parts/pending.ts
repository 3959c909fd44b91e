// A request that is still within the court's time: what is filed beside it says so, and asks that both be reviewed together.
import type { Finding } from "../../engine/finding.ts";
import type { CaseEvent } from "../../engine/model.ts";
import type { Context } from "../context.ts";
import type { Block } from "../model.ts";
import { say } from "../sentence.ts";
import { paragraphOf } from "./blocks.ts";
import { certainEvents, CORRECTION_STEPS, eventSentences } from "./history.ts";

/** A request within its time, with the finding that counts it. */
interface Pending {
  readonly request: CaseEvent;
  readonly finding: Finding;
}

/** The requests of the client whose review certainly still runs. */
export function pendingRequests({ audit, view }: Pick<Context, "audit" | "view">): readonly Pending[] {
  const running = audit.findings.filter(
    ({ rule, status, done }) => (rule === "C-03" || rule === "H-03") && status === "running" && done === null,
  );
  return running.flatMap((finding) => {
    const request = finding.subjects
      .map((id) => view.byId(id))
      .find((event) => event?.type === "correction-requested" && !event.doubtful);
    return request === undefined ? [] : [{ request, finding }];
  });
}

/** The pending requests in a paper that would stand beside them. */
export function pendingBlocks(context: Context, form: string): readonly Block[] {
  const pending = pendingRequests(context);
  if (pending.length === 0) return [];
  const asserts = pending.map(
    ({ finding }) => ({ kind: "period", finding: finding.id, kept: true, days: null }) as const,
  );
  const findings = pending.map(({ finding }) => finding.id);
  const which = pending.length === 1 ? "该申请" : "上述申请";
  return [
    paragraphOf("pending", [
      ...eventSentences(
        context,
        "pending",
        pending.map(({ request }) => request),
      ),
      say(
        "pending.together",
        { form },
        {
          parts: [{ text: `${which}尚未审结的，请与本申请一并审查。` }],
          findings,
          asserts,
        },
      ),
    ]),
  ];
}

/** Requests that were answered other than by granting them: asking again without a word of them would hide them. */
export function answeredBefore(context: Context): readonly CaseEvent[] {
  const decided = certainEvents(context, ["correction-decided"]).filter(({ raw }) => raw.outcome !== "granted");
  return decided.length === 0 ? [] : certainEvents(context, CORRECTION_STEPS);
}

/** The earlier requests and their answers in a paper that asks anew. */
export function answeredBlocks(context: Context): readonly Block[] {
  const events = answeredBefore(context);
  return events.length === 0 ? [] : [paragraphOf("answered", eventSentences(context, "answered", events))];
}
