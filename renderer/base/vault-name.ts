// The name of the open vault as people read it; the sample caseload has one in both languages.
import { useSay } from "./lang.tsx";
import { useSession } from "./session.tsx";
import { BASE } from "./words.ts";

/** Empty while no vault is open. */
export function useVaultName(): string {
  const say = useSay();
  const { open } = useSession();
  return open?.sample === true ? say(BASE.sample) : (open?.name ?? "");
}
