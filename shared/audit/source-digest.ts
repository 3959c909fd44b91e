// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:5ad93f68b6beab2530c89b3c63bd9fa32e1add127f1ae22c937027f440595b7f";
