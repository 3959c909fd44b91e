// What people of the clinic write down about their own work on a case: notes, contacts, tasks, and what somebody saw at a body.
// It is no part of the case file: no rule reads it.

/** How somebody was spoken to. */
export const CONTACT_WAYS = ["phone", "visit", "message", "post", "other"] as const;
export type ContactWay = (typeof CONTACT_WAYS)[number];

/** What somebody saw on a day: it is gone, it is still there, or it could not be found out. */
export const SEEN = ["restored", "still", "unclear"] as const;
export type Seen = (typeof SEEN)[number];

/** A note in free words. */
export interface PlainNote {
  readonly id: string;
  readonly kind?: undefined;
  readonly text: string;
  /** What it is about, such as `evidence:d1:3` for a page of a piece of evidence. */
  readonly about?: string | undefined;
  /** ISO day; notes on pages have none. */
  readonly date?: string | undefined;
}

/** Somebody was spoken to, or wrote. */
export interface Contact {
  readonly id: string;
  readonly kind: "contact";
  /** ISO day. */
  readonly date: string;
  readonly way: ContactWay;
  readonly with: string;
  readonly text: string;
}

/** Something to be done, by a day where one is set. */
export interface Task {
  readonly id: string;
  readonly kind: "task";
  readonly text: string;
  /** ISO day of our own, never a limit of law. */
  readonly due?: string | undefined;
  /** ISO day on which it was done; absent while it is open. */
  readonly done?: string | undefined;
}

/** Somebody looked on a day whether a body still applies what the listing brought. */
export interface Check {
  readonly id: string;
  readonly kind: "check";
  /** Which row of the board: `list`, `restriction`, or `sanction:` with its id. */
  readonly about: string;
  /** ISO day. */
  readonly date: string;
  readonly seen: Seen;
  /** Who looked. */
  readonly by?: string | undefined;
  /** In free words; may be empty. */
  readonly text: string;
  /** Ids of pieces of evidence: the capture that shows it. */
  readonly evidence?: readonly string[] | undefined;
}

export type Note = PlainNote | Contact | Task | Check;
