// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:40aff36bc3ca3a17748298be4abdec80c1f888eb1100507d13917367bdfd7d81";
