// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:025ed398c56ee10de7af4a852402c317e7fa4cb91a6592ca2c24998d27703f9d";
