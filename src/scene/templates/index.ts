import type { Brief } from "../brief/brief";
import { fillBarChart } from "./bar-chart/fill";
import { recogniseBarChart } from "./bar-chart/recognise";
import { barChartDesign } from "./bar-chart/slots";
import { fillBigNumber } from "./big-number/fill";
import { recogniseBigNumber } from "./big-number/recognise";
import { bigNumberDesign } from "./big-number/slots";
import { fillBulletList } from "./bullet-list/fill";
import { recogniseBulletList } from "./bullet-list/recognise";
import { bulletListDesign } from "./bullet-list/slots";
import { fillCallToAction } from "./call-to-action/fill";
import { recogniseCallToAction } from "./call-to-action/recognise";
import { callToActionDesign } from "./call-to-action/slots";
import { fillChat } from "./chat/fill";
import { recogniseChat } from "./chat/recognise";
import { chatDesign } from "./chat/slots";
import { fillCode } from "./code/fill";
import { recogniseCode } from "./code/recognise";
import { codeDesign } from "./code/slots";
import { fillComparison } from "./comparison/fill";
import { recogniseComparison } from "./comparison/recognise";
import { comparisonDesign } from "./comparison/slots";
import { fillCountdown } from "./countdown/fill";
import { recogniseCountdown } from "./countdown/recognise";
import { countdownDesign } from "./countdown/slots";
import { fillDonut } from "./donut/fill";
import { recogniseDonut } from "./donut/recognise";
import { donutDesign } from "./donut/slots";
import { fillFeatureGrid } from "./feature-grid/fill";
import { recogniseFeatureGrid } from "./feature-grid/recognise";
import { featureGridDesign } from "./feature-grid/slots";
import { fillIllustration } from "./illustration/fill";
import { recogniseIllustration } from "./illustration/recognise";
import { illustrationDesign } from "./illustration/slots";
import { fillImageCaption } from "./image-caption/fill";
import { recogniseImageCaption } from "./image-caption/recognise";
import { imageCaptionDesign } from "./image-caption/slots";
import { fillKinetic } from "./kinetic/fill";
import { recogniseKinetic } from "./kinetic/recognise";
import { kineticDesign } from "./kinetic/slots";
import { fillLineChart } from "./line-chart/fill";
import { recogniseLineChart } from "./line-chart/recognise";
import { lineChartDesign } from "./line-chart/slots";
import { fillLogoReveal } from "./logo-reveal/fill";
import { recogniseLogoReveal } from "./logo-reveal/recognise";
import { logoRevealDesign } from "./logo-reveal/slots";
import { fillPhone } from "./phone/fill";
import { recognisePhone } from "./phone/recognise";
import { phoneDesign } from "./phone/slots";
import { fillPricing } from "./pricing/fill";
import { recognisePricing } from "./pricing/recognise";
import { pricingDesign } from "./pricing/slots";
import { fillProcessSteps } from "./process-steps/fill";
import { recogniseProcessSteps } from "./process-steps/recognise";
import { processStepsDesign } from "./process-steps/slots";
import { fillQuote } from "./quote/fill";
import { recogniseQuote } from "./quote/recognise";
import { quoteDesign } from "./quote/slots";
import { fillScreenshot } from "./screenshot/fill";
import { recogniseScreenshot } from "./screenshot/recognise";
import { screenshotDesign } from "./screenshot/slots";
import { fillStatsRow } from "./stats-row/fill";
import { recogniseStatsRow } from "./stats-row/recognise";
import { statsRowDesign } from "./stats-row/slots";
import { fillTerminal } from "./terminal/fill";
import { recogniseTerminal } from "./terminal/recognise";
import { terminalDesign } from "./terminal/slots";
import { fillTestimonial } from "./testimonial/fill";
import { recogniseTestimonial } from "./testimonial/recognise";
import { testimonialDesign } from "./testimonial/slots";
import { fillTimeline } from "./timeline/fill";
import { recogniseTimeline } from "./timeline/recognise";
import { timelineDesign } from "./timeline/slots";
import { fillTitle } from "./title/fill";
import { recogniseTitle } from "./title/recognise";
import { titleDesign } from "./title/slots";
import { defineTemplate, type Template } from "./types";

/** Every whole-scene template. Adding one is adding its folder and its line here. */
export const templates: readonly [Template<Brief>, ...Template<Brief>[]] = [
  defineTemplate(titleDesign, { recognise: recogniseTitle, fill: fillTitle }),
  defineTemplate(pricingDesign, { recognise: recognisePricing, fill: fillPricing }),
  defineTemplate(bulletListDesign, { recognise: recogniseBulletList, fill: fillBulletList }),
  defineTemplate(barChartDesign, { recognise: recogniseBarChart, fill: fillBarChart }),
  defineTemplate(callToActionDesign, { recognise: recogniseCallToAction, fill: fillCallToAction }),
  defineTemplate(imageCaptionDesign, { recognise: recogniseImageCaption, fill: fillImageCaption }),
  defineTemplate(kineticDesign, { recognise: recogniseKinetic, fill: fillKinetic }),
  defineTemplate(quoteDesign, { recognise: recogniseQuote, fill: fillQuote }),
  defineTemplate(testimonialDesign, { recognise: recogniseTestimonial, fill: fillTestimonial }),
  defineTemplate(timelineDesign, { recognise: recogniseTimeline, fill: fillTimeline }),
  defineTemplate(processStepsDesign, { recognise: recogniseProcessSteps, fill: fillProcessSteps }),
  defineTemplate(featureGridDesign, { recognise: recogniseFeatureGrid, fill: fillFeatureGrid }),
  defineTemplate(codeDesign, { recognise: recogniseCode, fill: fillCode }),
  defineTemplate(terminalDesign, { recognise: recogniseTerminal, fill: fillTerminal }),
  defineTemplate(chatDesign, { recognise: recogniseChat, fill: fillChat }),
  defineTemplate(phoneDesign, { recognise: recognisePhone, fill: fillPhone }),
  defineTemplate(screenshotDesign, { recognise: recogniseScreenshot, fill: fillScreenshot }),
  defineTemplate(logoRevealDesign, { recognise: recogniseLogoReveal, fill: fillLogoReveal }),
  defineTemplate(bigNumberDesign, { recognise: recogniseBigNumber, fill: fillBigNumber }),
  defineTemplate(comparisonDesign, { recognise: recogniseComparison, fill: fillComparison }),
  defineTemplate(countdownDesign, { recognise: recogniseCountdown, fill: fillCountdown }),
  defineTemplate(donutDesign, { recognise: recogniseDonut, fill: fillDonut }),
  defineTemplate(lineChartDesign, { recognise: recogniseLineChart, fill: fillLineChart }),
  defineTemplate(illustrationDesign, { recognise: recogniseIllustration, fill: fillIllustration }),
  defineTemplate(statsRowDesign, { recognise: recogniseStatsRow, fill: fillStatsRow }),
];

/** Takes any words: what stands in where no other template fits. */
export const [titleTemplate] = templates;

/** The template that fits a brief best, with how well (0..1). There is always one. */
export function bestTemplate(brief: Brief): { template: Template<Brief>; score: number } {
  let best = { template: templates[0], score: -1 };
  for (const template of templates) {
    const score = template.recognise(brief);
    if (score > best.score) best = { template, score };
  }
  return best;
}
