import { Box, TextInput } from '@sanity/ui'

interface FilterFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A field of a tool's bar that leaves what contains a text. */
export function FilterField({ label, value, onChange }: FilterFieldProps) {
  return (
    <Box style={{ flex: '1 1 160px' }}>
      <TextInput
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </Box>
  )
}
