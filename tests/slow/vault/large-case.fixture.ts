// Cases of many listings, as lines of a file to import.

/** Enough that no audit is done at once. */
const LISTINGS = 200;

export const caseLine = (id: string, events: readonly object[]): string =>
  JSON.stringify({
    format: "redress.case/1",
    id,
    client: { kind: "natural-person", name: "王某" },
    enforcement: { court: { name: "某区人民法院", level: "basic" } },
    events,
  });

/** Two hundred listings within one month whose days nobody knows: the more of them, the more ways they may have come in. */
export const listingsCase = (id: string): string =>
  caseLine(
    id,
    Array.from({ length: LISTINGS }, (_, n) => ({
      id: `e${n}`,
      type: "listing-decided",
      date: n % 2 ? "2019-03" : "2019-03-05",
    })),
  );
