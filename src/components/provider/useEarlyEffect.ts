"use client";

import { useEffect, useLayoutEffect } from "react";

/** `useLayoutEffect` without the warning of React 18 and older on a server, where neither kind runs. */
export const useEarlyEffect = typeof window === "undefined" ? useEffect : useLayoutEffect;
