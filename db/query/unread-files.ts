// Stored files that nobody has yet read the text of, for whoever reads it in the background.
import type { Db } from "../connection.ts";

/** A stored file with the name that a piece of evidence gives it. */
export interface UnreadFile {
  readonly sha256: string;
  readonly name: string;
}

// From the files, of which there are few beside the cases; the index finds their evidence.
const QUERY = `SELECT blobs.sha256, min(evidence.json ->> '$.file') AS name
  FROM blobs JOIN evidence ON evidence.sha256 = blobs.sha256
  WHERE NOT EXISTS (SELECT 1 FROM document_texts WHERE document_texts.sha256 = blobs.sha256)
    AND evidence.json ->> '$.file' IS NOT NULL
  GROUP BY blobs.sha256`;

/** Each file once, with one of the names it has. */
export const unreadFilesOf = (db: Db): readonly UnreadFile[] => db.prepare<[], UnreadFile>(QUERY).all();
