// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:1b43bac3b79593beaf855b621cfb8d67f967c3ad8b2706bef0d623ad21b17c1f";
