/** One of a few, side by side. */
export function Choices<Value extends string>(props: {
  legend: string;
  name: string;
  of: readonly Value[];
  names: Readonly<Record<Value, string>>;
  value: Value;
  onChange: (value: Value) => void;
}) {
  const { legend, name, of, names, value, onChange } = props;
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className="grid grid-cols-3 gap-1 rounded-lg bg-raised p-1">
        {of.map((each) => (
          <label
            key={each}
            className="grid min-h-7 cursor-pointer place-items-center rounded-md text-muted transition-colors has-checked:bg-overlay has-checked:font-medium has-checked:text-foreground has-checked:shadow-float has-focus-visible:outline-2 has-focus-visible:outline-accent touch:min-h-11"
          >
            <input
              type="radio"
              name={name}
              value={each}
              checked={value === each}
              onChange={() => onChange(each)}
              className="sr-only"
            />
            {names[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
