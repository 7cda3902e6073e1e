import { Component, createRef } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

class Stage extends Component {
  state = { content: null };

  render() {
    return this.state.content;
  }
}

/** A place on the page, mounted already, whose content `show` replaces synchronously. */
export function openStage(Around) {
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  const stage = createRef();
  flushSync(() =>
    root.render(
      <Around>
        <Stage ref={stage} />
      </Around>,
    ),
  );
  return {
    show: (content) => flushSync(() => stage.current.setState({ content })),
    close: () => flushSync(() => root.unmount()),
  };
}
