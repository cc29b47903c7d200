import { createContext, type ReactNode, useContext } from "react";
import { defaultLook, type Look } from "@/domain/look";

const LookContext = createContext<Look>(defaultLook);

/** Gives the project's look to the components below; the player stands it around every scene. */
export function LookProvider({ look, children }: { look: Look; children?: ReactNode }) {
  return <LookContext.Provider value={look}>{children}</LookContext.Provider>;
}

/** The project's look: `palette`, `type`, `corner` (share of the short side), `pace`. `const { palette } = useLook()` */
export function useLook(): Look {
  return useContext(LookContext);
}
