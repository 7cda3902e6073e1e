import * as React from "react";
import { createRoot } from "react-dom/client";
import "react-call-end-reason/styles.css";
import { App } from "./App";

createRoot(document.getElementById("root")).render(<App />);
