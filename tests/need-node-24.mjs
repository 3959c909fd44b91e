// Stops a run on an old Node with words, where the native database module would stop it with a crash.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    "This needs Node 24 or newer and runs on " +
      process.versions.node +
      "; run it by npm after `npm ci`, which brings Node 24 along on Linux and Windows\n",
  );
  process.exitCode = 1;
}
