import { Select } from '@sanity/ui'

interface ChoiceProps<Value> {
  readonly label: string
  readonly choices: readonly { readonly value: Value; readonly title: string }[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly 'data-testid'?: string
}

/** A drop-down list of values that are known when the code is written. */
export function Choice<Value extends string | number>({
  label,
  choices,
  value,
  onChange,
  ...rest
}: ChoiceProps<Value>) {
  return (
    <Select
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = choices.find((choice) => String(choice.value) === currentTarget.value)
        if (chosen) onChange(chosen.value)
      }}
      {...rest}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.title}
        </option>
      ))}
    </Select>
  )
}
