// How a call fails: in words for the person, with a code for the program. It never carries a stack or client data.
import { z } from "zod";

export const failureSchema = z.strictObject({
  /** A stable name such as `wrong-passphrase`, `no-vault`, `bad-input`, `cancelled`, `unexpected`. */
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  text: z.strictObject({ zh: z.string(), en: z.string() }),
  /** Where the input is wrong, where that is what is wrong. */
  problems: z
    .array(z.strictObject({ path: z.string(), text: z.strictObject({ zh: z.string(), en: z.string() }) }))
    .optional(),
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
