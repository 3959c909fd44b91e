// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:c67f3623cfa86c29e6cf2f308108d422a040e8cb58b7f4d1d4911589c587d9f9";
