import { CallEnd, describeCallEnd } from "react-call-end-reason";

/** A page that the server renders: no `"use client"`, the parts bring their own. */
export default function CallReport({ code, subCode }: { code: string; subCode: string }) {
  const reason = { code, subCode };
  return (
    <main>
      <h1>{describeCallEnd(reason)?.title}</h1>
      <CallEnd.Root callEndReason={reason}>
        <CallEnd.Icon />
        <CallEnd.Title />
        <CallEnd.Description />
      </CallEnd.Root>
    </main>
  );
}
