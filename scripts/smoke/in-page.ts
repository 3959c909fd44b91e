// What the smoke test runs in the window's own page: each text is one expression that comes to `[ok, detail]`.

const CALL = `(name, input) => redress.call(name, input).promise`;
const within = (body: string): string => `(async () => { const call = ${CALL}; ${body} })()`;

export const IN_PAGE = {
  page: within(`
    const answer = await fetch(location.href.split("#")[0]);
    const policy = answer.headers.get("content-security-policy") ?? "";
    const outside = await fetch("../main.js").then(({ status }) => status, () => 0);
    const ok = isSecureContext && policy.includes("default-src 'none'")
      && !/unsafe-eval|script-src[^;]*unsafe-inline/.test(policy) && outside !== 200;
    return [ok, "policy " + policy.length + " characters"];`),
  preload: within(`
    const named = Object.keys(redress).join(" ");
    const found = ["require", "process", "module", "Buffer", "electron", "ipcRenderer"].filter((name) => name in globalThis);
    const state = await call("session.state", {});
    return [named === "call cancel menu platform" && Object.isFrozen(redress) && found.length === 0 && state.kind === "done",
      named + (found.length > 0 ? ", also " + found.join(" ") : "")];`),
} as const;

/** The backend's thread opens the published examples: the native module is loaded in a worker. */
export const SAMPLE = within(`
  const opened = await call("vaults.openSample", {});
  const { output } = await call("caseload.ids", { filter: {}, sort: { by: "updated", descending: true } });
  return [opened.kind === "done" && output.ids.length > 0, opened.failure?.code ?? output.ids.length + " cases"];`);

export const PRINT = within(`
  const { kind, output, failure } = await call("documents.pdf", { caseId: "RC34", document: "reconsideration-request" });
  if (kind !== "done") return [false, failure.code];
  const begins = String.fromCharCode(...output.bytes.slice(0, 5));
  return [begins === "%PDF-" && output.bytes.length > 10000, begins + " " + output.bytes.length + " bytes"];`);

/** Tries every way to a server; each must fail. */
export const attemptsTo = (server: string): string => {
  const http = JSON.stringify(`${server}/smoke`);
  const socket = JSON.stringify(server.replace(/^http/, "ws"));
  return within(`
    const image = () => new Promise((yes, no) => Object.assign(new Image(), { onload: yes, onerror: no, src: ${http} }));
    const socket = () => new Promise((yes, no) => Object.assign(new WebSocket(${socket}), { onopen: yes, onerror: no }));
    const beacon = async () => { if (!navigator.sendBeacon(${http}, "x")) throw new Error("refused"); };
    const tries = [() => fetch(${http}, { mode: "no-cors" }), image, socket, beacon];
    const made = await Promise.allSettled(tries.map(async (one) => one()));
    return [true, made.length + " tried"];`);
};

const CASE = {
  format: "redress.case/1",
  id: "smoke",
  client: { kind: "natural-person", name: "王某" },
  enforcement: { court: { name: "某区人民法院", level: "basic" } },
  events: [],
};

const NAME = "smoke";

export const MAKE_VAULT = (passphrase: string): string =>
  within(`
  const made = await call("vaults.create", { name: ${JSON.stringify(NAME)}, passphrase: ${JSON.stringify(passphrase)} });
  if (made.kind !== "done") return [false, made.failure.code];
  const bytes = new TextEncoder().encode(${JSON.stringify(JSON.stringify(CASE))});
  const put = await call("caseload.import", { files: [{ name: "smoke.json", bytes }], replace: false });
  return [put.kind === "done", put.failure?.code ?? "a case was written"];`);

export const LOCKED = within(`
  const began = performance.now();
  const locked = await call("vaults.lock", {});
  const took = Math.round(performance.now() - began);
  const { output } = await call("session.state", {});
  const after = await call("cases.get", { id: "smoke" });
  return [locked.kind === "done" && output.open === null && after.failure?.code === "no-vault", took + " ms"];`);

export const REOPEN = (passphrase: string): string =>
  within(`
  const secret = (text) => ({ kind: "passphrase", text });
  const wrong = await call("vaults.open", { name: ${JSON.stringify(NAME)}, secret: secret("wrong") });
  const opened = await call("vaults.open", { name: ${JSON.stringify(NAME)}, secret: secret(${JSON.stringify(passphrase)}) });
  const { output, failure } = await call("cases.get", { id: "smoke" });
  return [wrong.failure?.code === "wrong-secret" && output?.case.client.name === "王某",
    opened.failure?.code ?? failure?.code ?? "its case is there, a wrong passphrase was refused"];`);

/** Something to back up, so that quitting has work to do. */
export const SAVE_MORE = within(`
  const bytes = new Uint8Array(4 * 2 ** 20);
  for (let at = 0; at < bytes.length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
  const item = { id: "d1", title: "smoke" };
  const added = await call("evidence.add", { caseId: "smoke", item, base: null, bytes });
  return [added.kind === "done", added.failure?.code ?? bytes.length + " bytes added"];`);
