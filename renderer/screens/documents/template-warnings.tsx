// What a Word template leaves out of the papers, or leaves in them, as a list to read.
import { useSay } from "../../base/lang.tsx";
import type { Text } from "../../../shared/text.ts";

interface Props {
  readonly intro: Text;
  readonly warnings: readonly Text[];
}

/** Nothing where there is nothing to say. */
export function TemplateWarnings({ intro, warnings }: Props) {
  const say = useSay();
  if (warnings.length === 0) return null;
  return (
    <div role="status" className="do-warnings no-print">
      <p>{say(intro)}</p>
      <ul>
        {warnings.map((one) => (
          <li key={one.en}>{say(one)}</li>
        ))}
      </ul>
    </div>
  );
}
