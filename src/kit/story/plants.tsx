import { At, shade, snowOn } from "./forms";
import type { StoryScene } from "./scene";

type Plant = { scene: StoryScene; name: string; x: number; y: number; size: number; depth: number };

/** A tree with a round crown, about 200 × 300 at size 1; bare in winter, in blossom in spring. */
export function RoundTree({ scene, name, x, y, size, depth }: Plant) {
  const pick = Math.floor(scene.chance(`${name}-leaf`) * 5);
  const form = scene.chance(`${name}-form`);
  const trunk = scene.paint("#6b5048", depth);
  if (scene.season === "winter") return <BareTree {...{ scene, name, x, y, size, depth }} />;
  const crown = scene.paint(scene.leaf(pick), depth);
  const lit = scene.paint(shade(scene.leaf(pick), -0.16), depth);
  const isTall = form > 0.6;
  return (
    <At x={x} y={y} size={size}>
      <path d="M-9 4L-6 -130L6 -130L10 4Z" fill={trunk} />
      <path
        d="M0 -80L-34 -128M1 -100L30 -142"
        stroke={trunk}
        strokeWidth={6}
        strokeLinecap="round"
        fill="none"
      />
      {isTall ? (
        <>
          <ellipse cy={-200} rx={70} ry={112} fill={crown} />
          <ellipse cx={-18} cy={-226} rx={36} ry={66} fill={lit} stroke="none" opacity={0.5} />
        </>
      ) : (
        <>
          <path
            d="M-96 -150C-116 -206,-74 -246,-46 -238C-36 -290,44 -292,54 -244C96 -246,116 -192,92 -152C72 -116,36 -120,4 -116C-34 -108,-78 -112,-96 -150Z"
            fill={crown}
          />
          <path
            d="M-76 -172C-84 -206,-58 -230,-34 -222C-24 -254,16 -262,32 -240C6 -240,-8 -222,-14 -204C-44 -212,-66 -196,-76 -172Z"
            fill={lit}
            stroke="none"
            opacity={0.55}
          />
        </>
      )}
      {scene.weather === "snow" && (
        <path
          d={
            isTall
              ? "M-52 -262Q0 -350 52 -262Q24 -280 0 -270Q-26 -284 -52 -262Z"
              : "M-60 -236C-36 -292,40 -292,66 -240C36 -254,18 -242,0 -252C-18 -240,-40 -250,-60 -236Z"
          }
          fill={snowOn(scene, depth)}
        />
      )}
    </At>
  );
}

/** The same tree without leaves, with snow on its boughs. */
export function BareTree({ scene, name, x, y, size, depth }: Plant) {
  const flip = scene.chance(`${name}-flip`) > 0.5 ? -1 : 1;
  const color = scene.paint("#5e4c4d", depth);
  return (
    <g
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(size * flip).toFixed(4)} ${size.toFixed(4)})`}
    >
      <path d="M-10 4Q-4 -70 -6 -130L6 -130Q5 -70 11 4Z" fill={color} />
      <g fill="none" stroke={color} strokeLinecap="round" strokeWidth={8}>
        <path d="M0 -120Q-4 -190 -30 -256" />
        <path d="M0 -120Q10 -180 44 -232" strokeWidth={7} />
        <path
          d="M-2 -90Q-40 -130 -76 -168M-50 -142Q-62 -176 -58 -204M2 -80Q40 -116 82 -136"
          strokeWidth={5.5}
        />
        <path
          d="M-14 -200Q10 -230 8 -270M26 -196Q58 -204 72 -226M52 -116Q62 -150 88 -168M-22 -230Q-50 -240 -66 -262"
          strokeWidth={4}
        />
      </g>
      {scene.isWhite && (
        <path
          d="M-72 -168Q-48 -146 -30 -128M44 -124Q62 -134 82 -140M30 -202Q54 -210 68 -228"
          stroke={snowOn(scene, depth)}
          strokeWidth={4}
          fill="none"
          strokeLinecap="round"
        />
      )}
    </g>
  );
}

/** A fir, about 160 × 320. */
export function Fir({ scene, name, x, y, size, depth }: Plant) {
  const tint = scene.chance(`${name}-tint`);
  const base = scene.season === "autumn" ? "#56705a" : tint > 0.5 ? "#3f6a5c" : "#4d7860";
  const color = scene.paint(base, depth);
  const under = scene.paint(shade(base, 0.18), depth);
  const white = snowOn(scene, depth);
  return (
    <At x={x} y={y} size={size}>
      <path d="M-9 6L-7 -60L7 -60L9 6Z" fill={scene.paint("#664c44", depth)} />
      <path d="M0 -186Q-34 -104 -86 -40Q0 -22 86 -40Q34 -104 0 -186Z" fill={under} />
      <path d="M0 -256Q-28 -170 -68 -116Q0 -98 68 -116Q28 -170 0 -256Z" fill={color} />
      <path
        d="M0 -322Q-18 -246 -48 -196Q0 -180 48 -196Q18 -246 0 -322Z"
        fill={scene.paint(shade(base, -0.08), depth)}
      />
      {scene.isWhite && (
        <g fill={white} stroke="none">
          <path d="M0 -322Q-12 -266 -30 -230Q-14 -240 0 -226Q14 -242 30 -230Q12 -266 0 -322Z" />
          <path d="M-38 -172Q-52 -140 -68 -116Q-44 -128 -30 -112Q-24 -140 -38 -172ZM40 -170Q52 -140 68 -116Q50 -122 40 -110Q30 -140 40 -170Z" />
          <path d="M-52 -94Q-68 -62 -86 -40Q-58 -50 -42 -34Q-36 -64 -52 -94ZM54 -92Q68 -62 86 -40Q62 -48 50 -34Q42 -64 54 -92Z" />
        </g>
      )}
    </At>
  );
}

/** A bush with berries or blossoms. */
export function Bush({ scene, name, x, y, size, depth }: Plant) {
  const base =
    scene.season === "winter" ? "#7d8a80" : scene.leaf(Math.floor(scene.chance(`${name}-leaf`) * 3));
  const dots = scene.season === "spring" ? "#f4dcdc" : scene.season === "winter" ? "#b5463f" : "#d96a55";
  return (
    <At x={x} y={y} size={size}>
      <path
        d="M-92 4C-112 -36,-84 -66,-58 -60C-52 -98,8 -108,24 -74C58 -88,100 -50,88 4Z"
        fill={scene.paint(base, depth)}
      />
      <g fill={scene.paint(dots, depth)} stroke="none">
        {[-62, -34, -8, 22, 48, 66].map((dx, index) => (
          <circle
            key={dx}
            cx={dx}
            cy={-18 - scene.chance(`${name}-d-${index}`) * 40}
            r={4 + scene.chance(`${name}-r-${index}`) * 3}
          />
        ))}
      </g>
      {scene.isWhite && (
        <path
          d="M-74 -54C-52 -98,8 -108,24 -74C44 -82,68 -72,80 -48C56 -62,40 -48,22 -56C-4 -74,-30 -48,-74 -54Z"
          fill={snowOn(scene, depth)}
          stroke="none"
        />
      )}
    </At>
  );
}

/** A tall frond that frames the picture: leaves along a bent stem, from its foot upwards. */
export function Frond({
  scene,
  x,
  y,
  size,
  turn,
  color,
}: {
  scene: StoryScene;
  x: number;
  y: number;
  size: number;
  turn: number;
  color: string;
}) {
  const fill = scene.paint(color, 1);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn}) scale(${size.toFixed(4)})`}>
      <path d="M0 0Q6 -120 0 -240" stroke={fill} strokeWidth={6} fill="none" strokeLinecap="round" />
      {[0, 1, 2, 3, 4, 5].map((step) => {
        const at = -50 - step * 36;
        const reach = 74 - step * 8;
        return (
          <g key={step} fill={fill}>
            <path
              d={`M2 ${at}Q${reach * 0.5} ${at - 46} ${reach} ${at - 36}Q${reach * 0.6} ${at + 2} 2 ${at}Z`}
            />
            <path
              d={`M2 ${at}Q${-reach * 0.5} ${at - 46} ${-reach} ${at - 36}Q${-reach * 0.6} ${at + 2} 2 ${at}Z`}
            />
          </g>
        );
      })}
      <path d="M0 -232Q20 -262 0 -296Q-20 -262 0 -232Z" fill={fill} />
    </g>
  );
}

/** A palm, about 260 × 340. */
export function Palm({ scene, x, y, size, depth }: Omit<Plant, "name">) {
  const green = scene.paint("#5a8a62", depth);
  return (
    <At x={x} y={y} size={size}>
      <path d="M-12 6Q6 -120 34 -250L46 -246Q26 -110 14 6Z" fill={scene.paint("#8d6a4c", depth)} />
      <g fill={green}>
        <path d="M40 -250Q-30 -310 -98 -236Q-30 -262 40 -244Z" />
        <path d="M40 -250Q110 -316 176 -232Q108 -258 40 -244Z" />
        <path d="M40 -250Q10 -350 -54 -340Q-2 -306 34 -244Z" />
        <path d="M40 -250Q74 -350 140 -338Q84 -306 46 -244Z" />
        <path d="M40 -246Q-20 -222 -44 -160Q4 -216 44 -240Z" />
        <path d="M40 -246Q100 -222 122 -164Q78 -216 38 -240Z" />
      </g>
      <circle cx={34} cy={-238} r={12} fill={scene.paint("#7a5138", depth)} />
      <circle cx={52} cy={-234} r={11} fill={scene.paint("#6b4632", depth)} />
    </At>
  );
}
