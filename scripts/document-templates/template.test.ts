// The shipped templates are what their script writes: none was altered by hand and none is stale.
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { shippedTemplate } from "../../backend/services/documents/render.ts";
import { templateBytes, TEMPLATES } from "./template.ts";

const part = (bytes: Uint8Array, name: string): string => new PizZip(bytes).file(name)?.asText() ?? "";

describe("the shipped templates", () => {
  it.each(TEMPLATES.map((style) => [style.name, style] as const))(
    "%s is what its script writes",
    async (name, style) => {
      const written = await templateBytes(style);
      const shipped = shippedTemplate({ forCourt: name === "court-paper" });
      for (const file of ["word/document.xml", "word/styles.xml", "word/footer1.xml"]) {
        expect(part(shipped, file).length).toBeGreaterThan(100);
        expect(part(shipped, file)).toBe(part(written, file));
      }
    },
  );
});
