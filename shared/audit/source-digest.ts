// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:b865953564b88818c1f62b498903e237f0aa06849500e62a19e321373ad374e7";
