import { describeControls, writeControls } from "@/scene/controls";
import { featureByConstant } from "@/scene/edits/featured-constant";
import type { Applied } from "./applied";
import { dataTables, labelOfRow, rowNamed } from "./rows";

/** Makes one item the one that stands out; null where the scene has no such control, field or item. */
export function featureItem(code: string, text: string): Applied | null {
  const name = text.replace(/\s+(?:plan|tier|package|bar)$/i, "");
  const control = describeControls(code).find((one) =>
    /^(?:featured|highlight|highlighted|popular)$/.test(one.name),
  );
  if (control && /^(?:nothing|nobody|none|no one)$/i.test(text))
    return {
      type: "applied",
      code: writeControls(code, { [control.name]: "" }),
      summary: "Nothing stands out",
      by: "control",
    };
  for (const table of dataTables(code)) {
    const index = rowNamed(table, name);
    const row = table.rows[index];
    if (!row) continue;
    const label = labelOfRow(row);
    if (control && typeof control.value === "string")
      return {
        type: "applied",
        code: writeControls(code, { [control.name]: label }),
        summary: `${label} stands out`,
        by: "control",
      };
    const flag = table.rows.flatMap(({ fields }) =>
      [...fields].filter(([, { value }]) => typeof value === "boolean").map(([key]) => key),
    )[0];
    const constant = featureByConstant(code, table.rows.map(labelOfRow), index);
    if (!flag && constant !== null)
      return { type: "applied", code: constant, summary: `${label} stands out`, by: "source-edit" };
    if (!flag || !row.fields.has(flag)) continue;
    let current = code;
    for (const [at, one] of table.rows.entries()) {
      const again = dataTables(current).find((next) => next.name === table.name);
      if (again && one.fields.has(flag) && one.fields.get(flag)?.value !== (at === index))
        current = again.set(at, flag, at === index);
    }
    return { type: "applied", code: current, summary: `${label} stands out`, by: table.by };
  }
  return emphasizeWords(code, text);
}

/** «highlight soul»: words of a text, where a control says which of them stand out. */
function emphasizeWords(code: string, words: string): Applied | null {
  const controls = describeControls(code);
  const emphasis = controls.find((one) =>
    /^(?:emphasis|emphasi[sz]ed?|highlight(?:ed)?Words?)$/.test(one.name),
  );
  const said = words.replace(/^(?:the\s+)?words?\s+/i, "").toLowerCase();
  const holder = controls.find(
    (one) =>
      one !== emphasis &&
      (one.kind === "text" || one.kind === "paragraph") &&
      String(one.value).toLowerCase().includes(said),
  );
  if (!emphasis || !holder || said === "") return null;
  const at = String(holder.value).toLowerCase().indexOf(said);
  const written = String(holder.value).slice(at, at + said.length);
  return {
    type: "applied",
    code: writeControls(code, { [emphasis.name]: written }),
    summary: `“${written}” stands out`,
    by: "control",
  };
}
