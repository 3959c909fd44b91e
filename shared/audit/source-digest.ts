// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:72203841ef90548cb535bd9d520921a1e687d89bbd20e41d570c44ae2de7213a";
