// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:790e0dd848223959c97225d04bd433caf3f055973bc0dd0b495ac07b5187be8b";
