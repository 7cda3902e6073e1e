import { CallEnd, CallEndDetails, CallEndedBanner, describeCallEnd } from "react-call-end-reason";
import { ClientApp } from "./ClientApp";

type Props = { searchParams: Promise<{ code?: string; subCode?: string }> };

/** Rendered by the server for each request, with what the address says how the call ended. */
export default async function Page({ searchParams }: Props) {
  const reason = await searchParams;
  return (
    <>
      <h1>{describeCallEnd(reason)?.title}</h1>
      <CallEnd.Root callEndReason={reason}>
        <CallEnd.Icon />
        <CallEnd.Title />
        <CallEnd.Description />
        <CallEndDetails />
      </CallEnd.Root>
      <CallEndedBanner callEndReason={reason} announce={false}>
        <CallEndDetails />
      </CallEndedBanner>
      <ClientApp />
    </>
  );
}
