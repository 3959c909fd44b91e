// The browser host at its edge: who is let in, what is refused, what is served, how a call's answer is written.
import { execFile } from "node:child_process";
import { networkInterfaces } from "node:os";
import { createConnection } from "node:net";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serveWindow, type WindowHost } from "../../../backend/host/serve-window.ts";
import { admitted, ask, pageHeaders } from "./requests.fixture.ts";
import { REFUSAL, type SampleCalls, sampleCalls } from "./sample-calls.fixture.ts";
import { type WindowFolder, windowFolder } from "./window-folder.fixture.ts";

let calls: SampleCalls;
let files: WindowFolder;
let host: WindowHost;

beforeEach(async () => {
  calls = sampleCalls();
  files = windowFolder();
  host = await serveWindow({ dispatch: calls.dispatch, windowFolder: files.folder, mostBytes: 1000 });
});

afterEach(async () => {
  await host.close();
  files.remove();
});

const callWith = async (name: string, body: string, change: Record<string, string> = {}) => {
  const cookie = await admitted(host);
  const headers = { ...pageHeaders(host, cookie), ...change };
  return ask(host.port, `/api/${name}`, { method: "POST", headers, body });
};

const lines = (body: string): unknown[] =>
  body
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

describe("the way in", () => {
  it("is an address that works once", async () => {
    const { pathname } = new URL(host.address());
    const first = await ask(host.port, pathname);
    expect(first).toMatchObject({ status: 303, headers: { location: "/", "cache-control": "no-store" } });
    expect(first.headers["set-cookie"]).toEqual([
      expect.stringMatching(new RegExp(`^redress-${host.port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict$`)),
    ]);
    const second = await ask(host.port, pathname);
    expect(second.status).toBe(403);
    expect(second.headers["set-cookie"]).toBeUndefined();
    expect(second.body).toContain("works once");
  });

  it("ends what an earlier one let in, used or not: who came in with a stolen one is out", async () => {
    const earlier = new URL(host.address()).pathname;
    const cookie = await admitted(host);
    expect(await ask(host.port, "/", { headers: { cookie } })).toMatchObject({ status: 200 });
    expect(await ask(host.port, earlier)).toMatchObject({ status: 403 });
    const next = await admitted(host);
    expect(await ask(host.port, "/", { headers: { cookie } })).toMatchObject({ status: 401 });
    expect(await ask(host.port, "/", { headers: { cookie: next } })).toMatchObject({ status: 200 });
  });

  it("takes the browser that used its address back to the window", async () => {
    const address = host.address();
    const [cookie = ""] = (await ask(host.port, new URL(address).pathname)).headers["set-cookie"] ?? [];
    const again = await ask(host.port, new URL(address).pathname, {
      headers: { cookie: cookie.split(";")[0] ?? "" },
    });
    expect(again).toMatchObject({ status: 303, headers: { location: "/" } });
    expect(again.headers["set-cookie"]).toBeUndefined();
  });

  it("is closed to another user's program, which does not use the address up either", async () => {
    const stranger = await serveWindow({ dispatch: calls.dispatch, windowFolder: files.folder, foreign: () => true });
    const refused = await ask(stranger.port, new URL(stranger.address()).pathname);
    await stranger.close();
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.headers["set-cookie"]).toBeUndefined();
    expect(refused.body).toContain("another user");
  });

  it.skipIf(process.platform !== "linux" || process.getuid?.() !== 0)(
    "is closed to a real program of another user (skipped where the tests are not root's, who alone can start one)",
    async () => {
      const { pathname } = new URL(host.address());
      const asked = `exec 3<>/dev/tcp/127.0.0.1/${host.port}; printf 'GET ${pathname} HTTP/1.1\\r\\nHost: 127.0.0.1:${host.port}\\r\\nConnection: close\\r\\n\\r\\n' >&3; cat <&3`;
      const answered = await promisify(execFile)("bash", ["-c", asked], { uid: 65_534, gid: 65_534, cwd: "/" });
      expect(answered.stdout).toMatch(/^HTTP\/1\.1 403/u);
      expect(answered.stdout).toContain("another user");
      expect(await ask(host.port, pathname)).toMatchObject({ status: 303 });
    },
  );

  it.each(["/enter/", "/enter/x", "/enter/%00"])("refuses the made-up token of %s", async (path) => {
    expect(await ask(host.port, path)).toMatchObject({ status: 403 });
  });

  it.each(["/", "/index.html", "/assets/script.js", "/nothing"])("shows nothing of %s without it", async (path) => {
    const reply = await ask(host.port, path);
    expect(reply).toMatchObject({ status: 401, headers: { "x-content-type-options": "nosniff" } });
    expect(reply.body).not.toContain("script");
  });

  it("refuses a cookie of another port, a cut one and an empty one", async () => {
    const cookie = await admitted(host);
    const value = cookie.slice(cookie.indexOf("=") + 1);
    for (const wrong of [`redress-1=${value}`, cookie.slice(0, -1), `redress-${host.port}=`, `x${cookie}`]) {
      expect((await ask(host.port, "/", { headers: { cookie: wrong } })).status, wrong).toBe(401);
    }
    expect((await ask(host.port, "/", { headers: { cookie: `a=b; ${cookie}; c=d` } })).status).toBe(200);
  });

  it("is loopback only", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .find(({ family, internal }) => family === "IPv4" && !internal);
    // A machine without any network has no outside address to try.
    const address = outside?.address ?? "127.0.0.2";
    const outcome = await new Promise<string>((resolve) => {
      const socket = createConnection({ host: address, port: host.port });
      socket.once("connect", () => resolve("connected"));
      socket.once("error", () => resolve("refused"));
    });
    expect(outcome).toBe("refused");
  });
});

describe("names and origins", () => {
  it.each(["evil.invalid", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.invalid", "[::1]", "localhost"])(
    "refuses everything asked of the name %j",
    async (name) => {
      const cookie = await admitted(host);
      const page = await ask(host.port, "/", { headers: { cookie, host: name } });
      expect(page).toMatchObject({ status: 403 });
      const { pathname } = new URL(host.address());
      const entry = await ask(host.port, pathname, { headers: { host: name } });
      expect(entry.headers["set-cookie"]).toBeUndefined();
      const called = await callWith("sample.echo", '{"zh":"x","en":"x"}', { host: name });
      expect(called.status).toBe(403);
      expect(calls.seen).toEqual([]);
    },
  );

  it("answers at localhost too", async () => {
    const cookie = await admitted(host);
    const headers = { cookie, host: `localhost:${host.port}` };
    expect(await ask(host.port, "/", { headers })).toMatchObject({ status: 200 });
  });

  it.each<Record<string, string>>([
    { origin: "https://evil.invalid" },
    { origin: "null" },
    { origin: "" },
    { origin: "http://127.0.0.1:1" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { "x-redress": "" },
    { "x-redress": "0" },
  ])("refuses a call with %j", async (change) => {
    expect(await callWith("sample.echo", '{"zh":"x","en":"x"}', change)).toMatchObject({ status: 403 });
    expect(calls.seen).toEqual([]);
  });

  it("refuses a call without the cookie, without an origin, and by another method", async () => {
    const cookie = await admitted(host);
    const { cookie: _cookie, ...without } = pageHeaders(host, cookie);
    const { origin: _origin, ...noOrigin } = pageHeaders(host, cookie);
    const body = '{"zh":"x","en":"x"}';
    expect((await ask(host.port, "/api/sample.echo", { method: "POST", headers: without, body })).status).toBe(401);
    expect((await ask(host.port, "/api/sample.echo", { method: "POST", headers: noOrigin, body })).status).toBe(403);
    for (const method of ["PUT", "DELETE", "OPTIONS", "PATCH", "HEAD"]) {
      const headers = pageHeaders(host, cookie);
      expect((await ask(host.port, "/api/sample.echo", { method, headers })).status, method).toBe(405);
    }
    expect((await ask(host.port, "/api/sample.echo", { headers: { cookie } })).status).toBe(404);
    expect(calls.seen).toEqual([]);
  });

  it.each(["cross-site", "same-site"])("does not let a page of a %s address be led in", async (site) => {
    const { pathname } = new URL(host.address());
    const reply = await ask(host.port, pathname, { headers: { "sec-fetch-site": site } });
    expect(reply.status).toBe(403);
    expect(reply.headers["set-cookie"]).toBeUndefined();
    // The token was not used up by it.
    expect((await ask(host.port, pathname, { headers: { "sec-fetch-site": "none" } })).status).toBe(303);
  });
});

describe("the files", () => {
  it("carry the page's policy, with a nonce of its own each time", async () => {
    const headers = { cookie: await admitted(host) };
    const [one, two] = [await ask(host.port, "/", { headers }), await ask(host.port, "/index.html", { headers })];
    const nonces = [one, two].map(({ body }) => /content="(?<nonce>[\w-]{24})"/.exec(body)?.groups?.["nonce"]);
    expect(new Set(nonces).size).toBe(2);
    expect(nonces).not.toContain(undefined);
    expect(one.headers["content-security-policy"]).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonces[0]}'; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default",
    );
    expect(one.headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    });
  });

  it("are only those of the window", async () => {
    const headers = { cookie: await admitted(host) };
    expect(await ask(host.port, "/assets/script.js", { headers })).toMatchObject({
      status: 200,
      headers: { "content-type": "text/javascript; charset=utf-8" },
    });
    const ways = [
      "/../secret.js",
      "/assets/../../secret.js",
      "/%2e%2e/secret.js",
      "/..%2fsecret.js",
      "/..\\secret.js",
      "/assets/%2e%2e/%2e%2e/secret.js",
      "//secret.js",
      `/${files.secret}`,
      files.secret,
      "/assets/",
      "/assets",
      "/notes.txt",
      "/assets/script.js%00.css",
      "/__proto__",
      "/constructor.js",
    ];
    for (const path of ways) {
      const reply = await ask(host.port, path, { headers });
      expect(reply.status, path).toBe(404);
      expect(reply.body, path).not.toMatch(/secret|of a type/);
    }
  });
});

describe("a call", () => {
  it("answers with a line", async () => {
    const reply = await callWith("sample.echo", '{"zh":"案","en":"case"}');
    expect(reply).toMatchObject({ status: 200, body: '{"kind":"done","output":{"zh":"案","en":"case"}}\n' });
    expect(reply.headers).toMatchObject({
      "content-type": "application/x-ndjson; charset=utf-8",
      "cache-control": "no-store",
    });
  });

  it("carries bytes both ways", async () => {
    const reply = await callWith("sample.reverse", '{"$bytes":"AQID"}');
    expect(lines(reply.body)).toEqual([{ kind: "done", output: { $bytes: "AwIB" } }]);
  });

  it("tells its progress line by line before its end", async () => {
    const reply = await callWith("sample.count", "3");
    expect(lines(reply.body)).toEqual([
      { kind: "progress", step: 1 },
      { kind: "progress", step: 2 },
      { kind: "progress", step: 3 },
      { kind: "done", output: {} },
    ]);
  });

  it("fails in words, and lets nothing of an error out", async () => {
    expect(lines((await callWith("sample.refuse", "{}")).body)).toEqual([{ kind: "failed", failure: REFUSAL }]);
    const crashed = await callWith("sample.crash", "{}");
    expect(lines(crashed.body)).toMatchObject([{ kind: "failed", failure: { code: "unexpected" } }]);
    expect(crashed.body).not.toContain("secret");
  });

  it.each([
    ["no such call", "sample.none", "{}"],
    ["a name of the language", "__proto__.echo", "{}"],
    ["an empty name", "", "{}"],
    ["no JSON", "sample.echo", "{"],
    ["nothing", "sample.echo", ""],
    ["a wrong shape", "sample.echo", '{"zh":1,"en":1}'],
    ["too much", "sample.echo", '{"zh":"x","en":"x","more":1}'],
  ])("refuses %s", async (_what, name, body) => {
    const reply = await callWith(name, body);
    expect(lines(reply.body)).toMatchObject([{ kind: "failed", failure: { code: "bad-input" } }]);
    expect(calls.seen).toEqual([]);
  });

  it("refuses a body over the limit with words, and takes one at the limit", async () => {
    const body = (size: number): string =>
      JSON.stringify({ zh: "", en: "x".repeat(size - '{"zh":"","en":""}'.length) });
    const over = await callWith("sample.echo", body(1001));
    expect(over.status).toBe(413);
    expect(lines(over.body)).toMatchObject([{ kind: "failed", failure: { code: "too-large" } }]);
    expect(calls.seen).toEqual([]);
    expect(await callWith("sample.echo", body(1000))).toMatchObject({ status: 200 });
  });

  it("that nests deeper than any case may is refused with words, before anything goes down into it", async () => {
    const body = (depth: number): string => `{"zh":"","en":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    for (const depth of [72, 300]) {
      const deep = await callWith("sample.echo", body(depth));
      expect(lines(deep.body)).toMatchObject([
        {
          kind: "failed",
          failure: { code: "bad-input", text: { en: expect.stringContaining("nests deeper than 72") as string } },
        },
      ]);
    }
    const within = await callWith("sample.echo", body(71));
    expect(JSON.stringify(lines(within.body))).not.toContain("nests deeper");
    expect(calls.seen).toEqual([]);
  });

  it("is cancelled when its caller goes away", async () => {
    const cookie = await admitted(host);
    const cancel = new AbortController();
    const reply = await fetch(`http://127.0.0.1:${host.port}/api/sample.wait`, {
      method: "POST",
      headers: pageHeaders(host, cookie),
      body: "{}",
      signal: cancel.signal,
    });
    const reader = reply.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe('{"kind":"progress","step":"waiting"}\n');
    cancel.abort();
    await calls.until("wait cancelled");
    expect(calls.seen).toEqual(["wait begun", "wait cancelled"]);
  });
});

describe("the end", () => {
  it("cancels what is running and frees the port", async () => {
    const cookie = await admitted(host);
    const options = { method: "POST", headers: pageHeaders(host, cookie), body: "{}" };
    const running = ask(host.port, "/api/sample.wait", options).catch(() => "cut");
    await calls.until("wait begun");
    await host.close();
    expect(await running).toBe("cut");
    expect(calls.seen).toEqual(["wait begun", "wait cancelled"]);
    await expect(ask(host.port, "/")).rejects.toThrow("ECONNREFUSED");
  });

  it("says in Node's own error that a port is taken", async () => {
    const second = serveWindow({ dispatch: calls.dispatch, windowFolder: files.folder, port: host.port });
    await expect(second).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("does not begin without a built window", async () => {
    const missing = serveWindow({ dispatch: calls.dispatch, windowFolder: `${files.folder}/assets` });
    await expect(missing).rejects.toThrow("no built window");
  });
});
