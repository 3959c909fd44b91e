// A process of its own for the large case: it opens a vault, asks for the case, says so, and goes on until it is killed.
import { startBackend } from "../../../backend/app/thread.ts";

const [dataFolder = "", passphrase = "", id = ""] = process.argv.slice(2);
const { dispatch } = startBackend({
  dataFolder,
  examples: "",
  host: "browser",
  version: "0",
  who: "某律师",
  log: (line) => process.stderr.write(`${line}\n`),
});
const context = { signal: new AbortController().signal, report: () => {} };
await dispatch("vaults.open", { name: "工作", secret: { kind: "passphrase", text: passphrase } }, context);
void dispatch("cases.get", { id }, context);
process.stdout.write("open\n");
