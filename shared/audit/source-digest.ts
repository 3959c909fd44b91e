// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:66db6adc723a3fcf0f62f50fad22b30680fcd6ec0ef7319395fcc94a8a940db8";
