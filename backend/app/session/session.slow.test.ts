// The session: what is told of the program and of the open vault, events, the idle lock, the change of day, the end.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import {
  caseOf,
  codeOf,
  eventsOf,
  PASSPHRASE,
  putCases,
  removeDataFolders,
  startTestBackend,
  startWithPassphrase,
  startWithVault,
  until,
} from "../backend.fixture.ts";

afterAll(removeDataFolders);

describe("the session", () => {
  it("tells what the program is and that nothing is open yet", async () => {
    const { api, backend } = startTestBackend();
    expect(await api.session.state({})).toEqual({
      host: "browser",
      version: "0.1.0",
      today: "2024-03-04",
      calendarUntil: "2026-12-31",
      vaults: [],
      clock: null,
      open: null,
      idleMinutes: 0,
    });
    expect(await codeOf(api.cases.get({ id: "c1" }))).toBe("no-vault");
    await backend.close();
  });

  it("counts the day as China does: 16:00 UTC is the next day there", async () => {
    const { api, backend, at } = startTestBackend({ tick: 5 });
    const { events, stop } = eventsOf(api);
    at("2024-03-04T15:59:59.000Z");
    expect((await api.session.state({})).today).toBe("2024-03-04");
    at("2024-03-04T16:00:00.000Z");
    await until(() => events.length > 0);
    expect(events).toEqual([{ kind: "day", today: "2024-03-05" }]);
    expect((await api.session.state({})).today).toBe("2024-03-05");
    await stop();
    await backend.close();
  });

  it("locks the vault when nobody was there for so long, and not before", async () => {
    const { api, backend, at, dataFolder } = await startWithVault("工作", { tick: 5 });
    const { events, stop } = eventsOf(api);
    const open = await api.session.state({});
    expect(open).toMatchObject({ idleMinutes: 15, open: { name: "工作", sample: false, notices: [] } });
    at("2024-03-04T02:14:00.000Z");
    await api.session.touch({});
    at("2024-03-04T02:28:59.000Z");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await api.session.state({})).open).not.toBeNull();
    at("2024-03-04T02:29:00.000Z");
    await until(() => events.some(({ kind }) => kind === "locked"));
    expect(events.at(-1)).toEqual({ kind: "locked", why: "idle" });
    const locked = await api.session.state({});
    expect(locked.open).toBeNull();
    expect(locked.vaults).toMatchObject([{ name: "工作", sample: false, folder: `${dataFolder}/vaults/工作` }]);
    expect(await codeOf(api.caseload.views({}))).toBe("no-vault");
    await stop();
    await backend.close();
  });

  it("locks it also where the clock was set back meanwhile, and where it was set forth", async () => {
    for (const wrong of ["2023-03-04T02:00:00.000Z", "2025-03-04T02:00:00.000Z"]) {
      let steady = 1000;
      const { api, backend, at } = await startWithVault("工作", { tick: 5, steady: () => steady });
      at(wrong);
      steady += 14 * 60_000;
      if (wrong.startsWith("2023")) {
        await api.session.touch({});
        steady += 14 * 60_000;
        await new Promise((resolve) => setTimeout(resolve, 30));
        expect((await api.session.state({})).open).not.toBeNull();
        steady += 60_000;
      }
      await until(async () => (await api.session.state({})).open === null);
      await backend.close();
    }
  });

  it("goes by no clock that stands before the last change, until a person says that it is right", async () => {
    const { api, backend, at } = await startWithVault("工作", { tick: 5, steady: () => 0 });
    at("2024-03-04T02:05:00.000Z");
    await putCases(api, caseOf("c1"));
    const { events, stop } = eventsOf(api);
    at("2023-03-04T03:00:00.000Z");
    await until(() => events.some(({ kind }) => kind === "day"));
    const told = { now: "2023-03-04T03:00:00.000Z", last: "2024-03-04T02:05:00.000Z" };
    expect(await api.session.state({})).toMatchObject({ today: "2024-03-04", clock: told });
    expect((await api.cases.get({ id: "c1" })).audit.asOf).toBe("2024-03-04");
    // Work goes on, and does not make the clock right.
    await putCases(api, caseOf("c2"));
    expect((await api.cases.history({ limit: 1 })).entries[0]?.when).toBe(told.last);
    expect(await api.session.state({})).toMatchObject({ today: "2024-03-04", clock: told });

    await api.session.confirmClock({});
    expect(await api.session.state({})).toMatchObject({ today: "2023-03-04", clock: null });
    expect((await api.cases.get({ id: "c1" })).audit.asOf).toBe("2023-03-04");
    const [entry] = (await api.cases.history({ limit: 1 })).entries;
    expect([entry?.when, entry?.label.en]).toEqual([told.now, expect.stringContaining("confirmed as right")]);
    await putCases(api, caseOf("c3"));
    expect((await api.cases.history({ limit: 1 })).entries[0]?.when).toBe(told.now);
    await stop();
    await backend.close();
  });

  it("says of a clock that was a year ahead, once it is right, that it stands before the last change", async () => {
    const { api, backend, at } = await startWithVault("工作", { tick: 5, steady: () => 0 });
    const base = await api.settings.get({});
    await api.settings.put({ values: { ...base, idleMinutes: 0 }, base });
    at("2025-03-04T03:00:00.000Z");
    await until(async () => (await api.session.state({})).today === "2025-03-04");
    await putCases(api, caseOf("c1"));
    at("2024-03-05T03:00:00.000Z");
    await until(async () => (await api.session.state({})).clock !== null);
    expect((await api.session.state({})).today).toBe("2025-03-04");
    // A clock that is put right by some minutes is nothing to tell.
    at("2025-03-04T02:55:00.000Z");
    await until(async () => (await api.session.state({})).clock === null);
    await backend.close();
  });

  it("raises the revision with every change, tells it, and ends with a word", async () => {
    const { api, backend } = await startWithVault();
    const { events, stop } = eventsOf(api);
    const before = (await api.session.state({})).open?.revision ?? 0;
    await putCases(api, caseOf("c1"));
    const after = (await api.session.state({})).open?.revision ?? 0;
    expect(after).toBeGreaterThan(before);
    expect(events).toContainEqual({ kind: "changed", revision: after });
    await backend.close();
    expect(events.at(-1)).toEqual({ kind: "locked", why: "closing" });
    await stop();
  });

  it("opens the vault again after its end, with all that was saved, and makes a backup as it closes", async () => {
    const { api, backend, dataFolder } = await startWithPassphrase("甲");
    await putCases(api, caseOf("c1"));
    await backend.close();
    const again = startTestBackend({ dataFolder });
    const secret = { kind: "passphrase", text: PASSPHRASE } as const;
    expect((await again.api.vaults.backupsOf({ name: "甲" })).backups).toMatchObject([{ cases: 1, verified: true }]);
    expect((await again.api.vaults.open({ name: "甲", secret })).notices).toEqual([]);
    expect((await again.api.cases.get({ id: "c1" })).case.client.name).toBe("王某");
    await again.backend.close();
  });

  it("tells at the next opening that the backup at closing could not be made", async () => {
    const { api, backend, dataFolder } = await startWithPassphrase("乙");
    await putCases(api, caseOf("c1"));
    const backups = join(dataFolder, "vaults", "乙", "backups");
    rmSync(backups, { recursive: true });
    writeFileSync(backups, "");
    await api.vaults.lock({});
    rmSync(backups);
    const opened = await api.vaults.open({ name: "乙", secret: { kind: "passphrase", text: PASSPHRASE } });
    expect(opened.notices).toHaveLength(1);
    expect(opened.notices[0]?.zh).toContain("备份");
    await backend.close();
  });
});
