// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:f648513934bb91ceaa0fa48531fa0aea7e7931f8c4ee46c77a264a07f67dad4c";
