// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:fb1d1bd3a42c7d529a99151a51a1410868481c04073e8dd4050e0372569f61e7";
