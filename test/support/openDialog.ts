import { screen } from "@testing-library/react";
import { realUser } from "./realUser.js";

/** The dialog on the page, if one is open. */
export const dialog = () => screen.queryByRole("dialog");

export const button = (name: string) => screen.getByRole("button", { name });

export const close = () => realUser.click(button("Close"));
