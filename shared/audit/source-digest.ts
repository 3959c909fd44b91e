// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:8bf1e112381f4e5541eecfa940f4fe9568262650fb94f536ef69dad461693f12";
