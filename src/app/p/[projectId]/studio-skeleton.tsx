import { handedOver } from "@/studio/hand-over";
import { Skeleton } from "@/ui/skeleton";
import { studioAreas, studioGrid } from "./studio-layout";

/** The studio's places before the project has been read, with the message that began it where there is one. */
export function StudioSkeleton({ projectId }: { projectId: string }) {
  const message = handedOver(projectId);
  return (
    <div role="status" aria-label="Opening the project" className={studioGrid(true)}>
      <div className={`${studioAreas.header} h-12 border-b touch:h-13`} />
      <div className={studioAreas.chat}>
        {message ? (
          <p className="m-4 ml-auto w-fit max-w-[88%] whitespace-pre-wrap break-words rounded-xl rounded-br-sm border bg-raised px-3 py-2 leading-[1.55]">
            {message}
          </p>
        ) : null}
      </div>
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
