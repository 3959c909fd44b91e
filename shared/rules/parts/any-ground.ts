// Whether some ground of art. 10(1) has occurred for a listing, the certain kinds first.
import type { Thread } from "../../engine/model.ts";
import type { World } from "../../engine/world.ts";
import {
  creditorConsent,
  fullPerformance,
  settlementPerformed,
  type DeletionGround,
  type FindGround,
} from "./deletion-grounds.ts";
import { nilQueries } from "./round-ground.ts";
import { refused, stayed, terminated } from "./ruling-grounds.ts";

/** The grounds of art. 10(1), those that rest on a record of their own before those that can happen unseen. */
export const GROUND_FINDERS: readonly FindGround[] = [
  fullPerformance,
  settlementPerformed,
  stayed,
  refused,
  terminated,
  creditorConsent,
  nilQueries,
];

/** The first ground of the list that passes the test; null where none does in this world. */
export function someGround(
  world: World,
  thread: Thread,
  test: (ground: DeletionGround) => boolean,
): DeletionGround | null {
  for (const find of GROUND_FINDERS) {
    const ground = find(world, thread);
    if (ground !== null && test(ground)) return ground;
  }
  return null;
}
