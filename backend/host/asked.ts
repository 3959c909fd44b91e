// Whether there is anything to wait for at the end: a backend that was never asked for anything has nothing open.
import type { BackendThread } from "../app/thread.ts";

/** The backend, whose closing is waited for only where a call was ever made; its thread may still be starting. */
export function closedOnceAsked(backend: BackendThread): BackendThread {
  let asked = false;
  return {
    dispatch: (...call) => {
      asked = true;
      return backend.dispatch(...call);
    },
    close: async () => {
      const closed = backend.close();
      if (asked) await closed;
    },
  };
}
