/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What a page may call, put together once at start (see `src/site.ts`). */
    site: import('./site.ts').Site
    /** The address that the request came from, as the front server knows it. */
    clientAddress: string
    requestId: string
    /** Set for an editor who sees drafts: `site.catalogue` then shows what she may see of them. */
    draft?: import('./preview/preview.ts').Draft
    /** Set for every page in preview, with drafts or as published: for the styles that the overlays for editing add. */
    styleNonce?: string
  }
}
