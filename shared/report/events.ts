// The events of a case file as a reader knows them: by title and date, never by id.
import type { CaseFile } from "../case/types.ts";
import { eventTitle } from "../case/words.ts";
import { spanWords } from "./dates.ts";
import type { Lang } from "./options.ts";
import { plain } from "./plain.ts";

/** Title and date of the events of one file, in one language. */
export class EventNames {
  private readonly names = new Map<string, string>();
  private readonly types = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  constructor(file: CaseFile, lang: Lang) {
    for (const event of file.events) {
      const own = event.type === "other" && event.title !== undefined ? plain(event.title) : "";
      const title = own === "" ? eventTitle(event.type)[lang] : own;
      this.names.set(event.id, `${title} ${spanWords(event.date)[lang]}`);
      this.types.set(event.id, event.type);
      this.counts.set(event.type, (this.counts.get(event.type) ?? 0) + 1);
    }
  }

  /** Title and date; null for an id that is no event of the file. */
  name(id: string): string | null {
    return this.names.get(id) ?? null;
  }

  private isOneOfSeveral(id: string): boolean {
    return (this.counts.get(this.types.get(id) ?? "") ?? 0) > 1;
  }

  /** The event that a path of a missing fact speaks of, where the question alone would not tell. */
  meant(path: string): string | null {
    const id = /^events\[([^\]+][^\]]*)\]\./u.exec(path)?.[1];
    return id !== undefined && this.isOneOfSeveral(id) ? this.name(id) : null;
  }

  /** The event after which a path looks for one that is not on record. */
  anchor(path: string): string | null {
    return this.name(/^events\[\+[a-z-]+@([^\]]+)\]/u.exec(path)?.[1] ?? "");
  }
}
