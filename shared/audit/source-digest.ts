// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:2d7825af05b8fd7dfbcba0cf5f76c8d4259a5ce65038249abb514dee0359790a";
