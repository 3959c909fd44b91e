// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:a5ad565e26c2390890fa77c9b353e2969195fbb7fd1e6c866312a6415b7e8aff";
