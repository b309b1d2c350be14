/** The whole text of what is written piece by piece. */
export async function written(chunks: AsyncIterable<string> | undefined): Promise<string> {
  let text = ''
  for await (const chunk of chunks ?? []) text += chunk
  return text
}
