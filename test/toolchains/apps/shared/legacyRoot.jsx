import * as React from "react";
import { render } from "react-dom";
import "react-call-end-reason/styles.css";
import { App } from "./App";

render(<App />, document.getElementById("root"));
