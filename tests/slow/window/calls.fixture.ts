// Calls of the contract straight from a page of the window: to prepare a vault, and to be the other window that changes something.
import type { Page } from "playwright-core";
import { clientOf } from "../../../shared/api/client.ts";
import { CallError, failureSchema } from "../../../shared/api/failure.ts";
import { type Api, API } from "../../../shared/api/index.ts";

/** The contract over a page's own permission. It carries no bytes. */
export const apiOf = (page: Page): Api =>
  clientOf(API, {
    async call(name, input) {
      const answer = await page.evaluate(
        async ([path, body]) => {
          const response = await fetch(`/api/${path}`, {
            method: "POST",
            headers: { "content-type": "application/json", "x-redress": "1" },
            body,
          });
          return response.text();
        },
        [name, JSON.stringify(input)] as const,
      );
      const line = JSON.parse(answer.trim().split("\n").at(-1) ?? "null") as {
        kind: string;
        output?: unknown;
        failure?: unknown;
      };
      if (line.kind === "done") return line.output;
      throw new CallError(failureSchema.parse(line.failure));
    },
  });

export const LABEL = { zh: "别处的改动", en: "Changed elsewhere" };

/** A case with one thing of each kind that a form changes. */
export async function plantCase(api: Api, id: string, name: string): Promise<void> {
  await api.cases.change({
    changes: [
      {
        kind: "case-put",
        case: {
          format: "redress.case/1",
          id,
          client: { kind: "natural-person", name },
          enforcement: { court: { name: "某区人民法院", level: "basic" } },
          events: [
            { id: `${id}-1`, type: "listing-decided", date: "2023-05-05", source: "document" },
            { id: `${id}-2`, type: "correction-requested", date: "2024-02-01", written: "yes", source: "document" },
          ],
          evidence: [{ id: `${id}-d`, title: "决定书" }],
          sanctions: [{ id: `${id}-s`, kind: "loan" }],
        },
        base: null,
      },
    ],
    label: { zh: `新建：${name}`, en: `New: ${name}` },
  });
}
