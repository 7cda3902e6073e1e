import { version } from "react";
import { version as domVersion } from "react-dom";

if (![version, domVersion].every((each) => each.startsWith("18."))) {
  throw new Error(`These tests are meant for React 18, not ${version} and ${domVersion}.`);
}
