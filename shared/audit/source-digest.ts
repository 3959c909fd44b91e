// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:0e1c4d7e4bd5a2862bb775854152b87454f4688d838b98363d07b98bbafbf73a";
