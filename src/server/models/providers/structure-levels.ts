/** How an object is asked for: by its schema, as any JSON, or in words alone. */
export type StructureLevel = "schema" | "json" | "words";

const levels: StructureLevel[] = ["schema", "json", "words"];

/** What each model of one server was found to take; it begins with the strictest and only goes down. */
export type StructureLevels = {
  of(modelId: string): StructureLevel;
  /** The levels from the present one down. */
  from(modelId: string): StructureLevel[];
  lower(modelId: string, level: StructureLevel): void;
};

export function createStructureLevels(): StructureLevels {
  const found = new Map<string, StructureLevel>();
  const of = (modelId: string) => found.get(modelId) ?? "schema";
  return {
    of,
    from: (modelId) => levels.slice(levels.indexOf(of(modelId))),
    lower(modelId, level) {
      if (levels.indexOf(level) > levels.indexOf(of(modelId))) found.set(modelId, level);
    },
  };
}
