// The same audits in every time zone and language of the machine, byte for byte.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const script = fileURLToPath(new URL("places.fixture.ts", import.meta.url));

async function audits(zone: string, language: string): Promise<string> {
  const env = { ...process.env, TZ: zone, LANG: language, LC_ALL: language };
  const { stdout } = await run(process.execPath, [script], { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

describe("the machine's place", () => {
  it("changes no byte of an audit", async () => {
    const home = await audits("UTC", "C");
    expect(home.split("\n").length).toBeGreaterThan(40);
    for (const [zone, language] of [
      ["Asia/Shanghai", "zh_CN.UTF-8"],
      ["America/Los_Angeles", "en_US.UTF-8"],
      ["Pacific/Apia", "tr_TR.UTF-8"],
    ] as const) {
      expect((await audits(zone, language)) === home, `${zone} ${language}`).toBe(true);
    }
  });
});
