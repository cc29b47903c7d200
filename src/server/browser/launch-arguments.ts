/** What scene code may fill of a page's heap, in megabytes. */
const heapMb = 1_024;

/**
 * The arguments of a browser that draws scenes and reaches nothing but one server of ours: whatever host and port is
 * asked for, this is where the connection goes, and that server answers to its own name alone.
 */
export function launchArguments(options: {
  /** Host and port of the one server. */
  onlyHost: string;
  /** A folder for this browser alone. */
  profileFolder: string;
  /** Chromium's own walls around pages; they need rights that root and some containers do not have. */
  sandboxed: boolean;
}): string[] {
  const { onlyHost, profileFolder, sandboxed } = options;
  return [
    "about:blank",
    "--headless",
    // Pages reach one server, by no other way.
    `--host-resolver-rules=MAP * ${onlyHost}`,
    "--no-proxy-server",
    "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-pings",
    "--disable-breakpad",
    "--disable-extensions",
    "--disable-default-apps",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-file-system",
    `--js-flags=--max-old-space-size=${heapMb}`,
    ...(sandboxed ? [] : ["--no-sandbox", "--disable-setuid-sandbox", "--no-zygote"]),
    // Pages that nobody sees draw at full speed.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
    "--disable-ipc-flooding-protection",
    "--disable-hang-monitor",
    "--disable-dev-shm-usage",
    "--disable-features=Translate,BackForwardCache,IntensiveWakeUpThrottling,AudioServiceOutOfProcess,HttpsUpgrades",
    "--enable-features=NetworkServiceInProcess",
    // The same picture on every machine.
    "--force-color-profile=srgb",
    "--font-render-hinting=none",
    "--hide-scrollbars",
    "--mute-audio",
    "--password-store=basic",
    "--use-mock-keychain",
    "--remote-debugging-port=0",
    `--user-data-dir=${profileFolder}`,
  ];
}
