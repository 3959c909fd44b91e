// How the filing of an enforcement objection is logged, against a real vault.
import { afterAll, afterEach, expect, it } from "vitest";
import { ENDED, objectionCase } from "../../../shared/filings/cases/objected.fixture.ts";
import { removeDataFolders, startWithVault, type TestBackend } from "../backend.fixture.ts";

let open: TestBackend | undefined;
afterEach(async () => {
  await open?.backend.close();
  open = undefined;
});
afterAll(removeDataFolders);

it("names the ruling that it attacks; a paper to the next higher court after silence is logged as no new objection", async () => {
  open = await startWithVault();
  const { api } = open;
  const own = objectionCase([ENDED]);
  await api.cases.change({
    changes: [{ kind: "case-put", case: own, base: null }],
    label: { zh: "新案", en: "New case" },
  });
  const how = { caseId: own.id, document: "objection-request", method: "post" } as const;
  const filedOn = async (on: string) => {
    await api.documents.filed({ ...how, asOf: on, on });
    const { case: now } = await api.cases.get({ id: own.id });
    return now.events.at(-1);
  };
  expect(await filedOn("2024-03-20")).toMatchObject({ type: "objection-filed", date: "2024-03-20", regarding: "t1" });
  const { audit } = await api.cases.get({ id: own.id, asOf: "2024-03-21" });
  expect(audit.checklists.find(({ route }) => route === "objection")?.state).toBe("closed");
  expect(await filedOn("2024-05-10")).toMatchObject({ type: "other", title: "执行异议申请书", date: "2024-05-10" });
});
