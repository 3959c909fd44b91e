// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:bfc2f6b4e9d7f9eeed1dc0524125e6e587e228e32dfdced46e2680914752fc92";
