// The settings as they were stored, also by an earlier version, and who makes the papers by them.
import { expect, it } from "vitest";
import type { JsonValue, VaultReader } from "../../../db/index.ts";
import { makerOf, settingsOf } from "./settings.ts";

/** A vault of which only the stored settings are read. */
const vaultWith = (stored: JsonValue | undefined): VaultReader =>
  ({ deskValue: (kind: string) => (kind === "setting" ? stored : undefined) }) as unknown as VaultReader;

it("keep what an earlier version stored of the clinic, with the lines that came since empty", () => {
  const stored = { caseworker: "李某", clinic: { name: "某中心", address: "某路", phone: "电话一" } };
  const settings = settingsOf(vaultWith(stored));
  expect(settings.clinic).toEqual({ ...stored.clinic, lawyer: "", firm: "", licence: "" });
  expect(settings.caseworker).toBe("李某");
});

it("are the defaults where nothing is stored, or nothing that can be read", () => {
  const none = settingsOf(vaultWith(undefined));
  expect(none.idleMinutes).toBe(15);
  for (const stored of ["x", [1], { clinic: { name: 7 } }, { clinic: { name: "名".repeat(201) } }])
    expect(settingsOf(vaultWith(stored))).toEqual(none);
});

it("name author and clinic of the papers, and nobody where they are empty", () => {
  expect(makerOf(vaultWith({ caseworker: " 李某 ", clinic: { name: "某中心" } }))).toEqual({
    author: "李某",
    clinic: "某中心",
  });
  expect(makerOf(vaultWith({ caseworker: "  " }))).toEqual({ author: null, clinic: null });
});
