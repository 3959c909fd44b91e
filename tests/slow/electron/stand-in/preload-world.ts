// The script that runs the real preload in a page before the page's own scripts, with Electron's side of it around.

/** The name under which Chromium hands messages to Node; taken off the page before its scripts run. */
export const SEND = "standInSend";
/** The name under which Node hands answers to the page; a page of ours does not know it. */
export const RECEIVE = "standInReceive";

/** Electron's contextBridge and ipcRenderer, in the page: what crosses is copied and frozen, functions are wrapped. */
const SURROUNDINGS = `
  const send = globalThis.${SEND};
  delete globalThis.${SEND};
  const listeners = new Map();
  const toBase64 = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const fromBase64 = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const write = (value) => JSON.stringify(value, (_key, part) =>
    part instanceof Uint8Array ? { $bytes: toBase64(part) } : part);
  const read = (text) => JSON.parse(text, (_key, part) =>
    part !== null && typeof part === "object" && typeof part.$bytes === "string" ? fromBase64(part.$bytes) : part);
  Object.defineProperty(globalThis, "${RECEIVE}", { value: (channel, text) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...read(text));
  } });
  const ipcRenderer = {
    send: (channel, ...args) => { structuredClone(args); void send(channel, write(args)); },
    on: (channel, listener) => { listeners.set(channel, [...(listeners.get(channel) ?? []), listener]); },
  };
  const across = (value) => {
    if (typeof value === "function") return (...args) => {
      try { return across(value(...args.map(across))); } catch (error) { throw new Error(error.message); }
    };
    if (value instanceof Promise) return value.then(across, (error) => { throw new Error(error.message); });
    if (value instanceof Uint8Array) return value.slice();
    if (Array.isArray(value)) return Object.freeze(value.map(across));
    if (value !== null && typeof value === "object")
      return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, across(part)])));
    if (typeof value === "symbol") throw new TypeError("a symbol cannot cross");
    return value;
  };
  const contextBridge = { exposeInMainWorld: (key, value) => {
    Object.defineProperty(globalThis, key, { value: across(value), enumerable: true });
  } };
  const modules = { electron: { contextBridge, ipcRenderer } };
  const require = (name) => {
    if (!Object.hasOwn(modules, name)) throw new Error("a sandboxed preload cannot require " + name);
    return modules[name];
  };
`;

/** The whole script for a preload's text. Frames inside the page get no preload, as Electron has it by default. */
export const preloadScript = (preload: string): string => `
if (globalThis === globalThis.top) {
  ${SURROUNDINGS}
  (function (require, module, exports, process) {
    ${preload}
  })(require, { exports: {} }, {}, Object.freeze({ platform: ${JSON.stringify(process.platform)}, sandboxed: true }));
}
`;
