// What the page of the window may do, the same in Electron and in the browser host: nothing but itself.

/** The content security policy of a page whose style tags carry this nonce. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");
}

/**
 * Of the worker that reads PDF files for the window: it may run decoders of pictures, which are WebAssembly, and ask for
 * nothing at all, not even here. What a file makes it do stays in it.
 */
export const PDF_WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/** Features of a browser that the window never uses, its own page and all frames included. */
const UNUSED_FEATURES = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "publickey-credentials-get",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** The headers of every answer, whatever it holds. */
export const GUARD_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": UNUSED_FEATURES.map((name) => `${name}=()`).join(", "),
};
