import { useFrameSize } from "../frame-size";
import { useTiming } from "../timing";
import type { FormProps } from "./form-props";
import { heroes } from "./heroes/heroes";
import { Items } from "./items";
import { ActionButton, Header, Part, TabBar } from "./parts";

/** An interface on a phone: header, main part, list, and a bar or a button at the foot. */
export function PhoneForm({ kind, top, ...part }: FormProps) {
  const { unit } = useFrameSize();
  const { progress } = useTiming();
  const { ui, content, width, height, at } = part;
  const { Hero, items, tall } = heroes[kind];
  const room = width - 40;
  const hasAction = content.action !== "";
  const dock = hasAction ? 96 : 82;
  const body = height - top - 96 - dock;
  const hero = Math.min(body, Math.max(170, height * tall * 0.9));
  return (
    <>
      <div
        style={{
          position: "absolute",
          left: 20 * unit,
          top: (top + 6) * unit,
          display: "flex",
          flexDirection: "column",
          gap: 16 * unit,
          transform: `translateY(${items === "rows" ? -progress * 14 * unit : 0}px)`,
        }}
      >
        <Part at={at} nth={0}>
          <Header ui={ui} content={content} width={room} />
        </Part>
        <Part at={at} nth={1}>
          <Hero {...part} width={room} height={hero} at={at + 0.3} />
        </Part>
        <Items {...part} kind={kind} width={room} columns={2} height={body - hero} nth={2} />
      </div>
      <div style={{ position: "absolute", left: 0, bottom: 0, width: width * unit }}>
        {hasAction ? (
          <div
            style={{
              padding: `${22 * unit}px ${20 * unit}px ${22 * unit}px`,
              background: `linear-gradient(180deg, transparent, ${ui.ground} 34%)`,
            }}
          >
            <ActionButton ui={ui} label={content.action} width={room} height={54} />
          </div>
        ) : (
          <TabBar ui={ui} width={width} />
        )}
      </div>
    </>
  );
}
