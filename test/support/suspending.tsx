/** A promise that the test keeps, for a component to wait for in the way that React 18 knows, too. */
export function createGate() {
  let open!: () => void;
  let isOpen = false;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    open: () => {
      isOpen = true;
      open();
      return opened;
    },
    /** Throws the promise as long as the gate is closed; what React rendered until then is discarded. */
    Wait: () => {
      if (!isOpen) throw opened;
      return null;
    },
  };
}
