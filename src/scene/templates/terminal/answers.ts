/** What well-known commands answer, in short; null for one that says nothing of its own. */
const answers: readonly [RegExp, (...parts: string[]) => string[]][] = [
  [
    /^(?:npm (?:i|install|add)|pnpm (?:i|add|install)|yarn add|bun add|cargo add|brew install|apt(?:-get)? install|gem install|go get)\s+(?:-\S+\s+)*(\S+)/,
    (name) => [`✓ added ${name}`],
  ],
  [/^(?:npm|pnpm|yarn|bun) (?:i|install)$/, () => ["✓ dependencies installed"]],
  [/^(?:pip3?|uv pip|pipx) install\s+(?:-\S+\s+)*(\S+)/, (name) => [`Successfully installed ${name}`]],
  [/^git clone\s+(?:\S*\/)?([\w.-]+?)(?:\.git)?$/, (name) => [`Cloning into '${name}'...`, "✓ done"]],
  [/^git push/, () => ["✓ main -> main"]],
  [/^(?:npx|pnpm dlx|bunx)\s+(?:create-|init )(\S+)/, (name) => [`✓ created from ${name}`]],
  [/^cd\s/, () => []],
  [/^mkdir\s/, () => []],
  [
    /^(?:(?:npm|pnpm|yarn|bun)(?: run)? (?:dev|start)|npx \S+ (?:dev|start))/,
    () => ["→ Ready on http://localhost:3000"],
  ],
  [/^(?:npm|pnpm|yarn|bun)(?: run)? build|^make\b|^cargo build/, () => ["✓ built"]],
  [/^(?:npm|pnpm|yarn|bun)(?: run)? test|^cargo test|^pytest|^go test/, () => ["✓ all tests pass"]],
  [/\bdeploy\b/, () => ["✓ deployed"]],
  [/^docker (?:compose )?(?:run|up)/, () => ["✓ running"]],
];

export function answerTo(command: string): string[] {
  for (const [pattern, answer] of answers) {
    const found = pattern.exec(command.trim());
    if (found) return answer(...found.slice(1));
  }
  return [];
}
