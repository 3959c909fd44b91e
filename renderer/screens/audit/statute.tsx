// The provisions a finding rests on, in the version that applied, with the versions before and after where they differ.
import { validWords } from "../../parts/law-text/words.ts";
import { useState } from "react";
import type { Finding } from "../../../shared/engine/finding.ts";
import type { BasisRef } from "../../../shared/engine/basis.ts";
import { article, instrumentVersion } from "../../../shared/law/index.ts";
import { basisWords } from "../../../shared/report/cite.ts";
import type { Text } from "../../../shared/text.ts";
import { useSay } from "../../base/lang.tsx";
import { Link, pathOf } from "../../base/route.ts";
import { ArticleText } from "../../parts/law-text/article-text.tsx";
import { Compare, type Wording } from "../../parts/law-text/compare.tsx";
import { neighbours, versionOrLatest } from "../../parts/law-text/versions.ts";
import { AUDIT } from "./words.ts";
import "./statute.css";

interface AgainstProps {
  readonly title: Text;
  readonly instrument: string;
  readonly before: Wording;
  readonly after: Wording;
}

/** Another version beside this one; compared once it is asked for. */
function Against({ title, ...versions }: AgainstProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say(title)}</summary>
      {open ? <Compare {...versions} /> : null}
    </details>
  );
}

function Provision({ basis }: { readonly basis: BasisRef }) {
  const say = useSay();
  const { instrument, article: number, paragraph } = basis;
  const version = versionOrLatest(instrument, basis.version ?? undefined);
  const held = version === undefined ? null : article(instrument, version.version, number);
  const around = version === undefined || held === null ? null : neighbours(instrument, version.version, held);
  const own = version === undefined || instrumentVersion(instrument, version.version) === null ? null : version;
  return (
    <article className="au-provision">
      <h4>
        {say(basisWords(basis))}
        <span className="au-soft">
          {basis.version === null ? say(AUDIT.everyVersion) : own === null ? "" : say(validWords(own))}
        </span>
        {own === null ? null : (
          <Link className="au-soft" to={pathOf("law", `${instrument}@${own.version}`, number)}>
            {say(AUDIT.toLaw)}
          </Link>
        )}
      </h4>
      {held === null ? (
        <p className="au-soft">{say(AUDIT.notHeld)}</p>
      ) : (
        <ArticleText article={held} paragraph={paragraph} cited />
      )}
      {own !== null && held !== null && around !== null && around.before !== null ? (
        <Against
          title={AUDIT.earlier}
          instrument={instrument}
          before={around.before}
          after={{ version: own, article: held }}
        />
      ) : null}
      {own !== null && held !== null && around !== null && around.after !== null ? (
        <Against
          title={AUDIT.later}
          instrument={instrument}
          before={{ version: own, article: held }}
          after={around.after}
        />
      ) : null}
    </article>
  );
}

export function Statute({ finding }: { readonly finding: Finding }) {
  return finding.basis.map((basis) => (
    <Provision
      key={`${basis.instrument}@${basis.version ?? ""}:${basis.article}:${basis.paragraph ?? ""}`}
      basis={basis}
    />
  ));
}
