// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:a429a1d13fe891603b40da4518f6b2bc1e2a3d902adf8f4aca79eaa4bc5fbaaf";
