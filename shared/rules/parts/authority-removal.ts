// When an authority took the client off its list, or a penalty off its site. It can happen unseen.
import type { CaseEvent } from "../../engine/model.ts";
import type { Term } from "../../engine/term.ts";
import type { Act, World } from "../../engine/world.ts";
import { denialsAbout } from "./denied-by.ts";

/** The removal after something that calls for it; a look that still finds the entry, or a denial, shows it undone by its day. */
export function removalAfter(world: World, listing: CaseEvent | null, cause: CaseEvent, from: Term): Act {
  const about = (type: "authority-removed" | "authority-listing-checked"): readonly CaseEvent[] =>
    listing === null ? world.all(type) : world.answersTo(listing, type);
  const removed = about("authority-removed").filter((event) => world.le(from, event.term));
  const looks = about("authority-listing-checked").filter(({ undated }) => !undated);
  const gone = looks.filter(({ raw, term }) => raw.visible === "no" && world.le(from, term));
  const seen = looks.filter(({ raw }) => raw.visible === "yes");
  const [look] = gone;
  if (removed.length === 0 && look !== undefined) {
    // Gone by the look: on some day from the cause on.
    const last = world.first(gone) ?? look;
    world.use(last);
    return {
      done: world.unknownDay(`events[+authority-removed@${cause.id}]`, from, last.term),
      notDoneBy: null,
      event: null,
    };
  }
  const denials = world.view.denied("authority-removed");
  const denied = [
    ...denialsAbout(denials, listing ?? cause),
    ...denials.filter(({ parents }) => parents.includes(cause)),
  ];
  return world.unseenAct(`events[+authority-removed@${cause.id}]`, removed, [...seen, ...denied], from);
}
