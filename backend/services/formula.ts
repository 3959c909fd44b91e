// What no table that goes out may hold as it stands.

/**
 * A cell that a spreadsheet could take for a formula, now or once somebody has cleaned it up: the signs that begin one, in any
 * width, behind spaces or letters that nobody sees; and whatever begins with a tab or the end of a line.
 */
export const FORMULA = /^(?:[\t\r\n]|[\p{Z}\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫\u2212])/u;
