// Which desks a vault exchanges with: their public keys, kept in the vault's own history.
import { z } from "zod";
import type { Vault, VaultReader } from "../../../db/index.ts";

const SETTING = "exchange-desks";

const desk = z.object({ name: z.string().min(1).max(200), recipient: z.string() });

/** A desk that may open what this one puts down. */
export type Member = z.infer<typeof desk>;

/** The desks, by name. */
export function membersOf(vault: VaultReader): readonly Member[] {
  const read = z.array(desk).safeParse(vault.deskValue("setting", SETTING));
  return read.success ? read.data : [];
}

function put(vault: Vault, members: readonly Member[], zh: string, en: string): void {
  const value = members
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, recipient }) => ({ name, recipient }));
  vault.apply([{ kind: "setting-put", id: SETTING, value }], { label: { zh, en } });
}

/** Lets a desk open what is put down from now on; one of the same name is replaced. */
export function addMember(vault: Vault, member: Member): void {
  const others = membersOf(vault).filter(({ name }) => name !== member.name);
  put(vault, [...others, member], `交换：加入${member.name}`, `Exchange: add ${member.name}`);
}

/** From now on nothing is put down for a desk; what it has it keeps. False where there is none of the name. */
export function removeMember(vault: Vault, name: string): boolean {
  const members = membersOf(vault);
  const left = members.filter((one) => one.name !== name);
  if (left.length === members.length) return false;
  put(vault, left, `交换：移出${name}`, `Exchange: remove ${name}`);
  return true;
}
