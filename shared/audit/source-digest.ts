// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:83c08aa798cd35951a39cd0b0941206ada5b0fac2f883a905e860de967168c44";
