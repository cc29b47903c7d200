import { AbsoluteFill } from "remotion";

const list: number[] = [];
for (let i = 0; i < 10; ) list[0] = i;

export default () => <AbsoluteFill style={{ background: "red" }} />;
