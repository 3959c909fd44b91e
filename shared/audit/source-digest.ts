// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:1c1027c0284e16e02bcdfbcd8aca5010d41935fb0b84c90c91df3faf4948d173";
