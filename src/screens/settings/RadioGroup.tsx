import { useId } from 'react';

/** A few values of which one is chosen: radio buttons, set as words side by side with a red line under the chosen one. */
export function RadioGroup<Value extends string>({
  name,
  legend,
  values,
  chosen,
  choose,
}: {
  name: string;
  legend: string;
  values: { value: Value; words: string }[];
  chosen: Value;
  choose: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className="segments" data-of={name}>
      <legend>{legend}</legend>
      <div>
        {values.map(({ value, words }) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => choose(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
