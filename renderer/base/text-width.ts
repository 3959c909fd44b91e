// Room that small letters take in a drawing, before they are drawn.

/** Pixels of a label of 12, as drawn at its widest: Chinese characters are square, Latin letters and digits are not. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > "\u2e80" ? 12.5 : 7.5), 0);

/** The same room in ems. */
export const emsOf = (text: string): number => widthOf(text) / 12;
