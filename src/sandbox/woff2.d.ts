declare module "*.woff2" {
  /** A data URL, put in by the build of the runtimes. */
  const url: string;
  // biome-ignore lint/style/noDefaultExport: the shape that esbuild's dataurl loader gives.
  export default url;
}
