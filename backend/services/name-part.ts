// Names for the files that leave the program.

const MOST = 60;

/** A part of a file name: letters and digits of all scripts, `-` and `_`; everything else becomes `-`. */
export function namePart(text: string): string {
  const plain = text.normalize("NFC").replaceAll(/[^\p{L}\p{N}_-]+/gu, "-");
  const short = [...plain]
    .slice(0, MOST)
    .join("")
    .replaceAll(/^-+|-+$/g, "");
  return short === "" ? "case" : short;
}
