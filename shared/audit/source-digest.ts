// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:06961ae2f97c07a27f3503cce19294f1a2f49c18de277463ef44c78907fa1cee";
