import { configureGlobal } from "fast-check";

// A mutant meets each property for a moment only: hundreds of them are tried.
configureGlobal({ interruptAfterTimeLimit: 200 });
