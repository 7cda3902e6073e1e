// What the server of the built app answers.
import assert from "node:assert";
import { describeCallEnd } from "react-call-end-reason/core";
import { createRequestHandler } from "react-router";
import * as build from "./build/server/index.js";

const answer = await createRequestHandler(build)(new Request("http://localhost/"));
const html = await answer.text();
assert.equal(answer.status, 200);
assert.ok(html.includes(describeCallEnd({ code: 603, subCode: 0 }).title), html);
