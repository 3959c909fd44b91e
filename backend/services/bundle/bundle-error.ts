// The one error of field bundles: a code for programs and a sentence for people, never a secret.
import type { Text } from "../../../shared/text.ts";

/** What can be wrong with a bundle, or with what one is to be made of. */
export type BundleErrorCode =
  | "altered"
  | "bad-identity"
  | "bad-path"
  | "bad-recipient"
  | "costly-passphrase"
  | "cut-short"
  | "failed"
  | "needs-identity"
  | "needs-passphrase"
  | "newer-age"
  | "newer-version"
  | "no-key"
  | "not-a-bundle"
  | "not-age"
  | "not-for-this-identity"
  | "part-altered"
  | "part-extra"
  | "part-missing"
  | "too-big"
  | "too-long"
  | "too-much"
  | "two-ways"
  | "wrong-passphrase";

/** `text` says the thing, the reason and the way out; `message` is its English. */
export class BundleError extends Error {
  readonly code: BundleErrorCode;
  readonly text: Text;

  constructor(code: BundleErrorCode, text: Text) {
    super(text.en);
    this.name = "BundleError";
    this.code = code;
    this.text = text;
  }
}
