// A decision may cite any version of the Defaulters Rule that there has been: the case format has them all, and no other.
import { expect, it } from "vitest";
import { ENUMS } from "../../../shared/case/enums.ts";
import { dutyTexts } from "../../../shared/law/duty-index.ts";

it("the versions that a file may give as cited are those of the law", () => {
  expect(ENUMS.citedVersion).toEqual(dutyTexts("listing-grounds").map(({ version }) => version));
});
