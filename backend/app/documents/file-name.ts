// The name under which a paper of a case is offered for saving.
import type { CaseFile } from "../../../shared/case/types.ts";
import { namePart } from "../../services/name-part.ts";

export const fileNameOf = (file: CaseFile, title: string, ending: string): string =>
  `${namePart(`${file.reference ?? file.client.name ?? file.id}-${title}`)}.${ending}`;
