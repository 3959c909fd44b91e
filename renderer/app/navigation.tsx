// The main navigation: the screens with their counts, language, search, lock. On a narrow window it folds into a menu.
import { useState } from "react";
import { useLanguage } from "../base/lang.tsx";
import { Link, useRoute } from "../base/route.ts";
import { useSession } from "../base/session.tsx";
import { useVaultName } from "../base/vault-name.ts";
import { useToday } from "../parts/today/use-today.ts";
import { useCommand } from "../parts/frame/commands.ts";
import { KEYS, shownKey } from "../parts/frame/keys.ts";
import { isMac } from "./platform.ts";
import { type Place, PLACES, placeIn } from "./places.ts";
import { useTold } from "./session-events.ts";
import { FRAME } from "../parts/frame/words.ts";
import { APP, auditingWords } from "./words.ts";

const shown = (action: string): string => {
  const binding = KEYS.find((key) => key.action === action);
  return binding === undefined ? "" : shownKey(binding, isMac);
};

export function Navigation() {
  const { say } = useLanguage();
  const { open } = useSession();
  const vault = useVaultName();
  const run = useCommand();
  const [unfolded, setUnfolded] = useState(false);
  const { data } = useToday();
  const counts: Readonly<Record<string, number | undefined>> = {
    today: data === undefined ? undefined : data.total,
    caseload: data?.cases,
  };
  const fold = (): void => setUnfolded(false);
  return (
    <header className={`nav no-print${unfolded ? " nav-unfolded" : ""}`}>
      <div className="nav-top">
        <span className="nav-name">{say(FRAME.name)}</span>
        <button
          type="button"
          className="button button-quiet nav-fold"
          aria-expanded={unfolded}
          aria-controls="nav-list"
          onClick={() => setUnfolded(!unfolded)}
        >
          {say(APP.menu)}
        </button>
      </div>
      <div className="nav-vault" title={open?.sample === true ? say(APP.sampleHint) : undefined}>
        {open?.sample === true ? <span className="nav-sample">{vault}</span> : vault}
      </div>
      <div className="nav-body" id="nav-list">
        <button
          type="button"
          className="nav-find"
          onClick={() => {
            fold();
            run("palette");
          }}
        >
          <span>{say(APP.search)}</span>
          <kbd>{shown("palette")}</kbd>
        </button>
        <nav aria-label={say(APP.navigation)}>
          <ul>
            {PLACES.map((place) => (
              <Item key={place.name} place={place} count={counts[place.name]} onGo={fold} />
            ))}
          </ul>
        </nav>
        <div className="nav-foot">
          <Auditing />
          <button
            type="button"
            className="nav-button"
            title={`${say(FRAME.otherLanguage)} ${shown("language")}`}
            onClick={() => run("language")}
          >
            {say(FRAME.languageMark)}
            <span className="visually-hidden">{say(FRAME.otherLanguage)}</span>
          </button>
          <button type="button" className="nav-button" onClick={() => run("keys")}>
            {say(APP.keys)}
          </button>
          <button
            type="button"
            className="nav-button"
            title={`${say(APP.lockHint)} ${shown("lock")}`}
            onClick={() => run("lock")}
          >
            <LockMark />
            {say(APP.lock)}
          </button>
        </div>
      </div>
    </header>
  );
}

function Auditing() {
  const { say } = useLanguage();
  const { auditing } = useTold();
  // Not read out: it changes many times a second.
  return auditing === null ? null : <p className="nav-auditing">{say(auditingWords(auditing.done, auditing.total))}</p>;
}

interface ItemProps {
  readonly place: Place;
  readonly count: number | undefined;
  readonly onGo: () => void;
}

function Item({ place, count, onGo }: ItemProps) {
  const { say } = useLanguage();
  const current = placeIn(useRoute()) === place.name;
  return (
    <li>
      <Link
        to={`/${place.name}`}
        className="nav-link"
        aria-current={current ? "page" : undefined}
        title={shown(place.action)}
        onClick={onGo}
      >
        <span>{say(place.words)}</span>
        {count === undefined || count === 0 ? null : <span className="nav-count">{count}</span>}
      </Link>
    </li>
  );
}

/** A padlock, drawn: the word stands beside it. */
function LockMark() {
  return (
    <svg width="12" height="14" viewBox="0 0 12 14" aria-hidden="true" fill="none" stroke="currentColor">
      <rect x="1" y="6" width="10" height="7" rx="1" />
      <path d="M3.5 6V4a2.5 2.5 0 0 1 5 0v2" />
    </svg>
  );
}
