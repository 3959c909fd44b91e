// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:ab6c5d23cefa39736444046a6be2a55a7ae182c762688b75366f2f603676d332";
