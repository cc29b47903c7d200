import { Skeleton } from "@/ui/skeleton";
import { studioAreas, studioGrid } from "./studio-layout";

/** The studio's places before the project has been read. */
export function StudioSkeleton() {
  return (
    <div role="status" aria-label="Opening the project" className={studioGrid(true)}>
      <div className={`${studioAreas.header} h-12 border-b touch:h-13`} />
      <div className={studioAreas.chat} />
      <div className={`${studioAreas.stage} grid place-items-center bg-stage p-7`}>
        <Skeleton className="aspect-video w-full max-w-3xl rounded-xl" />
      </div>
      <div className={`${studioAreas.inspector} max-md:hidden`} />
      <div className={`${studioAreas.board} flex gap-3 px-5 pt-10 max-md:pt-2`}>
        <Skeleton className="h-24 w-43 max-md:h-13" />
        <Skeleton className="h-24 w-43 max-md:h-13" />
      </div>
    </div>
  );
}
