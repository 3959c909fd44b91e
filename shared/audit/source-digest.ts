// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:084b1a2d1059a4c2e62e7fe53ca8e03991ab83caa950d11f79857b18f70055e5";
