// What goes between the backend and the thread that reads a PDF file.

/** What the thread is given. */
export interface PdfThreadData {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds after which no further page is read. */
  readonly readingMs: number;
  /** Text is read until it is this long, in UTF-16 units. */
  readonly mostText: number;
}

/** The pages come first: they are known even where the text then takes too long. */
export type PdfMessage =
  | { readonly kind: "pages"; readonly pages: number }
  /** `whole`: every page was read. */
  | { readonly kind: "text"; readonly text: string; readonly whole: boolean }
  | { readonly kind: "locked" }
  | { readonly kind: "broken" };
