import { useCurrentFrame } from "remotion";

export default function Nothing() {
  useCurrentFrame();
  return null;
}
