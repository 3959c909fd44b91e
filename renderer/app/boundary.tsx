// Catches what a screen throws while it draws, so that the rest of the window stays usable.
import { Component, type ReactNode } from "react";
import { useSay } from "../base/lang.tsx";
import { APP } from "./words.ts";

interface Props {
  /** When it changes, the screen is tried again. */
  readonly at: string;
  readonly children: ReactNode;
}
interface State {
  readonly brokenAt: string | null;
}

/** The one class of the window: React catches errors of drawing by a class alone. */
export class Boundary extends Component<Props, State> {
  static getDerivedStateFromProps({ at }: Props, { brokenAt }: State): State | null {
    return brokenAt !== null && brokenAt !== "" && brokenAt !== at ? { brokenAt: null } : null;
  }
  static getDerivedStateFromError(): State {
    return { brokenAt: "" };
  }
  override state: State = { brokenAt: null };
  override componentDidUpdate(): void {
    const { at } = this.props;
    if (this.state.brokenAt === "") this.setState({ brokenAt: at });
  }
  override render(): ReactNode {
    if (this.state.brokenAt === null) return this.props.children;
    return <Broken onAgain={() => this.setState({ brokenAt: null })} />;
  }
}

function Broken({ onAgain }: { readonly onAgain: () => void }) {
  const say = useSay();
  return (
    <div className="screen" role="alert">
      <h1>{say(APP.brokenTitle)}</h1>
      <p>{say(APP.broken)}</p>
      <div className="actions">
        <button type="button" className="button button-primary" onClick={onAgain}>
          {say(APP.drawAgain)}
        </button>
        <button type="button" className="button" onClick={() => location.reload()}>
          {say(APP.reload)}
        </button>
      </div>
    </div>
  );
}
