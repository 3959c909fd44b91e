// Loaded before Electron's own install script: says what it asks for, what it is answered, and why a request failed, all
// of which the script keeps to itself. One line each on standard error, `redress: WORD VALUE`.

const ask = globalThis.fetch;

const tell = (word: string, value: string): void => {
  process.stderr.write(`redress: ${word} ${value}\n`);
};

globalThis.fetch = async (...request) => {
  const [to] = request;
  tell("host", new URL(to instanceof Request ? to.url : String(to)).host);
  try {
    const response = await ask(...request);
    tell("status", String(response.status));
    tell("length", response.headers.get("content-length") ?? "0");
    return response;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    tell("code", /^\w+$/.test(code) ? code : "UNKNOWN");
    throw error;
  }
};
