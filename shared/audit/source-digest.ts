// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:832ac8777dd28c862f17f323422668425df3c23d8faa91da0ace8b1769f80d31";
