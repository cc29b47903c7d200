import sharp from "sharp";

const red = { create: { width: 60, height: 40, channels: 3 as const, background: "#e01020" } };

export const redPng = () => sharp(red).png().toBuffer();

/** As a phone writes it: lying on its side with a note to turn it, the place where it was taken, the camera's name. */
export function phoneJpeg(): Promise<Buffer> {
  return sharp({ create: { width: 400, height: 300, channels: 3, background: "#3060a0" } })
    .withExif({
      IFD0: { Make: "Phonemaker", Orientation: "6" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "52/1 31/1 0/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "13/1 24/1 0/1",
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** Kilobytes that unfold to a hundred million pixels. */
export const bomb = () =>
  sharp({
    create: { width: 10_000, height: 10_000, channels: 3, background: "#fff" },
    limitInputPixels: false,
  })
    .png({ compressionLevel: 9 })
    .toBuffer();

export const svg = Buffer.from(
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`,
);
