/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What a page may call, put together once at start (see `src/site.ts`). */
    site: import('./site.ts').Site
    /** The address that the request came from, as the front server knows it. */
    clientAddress: string
    requestId: string
  }
}
