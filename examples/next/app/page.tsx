import { CallEndedBanner } from "react-call-end-reason";
import { Visit } from "./Visit";

interface PageProps {
  searchParams: Promise<{ code?: string; subCode?: string }>;
}

/**
 * On the server: the end of an earlier call, from the address, e.g. `/?code=603&subCode=0`. Plain data
 * may go from here to the kit; handlers and calls belong into a file that says "use client".
 */
export default async function Page({ searchParams }: PageProps) {
  return (
    <main>
      <h1>Your visit</h1>
      <CallEndedBanner callEndReason={await searchParams} />
      <Visit />
    </main>
  );
}
