// Verifies the open vault on a thread of its own, while the person goes on working.
import type { CancelSignal } from "../../../shared/api/call.ts";
import type { Text } from "../../../shared/text.ts";
import type { OpenedVault } from "../session/opened.ts";
import { runTask } from "../work/task-pool.ts";

interface Checked {
  readonly ok: boolean;
  readonly entries: number;
  readonly head: string;
  readonly problems: Text[];
}

/** Times to look again where the vault was written to meanwhile and the two halves of a look did not fit together. */
const TRIES = 3;

export async function verifyVault(opened: OpenedVault, signal: CancelSignal): Promise<Checked> {
  for (let attempt = 1; ; attempt += 1) {
    const before = opened.vault.head();
    const { length, head, problems } = await runTask<"verify">(opened, { kind: "verify" }, signal);
    const isSettled = opened.vault.head().head === before.head || attempt === TRIES;
    if (problems.length === 0 || isSettled) {
      return {
        ok: problems.length === 0,
        entries: length,
        head,
        problems: problems.map(({ where, problem }) => ({
          zh: `${where}：${problem.zh}`,
          en: `${where}: ${problem.en}`,
        })),
      };
    }
  }
}
