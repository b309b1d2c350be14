/** A moment as part of a file's name, to the second, in UTC: `2026-11-25T04-10-00Z`. */
export const fileTimestamp = (moment = new Date()): string =>
  `${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
