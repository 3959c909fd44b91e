// A case without personal particulars: nothing of any person is left, and nothing else is lost.
import { describe, expect, it } from "vitest";
import { OBJECT_FIELDS } from "./fields.ts";
import { exported, withoutParticulars } from "./particulars.ts";
import { fullFile, minimal } from "./samples.fixture.ts";
import type { CaseFile } from "./types.ts";
import { validateCase } from "./validate.ts";

function parsed(value: unknown): CaseFile {
  const result = validateCase(value);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.case;
}

describe("a case without personal particulars", () => {
  it("keeps of the client kind, role and operator alone, whatever fields there are", () => {
    const whole = parsed({ ...fullFile(), client: { ...(fullFile()["client"] as object), "x-own": "王某" } });
    for (const field of Object.keys(OBJECT_FIELDS.client)) expect(whole.client).toHaveProperty(field);
    const { client, ...rest } = withoutParticulars(whole);
    expect(Object.keys(client).toSorted()).toEqual(["kind", "operator", "role"]);
    const { client: _client, parties, ...others } = whole;
    expect(parties).toHaveLength(1);
    expect(rest).toEqual(others);
  });

  it("is a valid case, with nothing made up where nothing was there", () => {
    const bare = withoutParticulars(parsed(minimal({ client: { kind: "legal-person", name: "某公司" } })));
    expect(validateCase(bare).ok).toBe(true);
    expect(bare.client).toEqual({ kind: "legal-person" });
  });

  it("is what is exported unless particulars are asked for", () => {
    const whole = parsed(fullFile());
    expect(exported(whole, true)).toBe(whole);
    expect(exported(whole, false)).toEqual(withoutParticulars(whole));
  });
});
