// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:30b709b24be6cad5ede8a5f52615ba532e6b26cd945454a7aee245cf5e6168ce";
