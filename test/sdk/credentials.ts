import type { CallAgent, CallClient } from "@azure/communication-calling";

type Credential = Parameters<CallClient["createCallAgent"]>[0];

/** A user that there is nowhere. */
export const userId =
  "8:acs:11111111-1111-1111-1111-111111111111_00000000-0000-0000-0000-000000000001";

/** A credential that gives out this token, valid or not. */
export function credentialOf(token: string): Credential {
  const expiresOnTimestamp = Date.now() + 86_400_000;
  return { getToken: async () => ({ token, expiresOnTimestamp }), dispose() {} };
}

/** A credential whose token cannot be had. */
export const brokenCredential: Credential = {
  getToken: () => Promise.reject(new Error("The app's server is down.")),
  dispose() {},
};

/** A token in the shape of the service's, signed by nobody. */
export function createToken(claims: object = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const own = {
    skypeid: userId.replace("8:", ""),
    exp: now + 86_400,
    iat: now,
    acsScope: "voip,chat",
    resourceId: "11111111-1111-1111-1111-111111111111",
  };
  return [{ alg: "RS256", typ: "JWT" }, { ...own, ...claims }, "signature"]
    .map((part) => btoa(JSON.stringify(part)).replaceAll("=", ""))
    .join(".");
}

/** What a call started by `start` is, once it is over. */
export async function endOf(call: ReturnType<CallAgent["join"]>): Promise<typeof call> {
  await new Promise<void>((resolve) => {
    const look = () => call.state === "Disconnected" && resolve();
    call.on("stateChanged", look);
    look();
  });
  return call;
}
