// Every paper, in every language, of made-up cases that take every route, role, court level and version of the rule; and the
// whole list of what a paper must not have.
import { describe, expect, it } from "vitest";
import { ENUMS } from "../../case/enums.ts";
import { parseCase } from "../../case/validate.ts";
import { instrument } from "../../law/index.ts";
import { ROUTES } from "../../remedies/index.ts";
import { concessionsIn } from "../conceding.fixture.ts";
import { contradictionsIn, papersOf } from "../consistency.fixture.ts";
import { introductionFaults } from "../introduce.fixture.ts";
import { faultsOf } from "../invariants.fixture.ts";
import { reasonedOf } from "../sample.fixture.ts";
import { basisFaults, dateFaults, supportFaults } from "../support.fixture.ts";
import { MATRIX } from "./matrix.fixture.ts";

const audited = MATRIX.map(({ file, asOf }) => ({ file, audit: reasonedOf(file, asOf).audit }));

describe("the made-up cases", () => {
  it("are cases, and more than forty", () => {
    expect(MATRIX.length).toBeGreaterThan(40);
    for (const { name, file } of MATRIX) expect(parseCase(JSON.stringify(file)), name).toMatchObject({ ok: true });
  });

  it("take every route, role and court level", () => {
    const taken = new Set<string>(
      audited.flatMap(({ audit }) =>
        audit.checklists.flatMap(({ route, state }) => (state === "open" || state === "closing" ? [route] : [])),
      ),
    );
    expect(ROUTES.map(({ route }) => route).filter((route) => !taken.has(route))).toEqual([]);
    const roles = new Set<string | undefined>(MATRIX.map(({ file }) => file.client.role));
    expect(ENUMS.role.filter((role) => !roles.has(role))).toEqual([]);
    const levels = new Set<string>(MATRIX.map(({ file }) => file.enforcement.court.level));
    expect(ENUMS.courtLevel.filter((level) => !levels.has(level))).toEqual([]);
  });

  it("are judged under every version of the rules on listing and on restriction", () => {
    const versions = new Set(
      audited.flatMap(({ audit }) =>
        audit.findings.flatMap(({ basis }) => basis.map((place) => `${place.instrument}@${place.version}`)),
      ),
    );
    const all = ["spc-defaulters", "spc-consumption"].flatMap((id) =>
      instrument(id).versions.map(({ version }) => `${id}@${version}`),
    );
    expect(all.filter((one) => !versions.has(one))).toEqual([]);
  });
});

describe("every paper of every one, in every language", () => {
  it.each(MATRIX)("$name", ({ file, asOf }) => {
    const reasoned = reasonedOf(file, asOf);
    const papers = papersOf(file, reasoned);
    const own = papers.flatMap((paper) =>
      [
        ...faultsOf(paper, file, reasoned.audit),
        ...(paper.forCourt
          ? [...introductionFaults(paper), ...supportFaults(paper), ...basisFaults(paper), ...dateFaults(paper)]
          : []),
      ].map((fault) => `${paper.document} (${paper.lang}): ${fault}`),
    );
    expect([...contradictionsIn(papers, file), ...concessionsIn(papers), ...own]).toEqual([]);
  });
});
