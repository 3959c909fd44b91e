// The window's own address, and whether something comes from it.

export const SCHEME = "app";
const ORIGIN = "app://redress";
const ROOT = `${ORIGIN}/`;

/** The address of the window; `place` is what follows "#". */
export const windowUrl = (place = ""): string => (place === "" ? ROOT : `${ROOT}#${place}`);

/** Whether an address is one of the window's own files. */
export const isOurs = (url: string): boolean => url.startsWith(ROOT);

/** Whether an address is that of the page itself, wherever in it. */
export const isOurPage = (url: string): boolean => url === ROOT || url.startsWith(`${ROOT}#`);

/** Whether an address is of a file that our own page made in memory. */
export const isOurBlob = (url: string): boolean => url.startsWith(`blob:${ROOT}`);
