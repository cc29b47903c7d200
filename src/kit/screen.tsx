import { createContext, type ReactNode, useContext } from "react";

/** What a frame leaves for what it shows, in units. */
export type Screen = {
  width: number;
  height: number;
  isPhone: boolean;
  /** Taken by the status bar at the top. */
  top: number;
};

const ScreenContext = createContext<Screen | null>(null);

/** Told by a device's or window's frame to what stands in it. */
export function ScreenProvider({ screen, children }: { screen: Screen; children?: ReactNode }) {
  return <ScreenContext.Provider value={screen}>{children}</ScreenContext.Provider>;
}

/** The screen around: `width`, `height` (units), `isPhone`, `top`; null outside of a frame. */
export function useScreen(): Screen | null {
  return useContext(ScreenContext);
}
