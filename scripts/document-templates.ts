// Writes the shipped .docx templates anew: the typography of Chinese court papers, with tags where the text goes.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templateBytes, TEMPLATES } from "./document-templates/template.ts";

const folder = join(import.meta.dirname, "..", "templates");
mkdirSync(folder, { recursive: true });
for (const template of TEMPLATES) {
  const path = join(folder, `${template.name}.docx`);
  writeFileSync(path, await templateBytes(template));
  console.log(path);
}
