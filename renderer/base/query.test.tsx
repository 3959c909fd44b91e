// What the head of the window says of a call that changes the vault: saved where something was stored, and only there.
import { QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, it } from "vitest";
import { clientOf } from "../../shared/api/client.ts";
import { API } from "../../shared/api/index.ts";
import { ApiProvider } from "./api.tsx";
import { newQueryClient, nothingWritten, useSaving } from "./query.ts";
import { saveDone, saveStarted, saveState } from "./save-state.ts";

const api = clientOf(API, { call: () => Promise.reject(new Error("nothing is asked of the backend here")) });

/** What components save with. */
function savingOf(): ReturnType<typeof useSaving> {
  let save: ReturnType<typeof useSaving> | undefined;
  function Saver() {
    save = useSaving();
    return null;
  }
  renderToStaticMarkup(
    <QueryClientProvider client={newQueryClient()}>
      <ApiProvider api={api}>
        <Saver />
      </ApiProvider>
    </QueryClientProvider>,
  );
  if (save === undefined) throw new Error("nothing was rendered");
  return save;
}

const BEFORE = "2026-03-05T01:00:00Z";

beforeEach(() => {
  saveStarted();
  saveDone(BEFORE);
});

it("is not called saved where the answer says that it was not stored", async () => {
  await savingOf()(() => Promise.resolve({ revision: 1, seq: null, stored: false }));
  expect(saveState()).toEqual({ kind: "saved", at: BEFORE });
});

it("is not called saved where nothing was left to write", async () => {
  await savingOf()(() => Promise.resolve(nothingWritten()));
  expect(saveState()).toEqual({ kind: "saved", at: BEFORE });
});

it.each([{ stored: true }, {}])("is called saved where it was stored: %o", async (answer) => {
  await savingOf()(() => Promise.resolve({ revision: 1, ...answer }));
  expect(saveState().kind).toBe("saved");
  expect(saveState()).not.toEqual({ kind: "saved", at: BEFORE });
});
