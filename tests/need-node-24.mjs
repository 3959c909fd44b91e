// Stops a run on an old Node with words, where the native database module would stop it with a crash.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    "The tests need Node 24 or newer, this is " +
      process.versions.node +
      "; start them with `npm test` after `npm ci`, which brings Node 24 along\n",
  );
  process.exitCode = 1;
}
