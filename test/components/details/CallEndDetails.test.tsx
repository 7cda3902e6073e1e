import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CallEndDetails } from "../../../src/index.js";
import { lostConnection, signInExpired } from "../../support/ends.js";

describe("the ids of the details", () => {
  it("stand beside a term that is called the same", () => {
    render(<CallEndDetails callEndReason={signInExpired} ids={{ Code: "x-1" }} defaultOpen />);

    expect(screen.getAllByText("Code", { selector: "dt" })).toHaveLength(2);
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
