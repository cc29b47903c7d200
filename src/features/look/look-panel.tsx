"use client";

import type { ReactNode } from "react";
import { paces, textures, typePairings } from "@/domain/look";
import { useActions, useLook } from "@/studio/hooks";
import { Slider } from "@/ui/slider";
import { Choices } from "./choices";
import { paceLabels, pairingFaces, textureLabels } from "./look-names";
import { PaletteColors, ReadyPalettes } from "./palette-part";

/** The look of the whole video: colours, type, corners, texture, pace. Shown over all scenes at once, saved when the hand rests. */
export function LookPanel() {
  const { type, corner, texture, pace } = useLook();
  const { changeLook } = useActions();
  return (
    <div className="space-y-4" data-testid="look-panel">
      {/* The scenes' own faces, for the chooser; the page itself needs none of them. */}
      <link rel="stylesheet" href="/sandbox/fonts/current/fonts.css" precedence="default" />
      <Part title="Colours">
        <ReadyPalettes />
        <PaletteColors />
      </Part>
      <Part title="Type">
        <Choices
          label="Type"
          value={type}
          onChange={(next) => changeLook({ type: next })}
          className="grid-cols-4"
          itemClassName="px-1 pt-1.5 pb-1"
          options={typePairings.map((value) => {
            const { label, family, weight, size = 1 } = pairingFaces[value];
            return {
              value,
              label,
              face: (
                <>
                  <span
                    aria-hidden
                    className="block h-7 text-foreground leading-7"
                    style={{ fontFamily: `"${family}"`, fontWeight: weight, fontSize: 19 * size }}
                  >
                    Ag
                  </span>
                  <span className="block truncate text-[0.6875rem] leading-tight">{label}</span>
                </>
              ),
            };
          })}
        />
      </Part>
      <Part title="Texture">
        <Choices
          label="Texture"
          value={texture}
          onChange={(next) => changeLook({ texture: next })}
          className="grid-cols-5"
          itemClassName="truncate px-1 h-7 touch:h-11"
          options={textures.map((value) => ({ value, label: textureLabels[value] }))}
        />
      </Part>
      <div className="grid grid-cols-2 gap-5">
        <Part title="Corners" aside={corner === 0 ? "Sharp" : `${Math.round(corner * 1080)} px`}>
          <Slider
            label="Corners"
            value={corner}
            min={0}
            max={0.08}
            step={0.002}
            onValueChange={(next) => changeLook({ corner: Number(next.toFixed(3)) })}
          />
        </Part>
        <Part title="Pace">
          <Choices
            label="Pace"
            value={pace}
            onChange={(next) => changeLook({ pace: next })}
            className="grid-cols-3"
            itemClassName="h-7 touch:h-11"
            options={paces.map((value) => ({ value, label: paceLabels[value] }))}
          />
        </Part>
      </div>
    </div>
  );
}

function Part({ title, aside, children }: { title: string; aside?: string; children: ReactNode }) {
  return (
    <section className="space-y-2">
      <h3 className="flex items-baseline justify-between font-medium text-sm">
        {title}
        {aside && <span className="font-normal text-muted text-xs tabular-nums">{aside}</span>}
      </h3>
      {children}
    </section>
  );
}
