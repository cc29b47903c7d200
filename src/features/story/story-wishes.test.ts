import { expect, it } from "vitest";
import { emptyForm, photoName, wishesOf } from "./story-wishes";

it("needs a name and nothing else", () => {
  expect(wishesOf(emptyForm)).toBeNull();
  expect(wishesOf({ ...emptyForm, name: " Leo " })).toMatchObject({
    name: "Leo",
    age: null,
    loves: [],
    pages: 10,
  });
});

it("takes an age that somebody can have, and leaves out those without a name", () => {
  const other = { key: "a", name: "", who: "dog" as const };
  expect(wishesOf({ ...emptyForm, name: "Leo", age: "5", others: [other] })).toMatchObject({
    age: 5,
    others: [],
  });
  expect(wishesOf({ ...emptyForm, name: "Leo", age: "0" })?.age).toBeNull();
  expect(wishesOf({ ...emptyForm, name: "Leo", age: "x" })?.age).toBeNull();
});

it("calls a photo by whose it is", () => {
  expect(photoName("Leo", 1, "IMG_0042.JPG")).toBe("Leo.JPG");
  expect(photoName("Leo", 2, "IMG_0043.heic")).toBe("Leo 2.heic");
  expect(photoName("Mia", 1, "scan")).toBe("Mia");
});
