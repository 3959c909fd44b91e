// Chromium knows no `app:` scheme of ours: inside it the window lives at a secure address that leads nowhere.

const INSIDE = "https://redress.stand-in.invalid";
const OUTSIDE = "app://redress";

/** The address as Chromium has it. */
export const inside = (url: string): string => (url.startsWith(OUTSIDE) ? url.replace(OUTSIDE, INSIDE) : url);

/** The address as Electron would tell it. */
export const outside = (url: string): string =>
  url.startsWith(INSIDE) || url.startsWith(`blob:${INSIDE}`) ? url.replace(INSIDE, OUTSIDE) : url;
