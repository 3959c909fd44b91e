// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:9440191778c6a8136d7fe504a89817912e11b2afdd81c0f986b1cd8be4188100";
