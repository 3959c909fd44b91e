// The three grounds on which a listed person asks for correction, by what they are and by the number the case format has for them.
import { firstText, itemOf } from "./duty-index.ts";

/** It should not have been made, it is inaccurate, it is due for deletion. */
export type CorrectionGround = "revocation" | "correction" | "deletion";

/** The number under which the case format names a ground of a request: that of its item in the first text that has them. */
export function groundNumber(ground: CorrectionGround): number {
  const item = itemOf(firstText("correction-grounds"), ground);
  if (item === null) throw new RangeError(`the grounds of a request have no ${ground}`);
  return item;
}
