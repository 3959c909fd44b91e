// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:79208adc68cd2b4325e21f79329b74751aea0a20bbc99e890d31e35322895740";
