/**
 * What could lead out of the frame or hold it up. The page's CSP and sandbox refuse most of it; WebRTC they do not, and
 * two locks are better than one.
 */
const exits = [
  "RTCPeerConnection",
  "webkitRTCPeerConnection",
  "RTCDataChannel",
  "RTCIceTransport",
  "RTCDtlsTransport",
  "RTCSctpTransport",
  "WebTransport",
  "WebSocket",
  "WebSocketStream",
  "EventSource",
  "XMLHttpRequest",
  "fetch",
  "fetchLater",
  "Worker",
  "SharedWorker",
  "BroadcastChannel",
  "Notification",
  "PaymentRequest",
  "open",
  "alert",
  "confirm",
  "prompt",
  "print",
  "showOpenFilePicker",
  "showSaveFilePicker",
  "showDirectoryPicker",
  "indexedDB",
  "caches",
  "cookieStore",
];
const navigatorExits = [
  "sendBeacon",
  "serviceWorker",
  "mediaDevices",
  "clipboard",
  "share",
  "registerProtocolHandler",
  "credentials",
];

function remove(owner: object, name: string): void {
  for (let holder: object | null = owner; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    if (!Object.hasOwn(holder, name)) continue;
    try {
      Object.defineProperty(holder, name, { value: undefined, writable: false, configurable: false });
    } catch {
      // A property that cannot be redefined is left to the CSP.
    }
  }
}

/** Takes the exits away from this window for good; to be called before any scene's code runs. */
export function closeExits(target: Window & typeof globalThis): void {
  for (const name of exits) remove(target, name);
  for (const name of navigatorExits) remove(target.navigator, name);
}
