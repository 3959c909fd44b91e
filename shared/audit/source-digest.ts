// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:5cb82163d82b95a8a10697edefbddd12fcd57b64e3f558e33d364a93992f0e32";
