/** Scripts have no types. */
declare module "*.mjs";
