// Which list a case is about: the court's list of judgment defaulters, unless the file names another.

/** What the matter is where a file names none. */
export const COURT_LIST = "court-list";

/** Whether a case of this matter is to be judged by the rules of the court's list. */
export const isCourtList = (matter: string | undefined): boolean => matter === undefined || matter === COURT_LIST;
