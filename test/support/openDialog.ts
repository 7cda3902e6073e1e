import { screen } from "@testing-library/react";
import { realUser } from "./realUser.js";
import { labels } from "../../stories/support/words.js";

/** The dialog on the page, if one is open. */
export const dialog = () => screen.queryByRole("dialog");

export const button = (name: string) => screen.getByRole("button", { name });

export const close = () => realUser.click(button(labels.close));
