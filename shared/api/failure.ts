// How a call fails: in words for the person, with a code for the program. Its words never carry a stack or client data.
import { z } from "zod";

/**
 * A row that was changed elsewhere after the writer read it. `at` counts the changes of the call from 0; `base`, `mine` and
 * `present` are null where there was, would be or is nothing. Of a case that is to be deleted they are numbers of entries.
 */
const conflict = z.strictObject({
  at: z.number().int().nonnegative(),
  entity: z.string(),
  caseId: z.string().nullable(),
  id: z.string(),
  base: z.json(),
  mine: z.json(),
  present: z.json(),
  /** The entry of the history that wrote what is there. */
  by: z
    .strictObject({
      seq: z.number().int(),
      who: z.string(),
      when: z.string(),
      label: z.strictObject({ zh: z.string(), en: z.string() }),
    })
    .nullable(),
});
export type WriteConflict = z.infer<typeof conflict>;

export const failureSchema = z.strictObject({
  /** A stable name such as `wrong-passphrase`, `no-vault`, `bad-input`, `cancelled`, `unexpected`. */
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  text: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Where the input is wrong, where that is what is wrong. */
  problems: z
    .array(z.strictObject({ path: z.string(), text: z.strictObject({ zh: z.string(), en: z.string() }) }))
    .optional(),
  /** With `conflict`: what is there now beside what was to be written, so that the person can decide. */
  conflicts: z.array(conflict).optional(),
});
export type Failure = z.infer<typeof failureSchema>;

/** A call that failed. Hosts carry `failure` over; nothing else of an error crosses to the window. */
export class CallError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.text.en);
    this.name = "CallError";
    this.failure = failure;
  }
}

export const BAD_INPUT: Failure = {
  code: "bad-input",
  text: {
    zh: "程序发出了不合约定的请求，未作任何改动。请重新打开窗口再试。",
    en: "The program sent a request that does not fit its contract; nothing was changed. Reopen the window and try again.",
  },
};

export const BAD_OUTPUT: Failure = {
  code: "bad-output",
  text: {
    zh: "后台的答复不合约定，已弃用。请重新打开窗口再试。",
    en: "The backend's answer does not fit the contract and was not used. Reopen the window and try again.",
  },
};

export const UNEXPECTED: Failure = {
  code: "unexpected",
  text: {
    zh: "程序内部出错，本次操作没有完成；此前保存的内容不受影响。请再试一次；再次出错时重新启动程序。",
    en: "Something went wrong inside the program and this was not done; what was saved before is not affected. Try again, and restart the program if it happens again.",
  },
};

export const CANCELLED: Failure = {
  code: "cancelled",
  text: { zh: "已取消。", en: "Cancelled." },
};
