/** Programs that call themselves browsers all the same: crawlers, previews of links, watchers, browsers without a window. */
const PROGRAM =
  /(?<!cu)bot\b|bot[/_-]|crawl|spider|slurp|scrap|archiver|preview|facebookexternalhit|lighthouse|pingdom|uptime|monitor|headless|phantom|selenium/i

/** Whether a user agent is a program that no person steers. Every browser begins with `Mozilla/`; libraries and tools do not. */
export function isRobot(userAgent: string | null): boolean {
  return !userAgent?.startsWith('Mozilla/') || PROGRAM.test(userAgent)
}
