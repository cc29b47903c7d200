/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // Types are checked by `npm run check`; a start should not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pg",
    "sharp",
    "openai",
    "@anthropic-ai/sdk",
    "@neondatabase/serverless",
    "ws",
    "pg-boss",
    "esbuild",
  ],
  // 127.0.0.1 and localhost are the same machine, also for hot reload.
  allowedDevOrigins: ["127.0.0.1", "localhost"],
};

export default config;
