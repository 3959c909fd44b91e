// What is typed and not saved: kept in the vault, told to every window, there again after a lock or a crash, no part of the history.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openVaultWithKey } from "../../../db/index.ts";
import { vaultPaths } from "../../../db/layout.ts";
import { HOST, newFolder, plantOpen, removeFolders } from "../../../db/vault.fixture.ts";
import {
  caseOf,
  codeOf,
  eventsOf,
  putCases,
  removeDataFolders,
  startWithPassphrase,
  PASSPHRASE,
  until,
} from "../backend.fixture.ts";

afterAll(() => {
  removeDataFolders();
  removeFolders();
});

const draft = {
  form: "case/c1/event/e1",
  writer: "窗口一",
  title: { zh: "修改事件", en: "Edit the event" },
  place: "/case/c1/timeline",
  value: { note: "写到一半" },
  base: null,
} as const;

describe("drafts of forms", () => {
  it("are kept by form and window, told to others, and gone when dropped; the history knows nothing of them", async () => {
    const { api, backend, at } = await startWithPassphrase("稿");
    const { events, stop } = eventsOf(api);
    const before = await api.cases.history({ limit: 1 });
    await api.drafts.keep(draft);
    at("2024-03-04T02:00:01.000Z");
    await api.drafts.keep({ ...draft, writer: "窗口二", value: { note: "别人写的" } });
    at("2024-03-04T02:00:02.000Z");
    await api.drafts.keep({ ...draft, value: { note: "写完了" } });
    const { drafts } = await api.drafts.list({});
    expect(drafts.map(({ writer, value }) => [writer, value])).toEqual([
      ["窗口一", { note: "写完了" }],
      ["窗口二", { note: "别人写的" }],
    ]);
    await until(() => events.filter(({ kind }) => kind === "draft").length === 3);
    await api.vaults.lock({});
    expect(await codeOf(api.drafts.list({}))).toBe("no-vault");
    expect(await codeOf(api.drafts.keep(draft))).toBe("no-vault");
    await api.vaults.open({ name: "稿", secret: { kind: "passphrase", text: PASSPHRASE } });
    expect((await api.drafts.list({})).drafts).toEqual(drafts);
    await api.drafts.drop({ form: draft.form, writer: "窗口一" });
    await api.drafts.drop({ form: draft.form, writer: "没有的" });
    expect((await api.drafts.list({})).drafts.map(({ writer }) => writer)).toEqual(["窗口二"]);
    expect(await api.cases.history({ limit: 1 })).toEqual(before);
    await stop();
    await backend.close();
  });

  it("of an event that is on record are offered no more: a crash came between its saving and the end of the draft", async () => {
    const { api, backend } = await startWithPassphrase("存了");
    const event = { id: "e1", type: "listing-discovered", date: "2024-03-20" } as const;
    await putCases(api, caseOf("c1", { events: [event] }));
    const started = { ...draft, form: "case/c1/new-event//", value: { ...event, note: "写到一半" } };
    const unsaved = { ...draft, form: "case/c1/new-event//e1", value: { ...event, id: "e2" } };
    await api.drafts.keep({ ...draft, value: event });
    await api.drafts.keep(started);
    await api.drafts.keep(unsaved);
    const formsLeft = async () => (await api.drafts.list({})).drafts.map(({ form }) => form);
    expect(await formsLeft()).toEqual([unsaved.form]);
    await api.drafts.keep({ ...draft, value: { ...event, note: "改了" } });
    expect((await formsLeft()).toSorted()).toEqual([draft.form, unsaved.form].toSorted());
    await backend.close();
  });

  it("are in the vault at once: one that is never closed has lost nothing", () => {
    const { vault, folder, key } = plantOpen();
    vault.keepUnfinished("表", { text: "没存" });
    vault.remember({ lang: "zh" });
    // As after a crash: the files as they are while nothing was closed.
    const left = join(newFolder(), "left");
    cpSync(folder, left, { recursive: true });
    rmSync(vaultPaths(left).lock, { force: true });
    const copy = openVaultWithKey(left, key, HOST);
    expect(copy.unfinished()).toEqual([{ text: "没存" }]);
    expect(copy.memory()).toEqual({ lang: "zh" });
    copy.keepUnfinished("表", null);
    expect(copy.unfinished()).toEqual([]);
    copy.close();
    vault.close();
  });
});
