import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The SDK is large, and only loaded to join.
  build: { chunkSizeWarningLimit: 10_000 },
});
