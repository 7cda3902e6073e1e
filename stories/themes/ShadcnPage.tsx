import { type ReactNode, useState } from "react";
import reset from "tailwindcss/preflight.css?inline";
import sheet from "../../src/styles/themes/shadcn.css?inline";
import variables from "./shadcn.css?inline";

interface ShadcnPageProps {
  readonly theme: "light" | "dark";
  /** What is on the page, given the element that dialogs belong into. */
  readonly children: (container: HTMLElement) => ReactNode;
}

/** A page of shadcn/ui on Tailwind's reset: an alert and a card of its own, and the kit below them. */
export function ShadcnPage({ theme, children }: ShadcnPageProps) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  return (
    <div className={theme} ref={setContainer}>
      {/* An app imports them; here they must be gone with the story. */}
      <style>{reset + variables + sheet}</style>
      <div className="app">
        <div className="alert">
          <strong>An alert of the app</strong>
          The recording was not saved.
        </div>
        <section className="card" aria-label="Card of the app">
          <div>
            <h2>A card of the app</h2>
            <p>Every Tuesday at 9:00</p>
          </div>
          <footer>
            <button type="button" className="button">
              Join
            </button>
            <button type="button" className="button outline">
              Details
            </button>
          </footer>
        </section>
        {container && children(container)}
      </div>
    </div>
  );
}
