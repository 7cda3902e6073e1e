import { localeNames } from "../support/locales.js";
import type { Page } from "../support/Page.js";
import { Choice } from "./Choice.js";

interface PageSwitchesProps {
  readonly page: Page;
  readonly onPage: (change: Partial<Page>) => void;
}

/** What Storybook's toolbar has for every story, within reach. */
export function PageSwitches({ page, onPage }: PageSwitchesProps) {
  return (
    <div className="explorer-switches" role="group" aria-label="Page">
      <Choice
        label="Language"
        value={page.locale}
        options={localeNames}
        onChange={(locale) => onPage({ locale })}
      />
      <Choice
        label="Theme"
        value={page.theme}
        options={{ light: "Light", dark: "Dark" }}
        onChange={(theme) => onPage({ theme })}
      />
      <Choice
        label="Direction"
        value={page.direction}
        options={{ ltr: "Left to right", rtl: "Right to left" }}
        onChange={(direction) => onPage({ direction })}
      />
      <Choice
        label="Network"
        value={page.network}
        options={{ online: "Online", offline: "Offline" }}
        onChange={(network) => onPage({ network })}
      />
    </div>
  );
}
