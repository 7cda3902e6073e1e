/**
 * The parts that the ready-made components are built of, to build your own from: `CallEnd.Root`
 * gives an end to the others, one DOM element each, with `asChild`, `ref`, `className`, `style` and
 * handlers passed on.
 *
 * A plain re-export without `"use client"`, so that `CallEnd.Title` also works on a server.
 */
export * as CallEnd from "./parts/parts.js";
