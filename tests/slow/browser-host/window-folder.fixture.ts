// A built window as small as can be: a page with a script and a style, and beside its folder a file nobody may have.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="style-nonce" content="%STYLE_NONCE%" />
    <title>window</title>
    <link rel="stylesheet" href="./assets/style.css" />
    <script type="module" src="./assets/script.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>
`;

export interface WindowFolder {
  readonly folder: string;
  /** A file beside the folder. */
  readonly secret: string;
  remove(): void;
}

/** Makes the folder; `script` is the text of the page's one script. */
export function windowFolder(script = "document.body.dataset.ran = 'yes';"): WindowFolder {
  const root = mkdtempSync(join(tmpdir(), "redress-window-"));
  const folder = join(root, "window");
  mkdirSync(join(folder, "assets"), { recursive: true });
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "assets", "script.js"), script);
  writeFileSync(join(folder, "assets", "style.css"), "body { margin: 0; }");
  writeFileSync(join(folder, "notes.txt"), "not of a type that is served");
  const secret = join(root, "secret.js");
  writeFileSync(secret, "secret");
  return { folder, secret, remove: () => rmSync(root, { recursive: true, force: true }) };
}
