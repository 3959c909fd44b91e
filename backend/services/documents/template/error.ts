// A Word template that cannot be used, with everything that is wrong with it.
import type { Text } from "../../../../shared/text.ts";

/** What is wrong with a template: each problem names the part, the tag or the place. */
export class TemplateError extends Error {
  readonly problems: readonly Text[];
  constructor(problems: readonly Text[]) {
    super(problems.map(({ en }) => en).join("; "));
    this.name = "TemplateError";
    this.problems = problems;
  }
}
