// Where the vaults lie on each system, and by whose word.
import { describe, expect, it } from "vitest";
import { dataFolder } from "./data-folder.ts";

describe("the data folder", () => {
  it.each([
    ["linux", {}, "/home/a/.local/share/redress"],
    ["linux", { XDG_DATA_HOME: "/data" }, "/data/redress"],
    ["linux", { XDG_DATA_HOME: "" }, "/home/a/.local/share/redress"],
    ["darwin", {}, "/home/a/Library/Application Support/Redress"],
    ["win32", { LOCALAPPDATA: "/local" }, "/local/Redress"],
    ["win32", {}, "/home/a/AppData/Local/Redress"],
    ["linux", { REDRESS_DATA: "/own" }, "/own"],
    ["win32", { REDRESS_DATA: "/own", LOCALAPPDATA: "/local" }, "/own"],
    ["linux", { REDRESS_DATA: "" }, "/home/a/.local/share/redress"],
  ] as const)("on %s with %j is %s", (platform, env, folder) => {
    // The separators are those of the system the test runs on.
    expect(dataFolder(env, platform, "/home/a").replaceAll("\\", "/")).toBe(folder);
  });
});
