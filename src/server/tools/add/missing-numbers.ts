import type { Brief } from "@/scene/brief/brief";
import { waitOf } from "@/scene/templates/waiting";

type Question = { text: string; suggestions: string[] };

/** What is asked where a template of numbers has none, by template: whether it lacks them, and the question. */
const questions: Readonly<Record<string, { isMissing(brief: Brief): boolean } & Question>> = {
  "bar-chart": {
    isMissing: hasNoSeries,
    text: "Which numbers shall the chart show? Write them as name and value.",
    suggestions: [
      "Add a bar chart of our sales: Jan 120, Feb 180, Mar 260",
      "Add a chart of users: 2024 12k, 2025 31k, 2026 48k",
    ],
  },
  "line-chart": {
    isMissing: (brief) => (brief.series?.points.length ?? 0) < 2,
    text: "Which numbers shall the line go through? Write when and how many.",
    suggestions: [
      "Add a line chart of our users: Jan 120, Feb 180, Mar 165, Apr 240",
      "Add a line chart of revenue: 2023 $1.2M, 2024 $2.8M, 2025 $4.1M",
    ],
  },
  donut: {
    isMissing: hasNoSeries,
    text: "Which shares are there? Write them as name and number.",
    suggestions: [
      "Add a donut chart of our traffic: Search 46%, Social 31%, Direct 23%",
      "Add a breakdown of our budget: Rent 1450, Food 620, Transport 240",
    ],
  },
  "big-number": {
    isMissing: (brief) => brief.stats.length === 0 && !waitOf(brief.prompt)?.unit,
    text: "Which number shall stand there, and what does it count?",
    suggestions: ["Add a big number: 10,000 customers", "Add a big number: 78% funded"],
  },
  "stats-row": {
    isMissing: (brief) => brief.stats.length === 0,
    text: "Which numbers shall it show? Write them with what they count.",
    suggestions: ["Add our numbers: 12k users, 98% satisfaction, 24/7 support"],
  },
  comparison: {
    isMissing: (brief) => brief.comparison === null,
    text: "What shall be compared? Name both sides, with what speaks for each.",
    suggestions: [
      "Compare before and after: Before: ten spreadsheets, errors by hand. After: one place, checked by itself",
      "Add a comparison: Coffee vs Tea",
    ],
  },
};

/** The question for a template that needs numbers or sides which the brief does not hold; null where it holds them. */
export function missingNumbers(template: string, brief: Brief): Question | null {
  const question = questions[template];
  return question?.isMissing(brief) ? { text: question.text, suggestions: question.suggestions } : null;
}

function hasNoSeries(brief: Brief): boolean {
  return (brief.series?.points.length ?? 0) < 1;
}
