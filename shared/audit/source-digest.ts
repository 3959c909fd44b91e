// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:e5335c8f99c4b9543b8a961d56a043dd7897ffae0f1b7ce7262146c059edb45b";
