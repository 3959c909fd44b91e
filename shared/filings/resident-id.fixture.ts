// Made-up resident identity numbers: seventeen digits with the check character that fits them.
import { checkResidentId } from "../case/id-number.ts";

/** The number with its check character; nobody's, for the digits are made up. */
export function withResidentCheck(digits: string): string {
  const found = "0123456789X"
    .split("")
    .map((last) => digits + last)
    .find((number) => checkResidentId(number).ok);
  if (found === undefined) throw new Error("no check character fits");
  return found;
}
