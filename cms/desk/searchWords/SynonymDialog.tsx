import { Box, Button, Dialog, Flex, Spinner, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { IntentLink } from 'sanity/router'
import { useSiteAnswer } from '../useSiteAnswer.ts'
import type { Synonym } from './changeSynonyms.ts'
import { missingWord } from './missingWord.ts'
import { type Meaning, meaningsOf, newGroupKey, SETTINGS_ID, type SynonymGroup } from './synonymGroups.ts'

const TYPING_MS = 200
/** Words of a group that are told beside the chosen one. */
const MOST_TOLD = 4

interface SynonymDialogProps {
  readonly query: string
  readonly groups: readonly SynonymGroup[]
  readonly onClose: () => void
  readonly onChoose: (synonym: Synonym) => void
}

/** Asks which known word the missing one means. The click that answers also confirms; it can be undone. */
export function SynonymDialog({ query, groups, onClose, onChoose }: SynonymDialogProps) {
  const [like, setLike] = useState('')
  const parameters = new URLSearchParams({ text: query, like: like.trim() })
  const { answer, problem } = useSiteAnswer(`pencarian/usulan?${parameters}`, missingWord, like ? TYPING_MS : 0)
  const missing = answer?.missing ?? query
  const meanings = meaningsOf(answer?.proposals ?? [], groups)

  return (
    <Dialog id="synonym" header={`“${missing}” sama artinya dengan…`} onClose={onClose} width={1}>
      <Box padding={4}>
        <Stack gap={4}>
          <Stack gap={3}>
            <Text as="label" htmlFor="other-word" size={1} weight="semibold">
              Kata mana pun yang sudah dikenal situs
            </Text>
            <TextInput
              id="other-word"
              placeholder="Misalnya: kerupuk"
              value={like}
              onChange={({ currentTarget }) => setLike(currentTarget.value)}
            />
          </Stack>
          <Stack as="ul" gap={2} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
            {meanings.map((meaning) => (
              <li key={`${meaning.known} ${meaning.group?._key}`}>
                <MeaningButton
                  meaning={meaning}
                  onClick={() =>
                    onChoose({
                      key: meaning.group?._key ?? newGroupKey(),
                      known: meaning.known,
                      added: missing,
                    })
                  }
                />
              </li>
            ))}
          </Stack>
          {!answer && !problem && <Spinner muted />}
          {(problem || (answer && meanings.length === 0)) && (
            <Text size={1}>{problem ?? 'Tidak ada kata yang mirip. Ketik kata lain di atas.'}</Text>
          )}
          <Text size={1} muted>
            Bukan sinonim, tetapi keperluan atau sebutan suatu jenis? Tulis di{' '}
            <IntentLink
              intent="edit"
              params={{ id: SETTINGS_ID, type: SETTINGS_ID }}
              style={{ textDecoration: 'underline' }}
            >
              Pengaturan pencarian
            </IntentLink>
            .
          </Text>
          <Flex justify="flex-end">
            <Button mode="bleed" text="Batal" onClick={onClose} />
          </Flex>
        </Stack>
      </Box>
    </Dialog>
  )
}

interface MeaningButtonProps {
  readonly meaning: Meaning
  readonly onClick: () => void
}

function MeaningButton({ meaning: { known, group }, onClick }: MeaningButtonProps) {
  const others = (group?.words ?? []).filter((word) => word !== known).slice(0, MOST_TOLD)
  return (
    <Button mode="ghost" width="fill" padding={3} data-testid="meaning" onClick={onClick}>
      <Stack gap={2}>
        <Text weight="semibold" dir="auto">
          {known}
        </Text>
        {others.length > 0 && (
          <Text size={1} dir="auto">
            {others.join(', ')}
          </Text>
        )}
      </Stack>
    </Button>
  )
}
