// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:895554d1e041b2a780f409955ab4736af5b4fb838d22f8687d362f4ed672667d";
