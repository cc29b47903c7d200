import { expect, test } from "vitest";
import { longestMessage, messageTextSchema } from "@/domain/message";
import { lengthOf } from "./message-length";

test("agrees with what the server takes, spaces around it left out", () => {
  for (const text of [
    "a".repeat(longestMessage),
    `  ${"a".repeat(longestMessage)}  `,
    "a".repeat(longestMessage + 1),
  ])
    expect(lengthOf(text).isOver).toBe(!messageTextSchema.safeParse(text).success);
});

test("tells of the limit before it is reached", () => {
  expect(lengthOf("a".repeat(8_999)).isNear).toBe(false);
  expect(lengthOf("a".repeat(9_000))).toEqual({ left: 1_000, isNear: true, isOver: false });
});
