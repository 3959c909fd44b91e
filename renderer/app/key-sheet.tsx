// The shortcut sheet: the one table of keys, shown.
import { Modal } from "../base/dialog.tsx";
import { useSay } from "../base/lang.tsx";
import { BASE } from "../base/words.ts";
import { KEYS, shownKey } from "../parts/frame/keys.ts";
import { isMac } from "./platform.ts";
import { APP } from "./words.ts";

export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <Modal opened onClose={onClose} title={say(APP.keys)} closeButtonProps={{ "aria-label": say(BASE.close) }}>
      <table className="keys">
        <tbody>
          {KEYS.map((binding) => (
            <tr key={binding.action}>
              <th scope="row">{say(binding.words)}</th>
              <td>
                <kbd>{shownKey(binding, isMac)}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
