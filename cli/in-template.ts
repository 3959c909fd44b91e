// A paper filled into a template: one that cannot be used is refused in words.
import { TemplateError } from "../backend/services/documents/template/error.ts";
import type { Text } from "../shared/text.ts";
import { UsageError } from "./io.ts";

/** Fills it; `place` is what names the template. Throws UsageError. */
export function inTemplate(place: Text, fill: () => Uint8Array): Uint8Array {
  try {
    return fill();
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new UsageError(
      `${place.zh}：${error.problems.map(({ zh }) => zh).join(" ")}`,
      `${place.en}: ${error.problems.map(({ en }) => en).join("; ")}`,
    );
  }
}
