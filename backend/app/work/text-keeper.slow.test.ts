// Files stored before the program could read them: read in the background of an open vault, each once.
import { createHash } from "node:crypto";
import { afterAll, expect, it, vi } from "vitest";
import { STEP } from "../../../tests/patience.ts";
import { pdfOf } from "../../services/documents/pdf/pdf.fixture.ts";
import { caseOf, eventsOf, LABEL, putCases, removeDataFolders, startWithVault, until } from "../backend.fixture.ts";
import { CaseAudits } from "../cases/audits.ts";
import { TextKeeper } from "./text-keeper.ts";

afterAll(removeDataFolders);

const SORT = { by: "updated", descending: true } as const;

it("makes their words found, leaves what gives none, and reads nothing twice", async () => {
  const { api, backend, session, log } = await startWithVault();
  const { vault } = session.current;
  const files = {
    "裁定书.pdf": pdfOf([{ lines: ["驳回复议申请"] }]),
    "坏.pdf": new TextEncoder().encode("不是 PDF"),
    "照片.jpg": new TextEncoder().encode("照片"),
    "流水.txt": new TextEncoder().encode("当日扣划"),
  };
  const evidence = Object.entries(files).map(([file, bytes], at) => ({
    id: `d${at}`,
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  await putCases(api, caseOf("c1", { evidence }), caseOf("c2"));
  vault.apply(
    Object.values(files).map((bytes) => ({ kind: "blob-put", bytes }) as const),
    { label: LABEL },
  );
  const { length } = vault.head();
  const { events, stop } = eventsOf(api);
  const keeper = new TextKeeper(session, new CaseAudits(session));
  keeper.opened(session.current);
  await keeper.settled();
  for (const text of ["驳回复议", "扣划"]) {
    expect((await api.caseload.ids({ filter: { text }, sort: SORT })).ids).toEqual(["c1"]);
  }
  expect(vault.queries.unreadFiles().map(({ name }) => name)).toEqual(["照片.jpg"]);
  // Nothing of this is an entry of the history; the window is told that there is more to find.
  expect(vault.head().length).toBe(length);
  await until(() => events.some(({ kind }) => kind === "changed"));
  expect(log).toEqual([]);
  await stop();
  await backend.close();
});

it("ends with the vault, and marks nothing that it did not read", async () => {
  const { api, backend, session, log } = await startWithVault();
  const opened = session.current;
  const bytes = pdfOf(Array.from({ length: 200 }, () => ({ lines: ["决定书"] })));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await putCases(api, caseOf("c1", { evidence: [{ id: "d1", file: "决定书.pdf", sha256 }] }));
  opened.vault.apply([{ kind: "blob-put", bytes }], { label: LABEL });
  const keeper = new TextKeeper(session, new CaseAudits(session));
  // Reading has begun once the file's bytes are taken from the vault, and is far from its end.
  const taken = vi.spyOn(opened.vault, "readBlob");
  keeper.opened(opened);
  await vi.waitUntil(() => taken.mock.calls.length > 0, { timeout: STEP, interval: 1 });
  opened.closing.abort();
  await keeper.settled();
  expect(opened.vault.queries.unreadFiles()).toHaveLength(1);
  await backend.close();
  expect(log).toEqual([]);
});
