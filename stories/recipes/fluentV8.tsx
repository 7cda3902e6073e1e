import { type CSSProperties, type ReactNode, useState } from "react";
import { CallEndReasonProvider } from "react-call-end-reason";

/** What it takes of a theme of Fluent UI v8, e.g. `useTheme()` or `createTheme(darkTheme)`. */
interface FluentV8Theme {
  readonly isInverted: boolean;
  readonly fonts: { readonly medium: { readonly fontFamily?: string | undefined } };
  readonly effects: { readonly roundedCorner4: string };
  readonly semanticColors: {
    readonly bodyBackground: string;
    readonly bodyText: string;
    readonly bodySubtext: string;
    readonly bodyDivider: string;
    readonly inputBorder: string;
    readonly primaryButtonBackground: string;
    readonly primaryButtonBackgroundHovered: string;
    readonly primaryButtonText: string;
    readonly errorIcon: string;
    readonly severeWarningIcon: string;
  };
}

/** Around the kit, dialogs included: gives it the colors, corners and font of the theme. */
export function InFluentV8({ theme, children }: { theme: FluentV8Theme; children: ReactNode }) {
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const { isInverted, fonts, effects, semanticColors: colors } = theme;
  const variables = {
    colorScheme: isInverted ? "dark" : "light",
    "--call-end-surface": colors.bodyBackground,
    "--call-end-text": colors.bodyText,
    "--call-end-muted": colors.bodySubtext,
    "--call-end-line": colors.bodyDivider,
    "--call-end-control": colors.inputBorder,
    "--call-end-primary": colors.primaryButtonBackground,
    "--call-end-primary-hover": colors.primaryButtonBackgroundHovered,
    "--call-end-on-primary": colors.primaryButtonText,
    "--call-end-focus": colors.bodyText,
    "--call-end-error": colors.errorIcon,
    "--call-end-warning": colors.severeWarningIcon,
    "--call-end-radius": effects.roundedCorner4,
    "--call-end-button-radius": effects.roundedCorner4,
    "--call-end-button-height": "32px",
    "--call-end-font": fonts.medium.fontFamily,
    // Its own layers are at 1,000,000.
    "--call-end-layer": 1000001,
  } as CSSProperties;
  return (
    <div style={variables} ref={setContainer}>
      <CallEndReasonProvider container={container}>{children}</CallEndReasonProvider>
    </div>
  );
}
