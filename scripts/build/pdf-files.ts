// The files that pdf.js asks for while it shows a PDF file, as files of the window: its reading half, fonts, tables, decoders.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/**
 * Which of its files belong to the window. Scripts inside PDF files are never run, and colours are shown without their
 * profiles: the files for that stay out.
 */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  cmaps: /\.bcmap$/,
  standard_fonts: /\.(?:pfb|ttf)$/,
  wasm: /^(?:jbig2|openjpeg)\.wasm$/,
};
const LICENSES = /^LICENSE/;

/**
 * Puts them into a folder `pdf-VERSION/` of the build. Their names are those that pdf.js builds itself, so that the
 * version in the folder's name is what keeps an old one from being taken for a new one.
 */
export function pdfFiles(root: string): Plugin {
  const library = join(root, "node_modules", "pdfjs-dist");
  const read = (...path: readonly string[]): Uint8Array => readFileSync(join(library, ...path));
  return {
    name: "redress:pdf-files",
    apply: "build",
    generateBundle() {
      const { version } = JSON.parse(readFileSync(join(library, "package.json"), "utf8")) as {
        readonly version: string;
      };
      const put = (name: string, source: Uint8Array): void => {
        this.emitFile({ type: "asset", fileName: `pdf-${version}/${name}`, source });
      };
      put("LICENSE.txt", read("LICENSE"));
      put("worker/pdf.worker.js", read("legacy", "build", "pdf.worker.min.mjs"));
      for (const [folder, wanted] of Object.entries(FOLDERS)) {
        for (const name of readdirSync(join(library, folder))) {
          if (wanted.test(name)) put(`${folder}/${name}`, read(folder, name));
          else if (LICENSES.test(name)) put(`${folder}/${name}.txt`, read(folder, name));
        }
      }
    },
  };
}
