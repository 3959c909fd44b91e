// Text as a string of CSS.

/** Quoted, whatever the text holds: quotes, backslashes and line breaks as escapes of their code points. */
export const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
