// Two windows on one vault: the second of two writers of the same thing is told of the first, whichever way it writes.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, removeDataFolders, type TestBackend } from "../backend.fixture.ts";
import { plantWays, seenOf, unlisted, WAYS } from "./ways.fixture.ts";

afterAll(removeDataFolders);

describe("the second of two writers", () => {
  let test: TestBackend;
  beforeAll(async () => {
    test = await plantWays();
  });
  afterAll(() => test.backend.close());

  it("is tried in every way to write that there is", () => {
    expect(unlisted()).toEqual([]);
  });

  const MEETING = WAYS.flatMap((way) => ("none" in way.against ? [] : [[way.what, way, way.against] as const]));
  it.each(MEETING)(
    "of %s is refused with both versions, and nothing is written",
    async (_, way, { theirs, entity }) => {
      const { api } = test;
      const seen = await seenOf(api);
      const { length: before } = await api.cases.history({ limit: 1 });
      await theirs(api);
      const { length } = await api.cases.history({ limit: 1 });
      expect(length).toBe(before + 1);
      const failure = await failureOf(way.mine(api, seen));
      expect(failure.code).toBe("conflict");
      const [conflict] = failure.conflicts ?? [];
      expect(conflict).toMatchObject({ entity, by: { seq: length, who: "某律师" } });
      expect(conflict?.present).not.toEqual(conflict?.base);
      expect(conflict?.present).not.toEqual(conflict?.mine);
      expect((await api.cases.history({ limit: 1 })).length).toBe(length);
      // The words alone hold nothing of the client's.
      expect(JSON.stringify(failure.text)).not.toContain("王某");
      await api.cases.undo({ seq: length });
      // Nobody in between: the same is written.
      const seq = await way.mine(api, await seenOf(api));
      expect(seq).toBeGreaterThan(length);
      await api.cases.undo({ seq: seq ?? 0 });
    },
  );
});
