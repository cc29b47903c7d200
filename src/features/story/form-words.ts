import type { DrawnStyle, StoryTone } from "@/domain/story";
import type { Relation, StoryKind } from "@/scene/story/story-message";

/** What the form calls things. */
export const styleNames: Record<DrawnStyle, string> = {
  watercolor: "Watercolor",
  "paper-cut": "Paper cut",
  line: "Line drawing",
  night: "Night",
};
export const toneNames: Record<StoryTone, string> = {
  gentle: "Gentle",
  funny: "Funny",
  adventurous: "Adventurous",
  dreamy: "Dreamy, for bedtime",
  brave: "Brave",
};
export const kindNames: Record<StoryKind, string> = { girl: "Girl", boy: "Boy", child: "Child" };
export const relationNames: Record<Relation, string> = {
  sister: "Sister",
  brother: "Brother",
  mother: "Mother",
  father: "Father",
  grandmother: "Grandmother",
  grandfather: "Grandfather",
  friend: "Friend",
  dog: "Dog",
  cat: "Cat",
  rabbit: "Rabbit",
};
