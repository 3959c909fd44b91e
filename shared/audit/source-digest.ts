// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:1a3f96ca5983947bd08fb3f065f9cda097f2716902ae136084ce571c1e0de8c2";
