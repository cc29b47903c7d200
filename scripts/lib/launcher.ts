/** Who started this process, read before anything can have happened to it. */
const launcher = process.ppid;

/**
 * Calls back once when npm, npx or tsx, which stand before a script, have gone: killed outright they hand no signal on,
 * and the script only gets another parent. Without them (a service, `nohup node …`) a script may outlive its starter.
 * @param lookMs How often is looked, in milliseconds.
 */
export function onLauncherGone(callback: () => void, lookMs = 500): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid === launcher) return;
    clearInterval(timer);
    callback();
  }, lookMs);
  timer.unref();
}
