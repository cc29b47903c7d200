import type { ModelRole } from "@/domain/model-role";
import type { ModelSettingsView, ProviderView } from "@/domain/model-settings";
import type { Engine } from "./use-engine";

/** The roles that the studio asks, as people know them. */
const roles: Partial<Record<ModelRole, string>> = {
  intent: "Understanding",
  surgical: "Small edits",
  code: "Scenes",
  vision: "From pictures",
  image: "Drawing",
};

/** What the settings come to, for the header. */
export function describeEngine({
  providers,
  roles: views,
}: Pick<ModelSettingsView, "providers" | "roles">): Engine {
  const available = providers.filter((provider) => provider.available);
  if (available.length === 0) return { type: "built-in" };
  const models = views.flatMap(({ role, used: [first] }) => {
    const name = roles[role];
    return first && name ? [{ role, name, model: first.id }] : [];
  });
  const writing = models.find(({ role }) => role === "code") ?? models[0];
  return {
    type: "models",
    name: writing?.model ?? "Models",
    asked: available.map(whoIs).join(" and "),
    models,
  };
}

/** A server of one's own is not the provider whose language it speaks. */
function whoIs({ name, address }: ProviderView): string {
  return address ? new URL(address.url).host : name;
}
