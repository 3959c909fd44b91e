// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:269ed1d691753ed73f385802f3372217e32d52909e1151c418b64cd349ae1efb";
