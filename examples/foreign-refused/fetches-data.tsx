import { useEffect, useState } from "react";
import { AbsoluteFill } from "remotion";

export default function Fetching() {
  const [data, setData] = useState("");
  useEffect(() => {
    fetch("https://api.example.com/quote").then((r) => r.text()).then(setData);
  }, []);
  return <AbsoluteFill style={{ background: "#222", color: "white" }}>{data || "Loading"}</AbsoluteFill>;
}
