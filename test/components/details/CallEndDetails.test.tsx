import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEndDetails } from "../../../src/index.js";
import { lostConnection, signInExpired } from "../../support/ends.js";
import { detailsLabels } from "../../../stories/support/words.js";

describe("the ids of the details", () => {
  it("stand beside a term that is called the same", () => {
    const ids = { [detailsLabels.code]: "x-1" };
    render(<CallEndDetails callEndReason={signInExpired} ids={ids} defaultOpen />);

    expect(screen.getAllByText(detailsLabels.code, { selector: "dt" })).toHaveLength(2);
    expect(screen.getByText("x-1")).toBeInTheDocument();
  });

  it("are empty where they cannot be read as text", () => {
    const unreadable = Object.create(null) as string;
    render(
      <CallEndDetails callEndReason={lostConnection} ids={{ callId: unreadable }} defaultOpen />,
    );

    expect(screen.getByText("callId").nextElementSibling).toHaveTextContent(/^$/);
  });
});
