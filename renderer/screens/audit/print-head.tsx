// The head and the last words of the audit on paper: whose case, before which court, as of when, and what the report is not.
import type { Outline } from "../../../shared/report/outline.ts";

export function PrintHead({ outline }: { readonly outline: Outline }) {
  return (
    <header className="au-print">
      <h1>{outline.title}</h1>
      <dl>
        {outline.head.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

export function PrintFoot({ outline }: { readonly outline: Outline }) {
  return (
    <footer className="au-print">
      {outline.disclaimer.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  );
}
