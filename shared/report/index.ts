// The report of an audit, rendered for people: plain text, Markdown and HTML, three renderings of one outline.

export { renderHtml } from "./html.ts";
export { renderMarkdown } from "./markdown.ts";
export type { Lang } from "./options.ts";
export { renderText } from "./text.ts";
