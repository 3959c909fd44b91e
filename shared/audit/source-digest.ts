// Written by scripts/source-digest.ts: the digest of every source that an audit runs through.
export const SOURCE_DIGEST = "sha256:245cd6487e03f614bcbdb75ab5244d8cd40b91790ff98f445b661816cf5b0edd";
