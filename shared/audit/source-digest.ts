// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:7de5942a22a7571727848e0383411e5768674e325008f288ca60ee1e396c1480";
