import type { Locale } from '#i18n/locale.ts'
import { frameMessages } from '#i18n/messages/frame.ts'
import { translator } from '#i18n/messages.ts'
import { pathTo } from '#i18n/routes.ts'

export interface NavigationLink {
  readonly label: string
  readonly href: string
}

/** The links of the header, in order of weight. */
export function headerLinks(locale: Locale): NavigationLink[] {
  const t = translator(frameMessages, locale)
  return [
    { label: t('navigationProducts'), href: pathTo('discovery', locale) },
    { label: t('navigationMakers'), href: pathTo('businesses', locale) },
    { label: t('navigationExport'), href: pathTo('exportHub', locale) },
    { label: t('navigationProgramme'), href: pathTo('programme', locale) },
  ]
}

/** The footer's links, by column. */
export function footerColumns(locale: Locale): { title: string; links: NavigationLink[] }[] {
  const t = translator(frameMessages, locale)
  return [
    {
      title: t('footerShop'),
      links: [
        { label: t('products'), href: pathTo('discovery', locale) },
        { label: t('makers'), href: pathTo('businesses', locale) },
        { label: t('stories'), href: pathTo('stories', locale) },
      ],
    },
    {
      title: t('footerExport'),
      links: [
        { label: t('exportHub'), href: pathTo('exportHub', locale) },
        { label: t('sendInquiry'), href: pathTo('inquiry', locale) },
      ],
    },
    {
      title: t('footerOwners'),
      links: [
        { label: t('support'), href: pathTo('facilities', locale) },
        { label: t('programme'), href: pathTo('programme', locale) },
        { label: t('ownerDesk'), href: '/studio' },
      ],
    },
    {
      title: t('footerAbout'),
      links: [
        { label: t('about'), href: pathTo('about', locale) },
        { label: t('privacy'), href: pathTo('privacy', locale) },
        { label: t('accessibility'), href: pathTo('accessibility', locale) },
      ],
    },
  ]
}
