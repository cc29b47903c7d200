import { reportOf } from "../studio-api";
import type { StudioContext } from "../studio-context";

export type PictureActions = {
  /** Deletes a picture of the project with everything that was made from it; whether it is gone. */
  deletePicture(assetId: string): Promise<boolean>;
};

export function createPictureActions({ projectId, api, notify }: StudioContext): PictureActions {
  return {
    async deletePicture(assetId) {
      try {
        const { assetIds } = await api.deletePicture({ projectId, assetId });
        const made = assetIds.length - 1;
        notify({
          kind: "info",
          text:
            made > 0
              ? `The picture is deleted, and ${made === 1 ? "one that was" : `${made} that were`} made from it.`
              : "The picture is deleted.",
        });
        return true;
      } catch (thrown) {
        const report = reportOf(thrown);
        // Another tab was first.
        if (report.code === "not_found") return true;
        notify({ kind: "error", text: report.text });
        return false;
      }
    },
  };
}
