// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:f17d44a3445cc8e6898b86b9a728be4da8d291304a849c00cd43aa6336332aa5";
