// The event that a question is about, where the question itself does not say which: one should know before answering.
import type { CaseFile } from "../../../shared/case/types.ts";
import type { Context } from "../../../shared/report/context.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { factPath } from "../../parts/answer/fact-path.ts";
import { FACTS } from "./words.ts";

interface Props {
  readonly context: Context;
  readonly file: CaseFile;
  readonly path: string;
}

export function About({ context, file, path }: Props) {
  const say = useSay();
  const fact = factPath(file, path);
  const id = fact.kind === "field" ? fact.event.id : fact.kind === "event" ? fact.anchor : null;
  const name = id === null ? null : context.names.name(id);
  if (id === null || name === null) return null;
  return (
    <p className="fa-about">
      {say(fact.kind === "field" ? FACTS.about : FACTS.after)}{" "}
      <Link to={pathOf("case", file.id, "timeline", id)}>{name}</Link>
    </p>
  );
}
