import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { RenderInternals } from "@remotion/renderer";

const run = promisify(execFile);

function call(bin: "ffprobe" | "ffmpeg", args: string[]): Promise<{ stdout: Buffer }> {
  const program = RenderInternals.getExecutablePath({
    type: bin,
    indent: false,
    logLevel: "error",
    binariesDirectory: null,
  });
  const env = { ...process.env, LD_LIBRARY_PATH: path.dirname(program) };
  return run(program, args, { env, encoding: "buffer", maxBuffer: 50_000_000 });
}

export type Probed = {
  frames: number;
  seconds: number;
  width: number;
  height: number;
  fps: string;
  colors: string;
};

/** What a player reads of a video; every frame is decoded and counted. */
export async function probe(file: string): Promise<Probed> {
  const entries = [
    "stream=nb_read_frames,duration,width,height,r_frame_rate",
    "pix_fmt,color_range,color_space,color_transfer,color_primaries",
  ].join(",");
  const { stdout } = await call("ffprobe", [
    "-v",
    "error",
    "-count_frames",
    "-select_streams",
    "v:0",
    "-show_entries",
    entries,
    "-of",
    "json",
    file,
  ]);
  const { streams } = JSON.parse(stdout.toString("utf8")) as { streams: Record<string, string | number>[] };
  const stream = streams[0] ?? {};
  return {
    frames: Number(stream.nb_read_frames),
    seconds: Number(stream.duration),
    width: Number(stream.width),
    height: Number(stream.height),
    fps: String(stream.r_frame_rate),
    colors: [
      stream.pix_fmt,
      stream.color_range,
      stream.color_space,
      stream.color_transfer,
      stream.color_primaries,
    ].join(" "),
  };
}

/** What every player takes for an ordinary video. */
export const ordinaryColors = "yuv420p tv bt709 bt709 bt709";

/** One frame of a video as a PNG. */
export async function pictureAt(file: string, frame: number, fps: number): Promise<Buffer> {
  // Half a frame earlier, so that rounding never gives the next one.
  const seconds = String(Math.max(0, (frame - 0.5) / fps));
  const { stdout } = await call("ffmpeg", [
    "-v",
    "error",
    "-ss",
    seconds,
    "-i",
    file,
    "-frames:v",
    "1",
    // As the file says of itself; left alone, ffmpeg would guess.
    "-vf",
    "zscale=matrixin=709:rangein=limited:matrix=gbr:range=full,format=gbrp,format=rgb24",
    "-f",
    "image2pipe",
    "-c:v",
    "png",
    "-",
  ]);
  return stdout;
}
