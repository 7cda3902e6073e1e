import { act } from "@testing-library/react";
import { setBrowserOnline } from "../../fakes/setBrowserOnline.js";

/** Takes the network away, or gives it back, and lets React do what follows. */
export function setOnline(isOnline: boolean): void {
  act(() => setBrowserOnline(isOnline));
}
