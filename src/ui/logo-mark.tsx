import { cn } from "@/lib/class-names";

/** The mark: a frame, its playhead line, and what is said in it. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={cn("size-6", className)}>
      <defs>
        <linearGradient id="logo-mark-ground" x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" stopColor="#93a1ff" />
          <stop offset="1" stopColor="#5457d6" />
        </linearGradient>
      </defs>
      <rect width="32" height="32" rx="8.5" fill="url(#logo-mark-ground)" />
      <path d="M8 10.2h16M8 21.8h9.5" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" opacity=".72" />
      <path
        d="M13.4 12.9v6.2a.9.9 0 0 0 1.36.77l5.2-3.1a.9.9 0 0 0 0-1.54l-5.2-3.1a.9.9 0 0 0-1.36.77Z"
        fill="#fff"
      />
    </svg>
  );
}
