/** What the lists of the sheet hold. */
export const plans = [
  { title: "Starter", price: "$9", period: "/month", text: "For trying things out" },
  { title: "Team", price: "$29", period: "/month", text: "For people who ship together" },
  { title: "Enterprise", price: "", text: "For large companies" },
];
export const features = (count: number) =>
  [
    { title: "Instant drafts", text: "A first cut in under a second.", icon: "zap" },
    { title: "Your brand, kept", text: "Colours and type carry through every scene.", icon: "palette" },
    { title: "Made for teams", text: "Comment, compare and undo together.", icon: "users" },
    { title: "Private by default", text: "Runs on your own machine.", icon: "lock" },
    { title: "Every format", text: "Wide, tall and square from one edit.", icon: "layout" },
    { title: "Exports to MP4", icon: "film" },
    { title: "Open source", icon: "code" },
    { title: "Works offline", icon: "wifi" },
  ].slice(0, count);
export const quarters = [
  ["Q1", 12],
  ["Q2", 19],
  ["Q3", 31],
  ["Q4", 48],
].map(([label, value]) => ({ label, value }));
