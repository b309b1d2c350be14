/** Pixels of a picture for chats, as Open Graph's readers want them. */
export const CARD_SIZE = { width: 1200, height: 630 } as const
