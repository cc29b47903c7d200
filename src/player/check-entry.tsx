/**
 * `.runtime/check.js` is one file with two lives. Node runs it as the check process; that process runs the same text again
 * in a context without Node's objects, one for each scene. The imports are dynamic so that each life loads its half only.
 */
if (typeof process === "undefined") void import("./check-sandbox");
else void import("./check-host").then(({ runCheckHost }) => runCheckHost());

export {};
