// What the clinic has of its own for the gaps of a paper: its lawyer for the agent's, its address for the address for service.
import type { CaseView } from "../../../shared/api/cases.ts";
import type { SettingsValues } from "../../../shared/api/tools.ts";
import type { Blank } from "../../../shared/filings/index.ts";
import type { Text } from "../../../shared/text.ts";
import { useCall, useChange } from "../../base/query.ts";
import { lawyerFor } from "../../parts/case-head/clinic-lawyer.ts";
import { lawyerOffer } from "../../parts/case-head/words.ts";
import type { Fill } from "./paper.tsx";
import { DOCS } from "./words.ts";

/** One click that fills a gap from the settings. */
export interface Offer {
  readonly label: Text;
  readonly take: () => void;
}

/** What stands in a gap by the settings; null where they have nothing for it, or where it is the lawyer's own. */
function lineFor({ id }: Blank, { address, lawyer, phone }: SettingsValues["clinic"]): string | null {
  const said = (...texts: readonly string[]): string | null => {
    const lines = texts.map((text) => text.trim());
    return lines[0] === "" ? null : lines.filter((text) => text !== "").join("，");
  };
  if (id === "party.client.serviceAddress") return said(address);
  return id === "service.receiver" ? said(lawyer, phone) : null;
}

const isAgent = ({ path }: Blank): boolean => path?.startsWith("parties[+agent].") === true;

/** The offers by the ids of gaps: the lawyer's stands beside the first of the agent's gaps and fills all of them. */
export function useClinicOffers(view: CaseView, blanks: readonly Blank[], fill: Fill): ReadonlyMap<string, Offer> {
  const change = useChange();
  const { data } = useCall(["settings"], (api, signal) => api.settings.get({}, { signal }));
  const offers = new Map<string, Offer>();
  if (data === undefined) return offers;
  const lawyer = lawyerFor(view.case.parties ?? [], data.clinic);
  const first = blanks.find(isAgent);
  if (lawyer !== null && first !== undefined) {
    const { events: _events, evidence: _evidence, sanctions: _sanctions, ...base } = view.case;
    const parties = [...(base.parties ?? []), { id: crypto.randomUUID(), ...lawyer }];
    offers.set(first.id, {
      label: lawyerOffer(lawyer.name ?? ""),
      // A failure is said by the window, as with every change.
      take: () =>
        void change([{ kind: "head-put", head: { ...base, parties }, base }], DOCS.lawyerTaken).catch(() => {}),
    });
  }
  for (const blank of blanks) {
    const line = lineFor(blank, data.clinic);
    const gap = line === null ? null : fill.gapOf(blank);
    if (line === null || gap === null) continue;
    offers.set(blank.id, {
      label: { zh: `填入：${line}`, en: `Put in: ${line}` },
      take: () => void fill.onKeep(gap, line, "case", gap),
    });
  }
  return offers;
}
