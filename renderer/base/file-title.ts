// What a file is called before somebody gives it a title.

/** The endings that name a kind of file. Whatever else follows a point belongs to the name: 11.20, v2, a branch office. */
const KINDS =
  /\.(?:pdf|ofd|docx?|wps|rtf|odt|xlsx?|et|ods|csv|tsv|pptx?|dps|txt|text|md|log|json|xml|html?|mht|eml|msg|png|jpe?g|gif|webp|bmp|tiff?|hei[cf]|svg|mp3|m4a|wav|amr|mp4|mov|avi|zip|rar|7z)$/iu;

/** A title to begin with: the name without the ending that tells its kind, which the file itself keeps. */
export const titleFrom = (fileName: string): string => fileName.replace(KINDS, "").trim() || fileName;
