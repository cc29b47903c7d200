import { spawn } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");

describe.skipIf(process.platform === "win32")("onLauncherGone", () => {
  it("tells a script that what stood before it was killed outright", async () => {
    const file = path.join(await mkdtemp(path.join(tmpdir(), "launcher-")), "script.ts");
    await writeFile(
      file,
      `import { onLauncherGone } from ${JSON.stringify(path.join(root, "scripts/lib/launcher.ts"))};
       onLauncherGone(() => { console.log("gone"); process.exit(0); }, 20);
       setTimeout(() => process.exit(1), 20_000);
       console.log("up");`,
    );
    const launcher = spawn(process.execPath, [path.join(root, "node_modules/tsx/dist/cli.mjs"), file], {
      env: { ...process.env, npm_lifecycle_event: "start" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    // The script holds the other end of the pipe, so it closes when the script has ended, not the launcher.
    for await (const chunk of launcher.stdout) {
      said += String(chunk);
      if (said === "up\n") launcher.kill("SIGKILL");
    }
    expect(said).toBe("up\ngone\n");
  });
});
