/** The address itself if it is https on `aka.ms` or below `microsoft.com`, else `undefined`. */
export function trustedUrl(address: string | undefined): string | undefined {
  try {
    const { protocol, hostname, port, username, password, href } = new URL(address!);
    const isMicrosoft = hostname === "aka.ms" || hostname.endsWith(".microsoft.com");
    const isPlain = protocol === "https:" && !port && !username && !password;
    return isMicrosoft && isPlain ? href : undefined;
  } catch {
    return undefined;
  }
}
