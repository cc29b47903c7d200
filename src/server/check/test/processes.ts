import path from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type CheckProcess, startCheckProcess } from "../check-process";

/**
 * Check processes for a file of tests: one that its tests share, made anew when a test has ended it, and ones of a test's
 * own, ended with the test.
 */
export function testProcesses(): { shared(): CheckProcess; start(memoryMb?: number): CheckProcess } {
  const runtimePath = path.resolve(".runtime/check.js");
  const own: CheckProcess[] = [];
  let shared: CheckProcess | null = null;
  const launch = (memoryMb = 256) => startCheckProcess({ runtimePath, memoryMb });
  const share = () => {
    const made = launch();
    shared = made;
    void made.ended.then(() => {
      if (shared === made) shared = null;
    });
    return made;
  };

  beforeAll(async () => {
    await share().ready;
  });
  beforeEach(() => {
    if (!shared) share();
  });
  afterEach(() => {
    for (const one of own.splice(0)) one.kill();
  });
  afterAll(() => shared?.kill());

  return {
    shared: () => shared ?? share(),
    start(memoryMb) {
      const made = launch(memoryMb);
      own.push(made);
      return made;
    },
  };
}
