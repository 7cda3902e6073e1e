import "./legacyRoot";
import { describeCallEnd, type CallEndDescription } from "react-call-end-reason/core";

const end: CallEndDescription | undefined = describeCallEnd({ code: 0, subCode: 0 });
document.title = end?.title ?? "";
