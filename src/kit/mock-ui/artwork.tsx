import type { ReactNode } from "react";
import { random } from "remotion";
import { isDark, mix } from "../color";
import { useFrameSize } from "../frame-size";
import { useLook } from "../look";

type Inks = { main: string; deep: string; light: string; pale: string };

/** Flat drawings in a box of 100 × 100, by what they show. */
const motifs = {
  cup: ({ main, deep, light }: Inks) => (
    <>
      <ellipse cx={50} cy={82} rx={36} ry={6} fill={deep} opacity={0.5} />
      <path d="M68 48h7a10 10 0 0 1 0 20h-9" fill="none" stroke={light} strokeWidth={5} />
      <path d="M26 42h44v20a18 18 0 0 1-18 18h-8a18 18 0 0 1-18-18Z" fill={light} />
      <ellipse cx={48} cy={42} rx={22} ry={6} fill={main} />
      <path
        d="M41 31c-4-5 4-8 0-14M53 31c-4-5 4-8 0-14"
        fill="none"
        stroke={light}
        strokeWidth={3}
        strokeLinecap="round"
        opacity={0.7}
      />
    </>
  ),
  bread: ({ main, deep, light }: Inks) => (
    <>
      <ellipse cx={50} cy={76} rx={38} ry={6} fill={deep} opacity={0.5} />
      <path d="M14 62c0-20 16-34 36-34s36 14 36 34c0 8-6 13-14 13H28c-8 0-14-5-14-13Z" fill={main} />
      <path
        d="M32 62c2-10 6-18 12-24M48 64c1-10 5-19 11-26M64 64c1-8 4-14 8-19"
        fill="none"
        stroke={light}
        strokeWidth={5}
        strokeLinecap="round"
      />
    </>
  ),
  plate: ({ main, deep, light }: Inks) => (
    <>
      <circle cx={50} cy={52} r={36} fill={deep} opacity={0.35} />
      <circle cx={50} cy={50} r={34} fill={light} />
      <circle cx={50} cy={50} r={24} fill={deep} opacity={0.16} />
      <path d="M34 52c4-14 26-18 33-4 2 12-10 20-20 18-8-1-14-7-13-14Z" fill={main} />
      <circle cx={45} cy={48} r={5} fill={deep} />
      <circle cx={57} cy={56} r={4} fill={light} />
      <circle cx={56} cy={45} r={3} fill={deep} />
    </>
  ),
  bottle: ({ main, deep, light }: Inks) => (
    <>
      <ellipse cx={50} cy={88} rx={24} ry={5} fill={deep} opacity={0.5} />
      <path
        d="M44 12h12v18c8 5 12 10 12 20v32a6 6 0 0 1-6 6H38a6 6 0 0 1-6-6V50c0-10 4-15 12-20Z"
        fill={main}
      />
      <rect x={32} y={52} width={36} height={22} fill={light} />
      <rect x={42.5} y={8} width={15} height={9} rx={2} fill={deep} />
      <path d="M38 60h24M42 66h16" stroke={main} strokeWidth={2.5} strokeLinecap="round" />
    </>
  ),
  plant: ({ main, deep, light }: Inks) => (
    <>
      <path d="M50 66C50 44 40 30 22 26c0 22 10 34 28 40Z" fill={main} />
      <path d="M50 66c0-26 10-42 30-48 2 26-8 42-30 48Z" fill={deep} />
      <path d="M50 66c-2-18-1-34 0-50 8 14 9 32 0 50Z" fill={mix(main, light, 0.4)} />
      <path d="M32 62h36l-4 28H36Z" fill={light} />
    </>
  ),
  shirt: ({ main, deep, light }: Inks) => (
    <>
      <path d="M36 16l-24 12 8 20 10-4v42h40V44l10 4 8-20-24-12c-4 8-24 8-28 0Z" fill={light} />
      <path d="M30 44v42h40V44" fill={main} opacity={0.35} />
      <path d="M36 16c4 8 24 8 28 0l-5-2c-3 5-15 5-18 0Z" fill={deep} />
      <circle cx={50} cy={54} r={8} fill={main} />
    </>
  ),
  jar: ({ main, deep, light }: Inks) => (
    <>
      <ellipse cx={50} cy={82} rx={34} ry={6} fill={deep} opacity={0.45} />
      <rect x={22} y={42} width={56} height={40} rx={10} fill={light} />
      <rect x={25} y={24} width={50} height={20} rx={6} fill={main} />
      <circle cx={50} cy={62} r={9} fill={main} opacity={0.5} />
    </>
  ),
  mountain: ({ main, deep, light }: Inks) => (
    <>
      <circle cx={70} cy={28} r={12} fill={light} />
      <path d="M-10 100L32 38l22 30 16-20 44 52Z" fill={main} />
      <path d="M32 38l10 14-8 4-8-6-5 4Z" fill={light} />
      <path d="M-10 100l30-26 22 14 24-20 44 32Z" fill={deep} />
    </>
  ),
  house: ({ main, deep, light }: Inks) => (
    <>
      <path d="M0 84h100v16H0Z" fill={deep} />
      <path d="M20 50h60v36H20Z" fill={light} />
      <path d="M12 54L50 22l38 32Z" fill={main} />
      <rect x={44} y={62} width={13} height={24} rx={2} fill={deep} />
      <path d="M27 58h11v11H27ZM64 58h11v11H64Z" fill={main} opacity={0.6} />
    </>
  ),
  vinyl: ({ main, deep, light }: Inks) => (
    <>
      <circle cx={50} cy={50} r={38} fill={deep} />
      {[33, 27, 21].map((radius) => (
        <circle key={radius} cx={50} cy={50} r={radius} fill="none" stroke={light} strokeOpacity={0.25} />
      ))}
      <circle cx={50} cy={50} r={14} fill={main} />
      <circle cx={50} cy={50} r={3} fill={light} />
      <path d="M50 12a38 38 0 0 1 27 11L59 41a14 14 0 0 0-9-5Z" fill={light} opacity={0.22} />
    </>
  ),
  portrait: ({ main, deep, light }: Inks) => (
    <>
      <path d="M16 104c0-26 14-38 34-38s34 12 34 38Z" fill={main} />
      <circle cx={50} cy={44} r={19} fill={light} />
      <path d="M30 44c-2-18 10-26 22-25 13 1 19 11 18 22-8 0-15-3-20-9-4 6-11 11-20 12Z" fill={deep} />
    </>
  ),
  paw: ({ main, light }: Inks) => (
    <>
      <circle cx={50} cy={50} r={38} fill={main} opacity={0.5} />
      <path
        d="M50 48c12 0 20 10 20 19 0 8-7 9-12 8-5-2-11-2-16 0-5 1-12 0-12-8 0-9 8-19 20-19Z"
        fill={light}
      />
      <ellipse cx={28} cy={46} rx={7} ry={9} fill={light} />
      <ellipse cx={42} cy={32} rx={7} ry={10} fill={light} />
      <ellipse cx={58} cy={32} rx={7} ry={10} fill={light} />
      <ellipse cx={72} cy={46} rx={7} ry={9} fill={light} />
    </>
  ),
  dumbbell: ({ main, deep, light }: Inks) => (
    <g transform="rotate(-28 50 50)">
      <rect x={22} y={46} width={56} height={8} rx={3} fill={light} />
      <rect x={14} y={28} width={14} height={44} rx={5} fill={deep} />
      <rect x={72} y={28} width={14} height={44} rx={5} fill={deep} />
      <rect x={6} y={36} width={10} height={28} rx={4} fill={main} />
      <rect x={84} y={36} width={10} height={28} rx={4} fill={main} />
    </g>
  ),
  book: ({ main, deep, light }: Inks) => (
    <>
      <path d="M50 30c-10-8-24-9-38-7v52c14-2 28-1 38 7 10-8 24-9 38-7V23c-14-2-28-1-38 7Z" fill={light} />
      <path d="M50 30v52c10-8 24-9 38-7V23c-14-2-28-1-38 7Z" fill={main} opacity={0.45} />
      <path
        d="M20 36c8-1 15 0 22 4M20 48c8-1 15 0 22 4M20 60c8-1 15 0 22 4"
        stroke={deep}
        strokeWidth={2.5}
        fill="none"
        strokeLinecap="round"
      />
    </>
  ),
  gift: ({ main, deep, light }: Inks) => (
    <>
      <rect x={20} y={46} width={60} height={40} rx={4} fill={light} />
      <rect x={15} y={34} width={70} height={15} rx={4} fill={main} />
      <rect x={44} y={34} width={12} height={52} fill={deep} />
      <path
        d="M50 34c-8-16-24-16-24-7 0 6 12 7 24 7Zm0 0c8-16 24-16 24-7 0 6-12 7-24 7Z"
        fill="none"
        stroke={deep}
        strokeWidth={5}
      />
    </>
  ),
  game: ({ main, deep, light }: Inks) => (
    <>
      <path
        d="M28 34h44c16 0 22 38 12 42-8 3-12-10-20-12H36c-8 2-12 15-20 12-10-4-4-42 12-42Z"
        fill={light}
      />
      <path d="M32 42v14M25 49h14" stroke={deep} strokeWidth={5} strokeLinecap="round" />
      <circle cx={64} cy={53} r={4} fill={main} />
      <circle cx={73} cy={45} r={4} fill={deep} />
    </>
  ),
  car: ({ main, deep, light }: Inks) => (
    <>
      <path d="M0 76h100v24H0Z" fill={deep} opacity={0.6} />
      <path
        d="M12 70V58c0-4 3-7 8-8l8-2 10-14c2-3 4-4 8-4h18c4 0 7 1 9 5l7 13 6 2c5 1 6 4 6 8v12Z"
        fill={light}
      />
      <path d="M36 47l7-10h11v10Zm22-10h6c2 0 4 1 5 3l4 7H58Z" fill={main} />
      <circle cx={30} cy={72} r={9} fill={deep} />
      <circle cx={74} cy={72} r={9} fill={deep} />
    </>
  ),
  ticket: ({ main, deep, light }: Inks) => (
    <g transform="rotate(-14 50 50)">
      <path d="M12 32h76v12a7 7 0 0 0 0 13v12H12V57a7 7 0 0 0 0-13Z" fill={light} />
      <path d="M66 34v34" stroke={deep} strokeWidth={2} strokeDasharray="3 4" />
      <path d="M38 38l4 8 9 1-7 6 2 9-8-5-8 5 2-9-7-6 9-1Z" fill={main} />
    </g>
  ),
  heart: ({ main, light }: Inks) => (
    <>
      <circle cx={50} cy={50} r={38} fill={main} opacity={0.45} />
      <path d="M50 76C22 56 24 32 38 32c6 0 10 4 12 9 2-5 6-9 12-9 14 0 16 24-12 44Z" fill={light} />
    </>
  ),
  chart: ({ main, deep, light }: Inks) => (
    <>
      <rect x={16} y={20} width={68} height={60} rx={8} fill={light} />
      <path d="M26 64h10V50H26Zm15 0h10V38H41Zm15 0h10V44H56Z" fill={main} />
      <path d="M26 32h22" stroke={deep} strokeWidth={4} strokeLinecap="round" />
    </>
  ),
  waves: ({ main, deep, light }: Inks) => (
    <>
      <circle cx={66} cy={34} r={20} fill={light} />
      <path d="M-4 62c18-16 34-16 52 0s36 16 56 0v42H-4Z" fill={main} />
      <path d="M-4 80c18-14 34-14 52 0s36 14 56 0v24H-4Z" fill={deep} />
    </>
  ),
} satisfies Record<string, (inks: Inks) => ReactNode>;

export type ArtworkKind = keyof typeof motifs;

const kindOf = (kind: string): ArtworkKind => (Object.hasOwn(motifs, kind) ? (kind as ArtworkKind) : "waves");

/** A flat drawing that fills its box: cup, bread, plate, bottle, plant, shirt, jar, mountain, house, vinyl, portrait, paw, dumbbell, book, gift, game, car, ticket, heart, chart, waves. Props: kind, width, height (units), accent, on, seed, radius. `<Artwork kind="cup" width={300} height={300} />` */
export function Artwork({
  kind,
  width,
  height,
  accent,
  on,
  seed = 0,
  radius = 0,
}: {
  kind: string;
  width: number;
  height: number;
  accent?: string;
  on?: string;
  seed?: number;
  radius?: number;
}) {
  const { unit } = useFrameSize();
  const { palette } = useLook();
  const own = accent ?? palette.accent;
  const ground = on ?? palette.surface;
  const dark = isDark(own);
  // Neighbours differ in depth, not in hue, so that they stay one family.
  const depth = random(`artwork-${kind}-${seed}`);
  const top = mix(own, ground, 0.18 + depth * 0.5);
  const inks: Inks = {
    main: mix(own, dark ? "#ffffff" : "#000000", 0.18),
    deep: mix(own, "#000000", dark ? 0.38 : 0.55),
    light: mix(own, "#ffffff", 0.86),
    pale: mix(own, "#ffffff", 0.5),
  };
  return (
    <div
      style={{
        width: width * unit,
        height: height * unit,
        flexShrink: 0,
        overflow: "hidden",
        borderRadius: radius * unit,
        background: `linear-gradient(${140 + depth * 60}deg, ${mix(top, "#ffffff", 0.22)}, ${top} 55%, ${mix(top, own, 0.5)})`,
      }}
    >
      <svg
        role="presentation"
        viewBox="0 0 100 100"
        width="100%"
        height="100%"
        preserveAspectRatio="xMidYMid slice"
        style={{ display: "block" }}
      >
        {motifs[kindOf(kind)](inks)}
      </svg>
    </div>
  );
}
