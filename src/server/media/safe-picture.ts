import PQueue from "p-queue";
import sharp from "sharp";
import { AppError } from "@/domain/app-error";
import { type Asset, longestSide, mostPixels } from "@/domain/asset";

/** What a picture became: WebP, upright, in sRGB, with nothing of what a camera wrote beside it. */
export type SafePicture = Pick<Asset, "type" | "width" | "height"> & { bytes: Uint8Array };

const taken = "PNG, JPEG, WebP, GIF, AVIF and TIFF";
/** Up to here a drawing (a logo, a screenshot) is kept to the pixel. */
const losslessPixels = 1_500_000;
const secondsToDecode = 20;

// Everything that libvips could read is shut, and what is taken is opened: no SVG, no PDF, no ImageMagick behind it.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadNsgifBuffer",
    "VipsForeignLoadHeifBuffer",
    "VipsForeignLoadTiffBuffer",
  ],
});
sharp.cache(false);
sharp.concurrency(1);

/** Decoded pixels are large: two pictures at a time. */
const slots = new PQueue({ concurrency: 2 });

/**
 * An uploaded picture made safe to keep and to show: its kind told by its content, its pixels drawn anew, shrunk to what
 * an export can show. Of an animation the first picture is kept.
 * @throws AppError `invalid_input` in words for people
 */
export function safePicture(bytes: Uint8Array): Promise<SafePicture> {
  return slots.add(() => convert(bytes));
}

async function convert(bytes: Uint8Array): Promise<SafePicture> {
  if (bytes.byteLength === 0) throw new AppError("invalid_input", "The file is empty.");
  const open = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" });
  const found = await open()
    .metadata()
    .catch((cause: unknown) => {
      throw unreadable(bytes, cause);
    });
  const pixels = found.width * found.height;
  if (pixels > mostPixels) throw tooManyPixels(found);
  const isDrawing = found.format === "png" && pixels <= losslessPixels;
  try {
    const { data, info } = await open()
      .timeout({ seconds: secondsToDecode })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .webp(isDrawing ? { lossless: true, effort: 3 } : { quality: 86, alphaQuality: 100, effort: 3 })
      .toBuffer({ resolveWithObject: true });
    return { type: "image/webp", bytes: new Uint8Array(data), width: info.width, height: info.height };
  } catch (cause) {
    throw damaged(cause);
  }
}

function damaged(cause: unknown): AppError {
  return new AppError(
    "invalid_input",
    "This picture is damaged: it ends too early or holds what no picture holds. Save it anew and try again.",
    { cause },
  );
}

function tooManyPixels({ width, height }: { width: number; height: number }): AppError {
  return new AppError(
    "invalid_input",
    `This picture has ${Math.round((width * height) / 1_000_000)} megapixels; ${mostPixels / 1_000_000} is the most.`,
  );
}

/** Why the first bytes are no picture that is taken. */
function unreadable(bytes: Uint8Array, cause: unknown): AppError {
  const said = cause instanceof Error ? cause.message : "";
  if (said.includes("pixel limit"))
    return new AppError(
      "invalid_input",
      `This picture is too large; ${mostPixels / 1_000_000} megapixels is the most.`,
      {
        cause,
      },
    );
  if (said.includes("corrupt header")) return damaged(cause);
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart().toLowerCase();
  if (start.startsWith("<svg") || (start.startsWith("<?xml") && start.includes("<svg")))
    return new AppError(
      "invalid_input",
      "SVG files can hold programs, so they are not taken. Save it as a PNG and send that.",
      { cause },
    );
  return new AppError("invalid_input", `This is not a picture that can be used. ${taken} can.`, { cause });
}
