import { type ReactNode, useState } from "react";

interface BarePageProps {
  readonly theme: "light" | "dark";
  /** What is on the page, given the element that dialogs belong into. */
  readonly children: (container: HTMLElement) => ReactNode;
}

/** A page without any style but a color scheme, and the kit at its end. */
export function BarePage({ theme, children }: BarePageProps) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const look = { colorScheme: theme, color: "CanvasText", backgroundColor: "Canvas" };
  return (
    <div ref={setContainer} style={look}>
      <div style={{ display: "grid", gap: 16, maxWidth: 560, padding: 24 }}>
        <h1>The weekly</h1>
        <p>
          Every Tuesday at 9:00. <button type="button">Join</button>
        </p>
        {container && children(container)}
      </div>
    </div>
  );
}
