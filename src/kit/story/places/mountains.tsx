import { Land, ridge, ridgeAt, spread, Tufts } from "../forms";
import { Fir } from "../plants";
import type { PlaceDrawing } from "../scene";

type Peak = { x: number; height: number; half: number };

/** Great peaks with snow, dark firs before them. */
export const mountains: PlaceDrawing = {
  open: true,
  draw(scene) {
    const { width, ground, horizon, k, paint } = scene;
    const peaks = (name: string, count: number, height: number): Peak[] =>
      spread(scene, { name, count, from: -60, to: width + 60 }, (x, chance) => ({
        x,
        height: height * (0.7 + chance * 0.5) * k,
        half: (190 + chance * 110) * k,
      }));
    const draw = (list: Peak[], base: number, color: string, dark: string, depth: number, snow: number) =>
      list.map(({ x, height, half }, index) => {
        const at = (share: number) => ({ y: base - height * share, half: half * (1 - share) });
        const cap = at(1 - snow);
        return (
          <g key={index}>
            <path
              d={`M${x - half} ${base}L${x} ${base - height}L${x + half} ${base}Z`}
              fill={paint(color, depth)}
            />
            <path
              d={`M${x} ${base - height}L${x + half} ${base}H${x + half * 0.2}L${x - half * 0.08} ${base - height * 0.55}Z`}
              fill={paint(dark, depth)}
              stroke="none"
            />
            <path
              d={`M${x} ${base - height}L${x + cap.half} ${cap.y}L${x + cap.half * 0.5} ${cap.y - height * 0.05}L${x + cap.half * 0.15} ${cap.y + height * 0.05}L${x - cap.half * 0.3} ${cap.y - height * 0.04}L${x - cap.half * 0.62} ${cap.y + height * 0.03}L${x - cap.half} ${cap.y}Z`}
              fill={paint("#f6f4ee", depth + 0.1)}
            />
          </g>
        );
      });
    const snow = scene.isWhite ? 0.52 : 0.3;
    const hill = { base: ground - 50 * k, swing: 80 * k, count: 3 };
    return [
      {
        depth: 0.06,
        drawing: draw(
          peaks("far", Math.round(width / 300) + 1, 330),
          horizon + 70 * k,
          "#93a3b5",
          "#8091a6",
          0.2,
          snow,
        ),
      },
      {
        depth: 0.18,
        drawing: draw(
          peaks("near", Math.round(width / 420) + 1, 440),
          ground - 30 * k,
          "#7c8b9f",
          "#667791",
          0.5,
          snow * 0.9,
        ),
      },
      {
        depth: 0.4,
        drawing: (
          <>
            {spread(scene, { name: "fir", count: Math.round(width / 110) }, (x, chance, index) => (
              <Fir
                key={index}
                scene={scene}
                name={`f${index}`}
                x={x}
                y={ridgeAt(scene, "hill", hill, x) + 20 * k}
                size={(0.42 + chance * 0.34) * k}
                depth={0.55}
              />
            ))}
            <path d={ridge(scene, "hill", hill)} fill={paint(scene.land("#7f9f74"), 0.65)} />
          </>
        ),
      },
      {
        depth: 0.68,
        drawing: (
          <>
            <Fir scene={scene} name="left" x={width * 0.04} y={ground - 14 * k} size={1.5 * k} depth={0.9} />
            <Fir
              scene={scene}
              name="right"
              x={width * 0.955}
              y={ground - 10 * k}
              size={1.25 * k}
              depth={0.9}
            />
            <Land scene={scene} color={scene.land("#7d9a5c")} lift={40} swing={34} />
            <Tufts
              scene={scene}
              name="tuft"
              count={20}
              from={ground}
              to={scene.height}
              color={scene.land("#62804a")}
              flowers={0.5}
            />
          </>
        ),
      },
    ];
  },
};
