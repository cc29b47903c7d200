import { cn } from "@/lib/class-names";

/** The mark: something said that plays. */
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
      <path
        d="M9.5 7.5h13A3.5 3.5 0 0 1 26 11v7.5a3.5 3.5 0 0 1-3.5 3.5h-6.4l-4.7 3.7a.85.85 0 0 1-1.37-.67V22H9.5A3.5 3.5 0 0 1 6 18.5V11a3.5 3.5 0 0 1 3.5-3.5Z"
        fill="#fff"
      />
      <path
        d="M13.6 11.5v6.5a.9.9 0 0 0 1.37.77l5.3-3.25a.9.9 0 0 0 0-1.54l-5.3-3.25a.9.9 0 0 0-1.37.77Z"
        fill="#5b60dd"
      />
    </svg>
  );
}
