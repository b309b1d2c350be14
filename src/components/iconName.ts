import type * as iconPaths from './iconPaths.ts'

export type IconName = keyof typeof iconPaths
