// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:5480d5bd36b4734929f5cff332bc92698bc065926fcc4f172fbae9ba3678cca8";
