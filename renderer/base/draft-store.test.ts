// Drafts on their way into the vault: in order, once, never lost by a write that fails, and not mixed with other windows'.
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FormDraft } from "../../shared/api/drafts.ts";
import type { Api } from "../../shared/api/index.ts";

/** The store as a page has it that was just loaded, over calls that are written down. */
async function freshStore(known: readonly FormDraft[] = [], writers: readonly string[] = []) {
  vi.resetModules();
  const store = await import("./draft-store.ts");
  const calls: string[] = [];
  let failing = false;
  const drafts = {
    keep: ({ form, value }: FormDraft) => {
      calls.push(`keep ${form} ${typeof value === "string" ? value : ""}`);
      return failing ? Promise.reject(new Error("no room")) : Promise.resolve({ at: "" });
    },
    drop: ({ form, writer }: FormDraft) => {
      calls.push(`drop ${form} ${writer === "other" ? "other" : "own"}`);
      return Promise.resolve({});
    },
  };
  store.startDrafts({ drafts } as unknown as Api, known, writers);
  return { store, calls, fail: (now: boolean) => (failing = now) };
}

const typed = (form: string, value: string) =>
  ({ form, value, title: { zh: "表", en: "Form" }, place: "/today", base: null }) as const;
const others = (form: string, value: string, at: string): FormDraft => ({ ...typed(form, value), writer: "other", at });

beforeEach(() => vi.useRealTimers());

describe("drafts in the window", () => {
  it("are sent once typing rests, the last state only, and dropped after what was sent", async () => {
    const { store, calls } = await freshStore();
    for (const text of ["一", "一二", "一二三"]) store.keepDraft(typed("a", text));
    expect(store.hasUnkeptDrafts()).toBe(true);
    await store.flushDrafts();
    expect(calls).toEqual(["keep a 一二三"]);
    expect(store.hasUnkeptDrafts()).toBe(false);
    store.keepDraft(typed("a", "四"));
    const sent = store.flushDrafts();
    store.dropDraft("a");
    await sent;
    await store.flushDrafts();
    expect(calls).toEqual(["keep a 一二三", "keep a 四", "drop a own"]);
    expect(store.draftOf("a")).toBeUndefined();
  });

  it("stay to be sent again where the vault did not take them", async () => {
    const { store, calls, fail } = await freshStore();
    fail(true);
    store.keepDraft(typed("a", "一"));
    await store.flushDrafts();
    expect(store.hasUnkeptDrafts()).toBe(true);
    fail(false);
    await store.flushDrafts();
    expect(calls).toEqual(["keep a 一", "keep a 一"]);
    expect(store.hasUnkeptDrafts()).toBe(false);
  });

  it("of another window are offered, its own go before, and dropping takes only what was taken over", async () => {
    const left = others("a", "崩溃前写的", "2024-03-04T02:00:00.000Z");
    const { store, calls } = await freshStore([left]);
    expect(store.draftOf("a")?.value).toBe("崩溃前写的");
    store.keepDraft(typed("a", "接着写的"));
    expect(store.draftOf("a")?.value).toBe("接着写的");
    await store.flushDrafts();
    store.dropDraft("a", left);
    await store.flushDrafts();
    expect(calls).toEqual(["keep a 接着写的", "drop a other", "drop a own"]);
  });

  it("of another window that types on are not dropped with the one that was taken over", async () => {
    const taken = others("a", "那时", "2024-03-04T02:00:00.000Z");
    const { store, calls } = await freshStore([taken]);
    store.draftTold("a", "other", others("a", "还在写", "2024-03-04T02:00:05.000Z"));
    store.dropDraft("a", taken);
    await store.flushDrafts();
    expect(calls).toEqual([]);
    expect(store.draftOf("a")?.value).toBe("还在写");
    store.draftTold("a", "other", null);
    expect(store.draftOf("a")).toBeUndefined();
  });

  it("of a window that is there are neither offered nor dropped, and are offered once it is gone", async () => {
    const early = others("a", "那边写的", "2024-03-04T02:00:00.000Z");
    const { store, calls } = await freshStore([early], ["other"]);
    expect(store.draftOf("a")).toBeUndefined();
    store.draftTold("b", "other", others("b", "那边又写的", "2024-03-04T02:00:01.000Z"));
    expect(store.draftOf("b")).toBeUndefined();
    store.dropDraft("a", others("a", "更晚的", "2024-03-04T02:00:09.000Z"));
    await store.flushDrafts();
    expect(calls).toEqual([]);
    store.writersTold([store.WRITER]);
    expect(store.draftOf("a")?.value).toBe("那边写的");
    expect(store.draftOf("b")?.value).toBe("那边又写的");
    store.writersTold([store.WRITER, "other"]);
    expect(store.draftOf("a")).toBeUndefined();
  });
});
