import { describeDesign, longText } from "../test/describe-design";
import { pictureSubjects } from "./picture-of";
import { imageCaptionDesign, imageCaptionLayouts } from "./slots";

describeDesign(
  imageCaptionDesign,
  [
    ...imageCaptionLayouts.flatMap((layout) => [
      { layout, headline: "Slow mornings", caption: "Brewline" },
      { layout, headline: longText, caption: longText, kicker: longText },
    ]),
    ...pictureSubjects.map((picture) => ({ picture, headline: "日本語 😀", pictureSeed: 7 })),
  ],
  { others: { image: "data:image/png;base64,iVBORw0KGgo=" } },
);
