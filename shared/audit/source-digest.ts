// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:5d22202801c3ff141e346a56926688341542a1fde274eedd6041ac8509dff707";
