"use client";

import { useEffect, useLayoutEffect } from "react";

/** A layout effect. React 18 warns about one on a server, where neither kind runs. */
export const useEarlyEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;
