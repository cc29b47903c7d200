/** First messages that the built-in engine answers well; each shows another kind of scene. */
export const examples = [
  "A punchy 5 second intro for my coffee brand Brewline, dark brown and cream",
  "Our three plans: Starter $9, Team $29, Enterprise on request",
  "A bar chart of sales: Q1 120, Q2 180, Q3 150, Q4 240",
  "An end card: Visit us on Elm Street, button “Book a table”",
];
