// A list laid out for paper of its own: not the screen printed, but every row of it, with the vault, the day and the page in the foot.
import { type ReactNode, useLayoutEffect } from "react";
import { createPortal } from "react-dom";
import type { Text } from "../../../shared/text.ts";
import { clockOf, localDayOf } from "../../base/instant.ts";
import { useSay } from "../../base/lang.tsx";
import { useVaultName } from "../../base/vault-name.ts";
import { cssString } from "./css-string.ts";
import { PAGE, PRINT, printedWords } from "./words.ts";
import "./print-sheet.css";

interface Props {
  readonly title: string;
  /** At the right of the title: of which time, or for what. */
  readonly aside: string;
  /** What every page says at its foot beside the vault. */
  readonly foot?: Text;
  readonly children: ReactNode;
  /** Told once the printer, or who called it off, is done. */
  readonly onPrinted: () => void;
}

/** Prints what it holds as soon as it is there. On the screen nothing of it is seen. */
export function PrintSheet({ title, aside, foot = PRINT.shred, children, onPrinted }: Props) {
  const say = useSay();
  const vault = useVaultName();
  useLayoutEffect(() => {
    const now = new Date().toISOString();
    const root = document.documentElement;
    // The margins of a page take their words from the root alone.
    const words = {
      "--ps-left": [vault, say(foot)].filter((part) => part !== "").join(" · "),
      "--ps-printed": `${say(printedWords(localDayOf(now), clockOf(now)))} · `,
      "--ps-before": say(PAGE.before),
      "--ps-between": say(PAGE.between),
      "--ps-after": say(PAGE.after),
    };
    for (const [name, text] of Object.entries(words)) root.style.setProperty(name, cssString(text));
    addEventListener("afterprint", onPrinted);
    print();
    return () => {
      removeEventListener("afterprint", onPrinted);
      for (const name of Object.keys(words)) root.style.removeProperty(name);
    };
    // Once, as it is put up: what is on paper is what was asked for.
  }, []);
  return createPortal(
    <section className="ps">
      <header className="ps-head">
        <h1>{title}</h1>
        <span>{aside}</span>
      </header>
      {children}
    </section>,
    document.body,
  );
}
