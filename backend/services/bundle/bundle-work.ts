// What the thread of a bundle is given, and what it says.
import type { ProgressStep } from "../../../shared/api/call.ts";
import type { Text } from "../../../shared/text.ts";
import type { AgeBy, AgeTo } from "./age-file.ts";
import type { BundleErrorCode } from "./bundle-error.ts";
import type { BundlePart, OpenedBundle } from "./container.ts";
import type { BundleAbout } from "./manifest.ts";

export type BundleWork =
  | { readonly kind: "seal"; readonly parts: readonly BundlePart[]; readonly about: BundleAbout; readonly to: AgeTo }
  | { readonly kind: "open"; readonly bytes: Uint8Array<ArrayBuffer>; readonly by: AgeBy };

/** What each kind of work comes to. */
export interface BundleAnswers {
  readonly seal: Uint8Array<ArrayBuffer>;
  readonly open: OpenedBundle;
}

export type FromBundleThread =
  | { readonly kind: "step"; readonly step: ProgressStep }
  | { readonly kind: "done"; readonly answer: BundleAnswers[BundleWork["kind"]] }
  | { readonly kind: "failed"; readonly code: BundleErrorCode; readonly text: Text };
