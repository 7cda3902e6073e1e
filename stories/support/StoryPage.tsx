import type { ReactNode } from "react";
import { CallEndReasonProvider } from "../../src/index.js";
import { localeByTag } from "./locales.js";
import type { Page } from "./Page.js";
import { Network } from "./Network.js";
import { PageStyle } from "./PageStyle.js";

interface StoryPageProps {
  readonly page: Page;
  /** Whether the page belongs to this story alone; a docs page shows several. */
  readonly wholePage: boolean;
  readonly children: ReactNode;
}

/** Gives a story its colors, language, direction and network. */
export function StoryPage({ page, wholePage, children }: StoryPageProps) {
  return (
    <PageStyle theme={page.theme} direction={page.direction} wholePage={wholePage}>
      <Network isOffline={page.network === "offline"}>
        <CallEndReasonProvider locales={[localeByTag(page.locale)]}>
          {children}
        </CallEndReasonProvider>
      </Network>
    </PageStyle>
  );
}
