// The authority, as drawn up from the sample case.
import { expect, it } from "vitest";
import { CASE, textOfDrawn } from "../sample.fixture.ts";

it("is given by the client alone to the agent chosen", () => {
  const choices = { filer: { kind: "agent", name: "李某", organisation: "某法律援助中心" } } as const;
  const text = textOfDrawn("authority", { choices });
  expect(text).toContain("委托人：王某");
  expect(text).toContain("受托人：李某，某法律援助中心，");
  expect(text).toContain("委托人（签名）");
  expect(text).not.toContain("委托代理人（签名）");
});

it("is signed by the statutory agent of a minor", () => {
  const file = { ...CASE, client: { ...CASE.client, birthDate: "2010-01-01" } };
  const text = textOfDrawn("authority", { file, choices: { filer: { kind: "agent", name: "李某" } } });
  expect(text).toContain("法定代理人（签名）");
  expect(text).toContain("受托人：李某");
});

it("gives no special power by itself", () => {
  expect(textOfDrawn("authority")).toContain("特别授权：【待填：");
});
