"use client";

export { App as ClientApp } from "../src/App";
