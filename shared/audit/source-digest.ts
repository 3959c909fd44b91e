// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:bab06493a316a553461c7b1a3dead1ecd47899cef1e873f400a47b9ab774a8b7";
