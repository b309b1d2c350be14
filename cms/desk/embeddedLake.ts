import { type ClientConfig, createClient } from '@sanity/client'
import { tunnelledFetch } from './listenTunnel.ts'
import { withQuietLiveEvents } from './preview/quietLiveEvents.ts'

const HTTP1_WARNING = 'sanity-studio.network.check.snooze'

/** The part of the Studio's configuration that points it to an embedded lake instead of Sanity's own hosts. */
export function embeddedLake(apiHost: string) {
  const resolveFetch = withQuietLiveEvents(tunnelledFetch(apiHost))
  silenceHttp1Warning()
  return {
    apiHost,
    unstable_clientFactory: (options: ClientConfig) =>
      createClient({ ...options, apiHost, useProjectHostname: false, useCdn: false, resolveFetch }),
    auth: {
      loginMethod: 'token' as const,
      redirectOnSingle: true,
      providers: [{ name: 'email', title: 'Masuk dengan surel', url: `${apiHost}/login` }],
    },
  }
}

/** The Studio warns that HTTP/1.1 is slow because of its many event streams; here they share one socket. */
function silenceHttp1Warning(): void {
  if (typeof sessionStorage !== 'undefined') sessionStorage.setItem(HTTP1_WARNING, new Date().toISOString())
}
