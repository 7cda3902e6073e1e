import { type ReactNode, useLayoutEffect } from "react";

// The kit takes the font of the page.
const look = {
  backgroundColor: "Canvas",
  color: "CanvasText",
  fontFamily: "system-ui, sans-serif",
};

interface PageStyleProps {
  readonly theme: "light" | "dark";
  readonly direction: "ltr" | "rtl";
  /** Whether the page belongs to this story alone; a docs page shows several. */
  readonly wholePage: boolean;
  readonly children: ReactNode;
}

/** Gives a story, and the dialogs it opens elsewhere on its page, a color scheme and a direction. */
export function PageStyle({ theme, direction, wholePage, children }: PageStyleProps) {
  const style = { colorScheme: theme, ...look };

  useLayoutEffect(() => {
    if (!wholePage) return;
    document.documentElement.dir = direction;
    Object.assign(document.documentElement.style, { colorScheme: theme });
    Object.assign(document.body.style, look);
  }, [theme, direction, wholePage]);

  return (
    <div dir={direction} style={wholePage ? undefined : style}>
      {children}
    </div>
  );
}
