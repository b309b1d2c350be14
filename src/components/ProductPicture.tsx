import type { Picture } from '#catalogue/model.ts'
import { type Locale, localised } from '#i18n/locale.ts'
import { isPreviewed, pictureSources } from './pictureSources.ts'

const TINTS = ['niche-mist', 'niche-rose', 'niche-sky', ''] as const

/** A ground for the niche, always the same for one product: shown until its picture is there, or in its place. */
function tintOf(id: string): string {
  const sum = [...id].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0)
  return TINTS[sum % TINTS.length] ?? ''
}

interface ProductPictureProps {
  readonly picture: Picture | undefined
  readonly productId: string
  readonly locale: Locale
  /** How wide the picture is shown, as the `sizes` attribute takes it. */
  readonly sizes: string
  readonly shape?: 'niche-square' | 'niche-tall'
  readonly largest?: number
  /** For what the first screen shows. */
  readonly eager?: boolean
  /** For pictures beside their own name, which would be read out twice. */
  readonly decorative?: boolean
}

/** A product's picture in its arched niche: filled, of a fixed ratio, with a blurred preview beneath. */
export function ProductPicture(props: ProductPictureProps) {
  const { picture, shape = 'niche-square', eager = false, largest = 960 } = props
  const frame = `niche ${shape} ${tintOf(props.productId)}`
  if (!picture) return <span className={frame} />
  const sources = pictureSources(picture, largest)
  const alt = localised(picture.alt, props.locale)
  return (
    <span className={frame}>
      {picture.lqip && isPreviewed(eager, largest) && <img className="niche-preview" src={picture.lqip} alt="" />}
      <picture>
        <source type="image/avif" srcSet={sources.avif} sizes={props.sizes} />
        <source type="image/webp" srcSet={sources.webp} sizes={props.sizes} />
        <img
          src={sources.fallback}
          alt={props.decorative ? '' : alt.text}
          lang={props.decorative || alt.lang === props.locale ? undefined : alt.lang}
          width={picture.width}
          height={picture.height}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : undefined}
          decoding="async"
        />
      </picture>
    </span>
  )
}
