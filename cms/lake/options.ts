/** A sign-in link to bring to a user, by whatever means the host has. */
export interface SignInMail {
  readonly email: string
  readonly name: string
  readonly url: string
}

export interface WebhookOptions {
  readonly url: string
  readonly secret: string
  /** GROQ filter over the changed document (its new version; its last one when deleted). Absent: every published change. */
  readonly filter?: string | undefined
}

/** Where the lake tells what it does. Values are never documents' contents, tokens or addresses. */
export interface LakeLog {
  info(entry: object, message: string): void
  warn(entry: object, message: string): void
  error(entry: object, message: string): void
}

export interface LakeOptions {
  /** Directory for the database and the pictures; created when missing. One lake at a time may use it. */
  readonly dataDir: string
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** The address clients use, without a trailing slash; absent: the address listened on. */
  readonly publicUrl?: string | undefined
  readonly projectId: string
  readonly dataset: string
  /** Bearer token of the role `administrator`. */
  readonly adminToken: string
  /** Bearer token of the role `site`. */
  readonly siteToken: string
  /** Bearer token of the role `preview`; absent: nobody previews. */
  readonly previewToken?: string | undefined
  /** Origins of Studios: for CORS and for the way back from the sign-in page. The first one is the default. */
  readonly allowedOrigins: readonly string[]
  readonly webhooks: readonly WebhookOptions[]
  readonly sendSignInLink: (mail: SignInMail) => Promise<void>
  /** How many reverse proxies stand in front: the client's address is taken from exactly that many hops. Default 0. */
  readonly trustedProxies?: number | undefined
  readonly log?: LakeLog | undefined
}

export interface Lake {
  readonly url: string
  /** Stops accepting, ends event streams, lets running requests finish, closes the database. */
  close(): Promise<void>
}
