import { once } from 'node:events'
import net from 'node:net'

/** How a server misbehaves, or doesn't. */
export type Behaviour =
  | 'accept'
  /** Takes the whole mail, then never says so. */
  | 'silentAfterData'
  /** "Try later" at the greeting, the recipient, or after the data. */
  | 'busyAtGreeting'
  | 'busyAtRecipient'
  | 'busyAfterData'
  /** Refuses the recipient for good. */
  | 'unknownRecipient'
  /** Takes a connection and says nothing. */
  | 'mute'
  /** Breaks off in the middle of the data. */
  | 'breaksOff'

/** An SMTP server that speaks just enough to misbehave. */
export interface FaultySmtp {
  readonly url: string
  behaviour: Behaviour
  /** Every mail taken to its end, whether or not that was said. */
  readonly received: { readonly to: string; readonly messageId: string }[]
  close(): Promise<void>
}

export async function startFaultySmtp(behaviour: Behaviour, port = 0): Promise<FaultySmtp> {
  const sockets = new Set<net.Socket>()
  const received: { to: string; messageId: string }[] = []
  const faulty = { behaviour, received, url: '', close }

  function converse(socket: net.Socket): void {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => undefined)
    const say = (line: string) => socket.write(`${line}\r\n`)
    if (faulty.behaviour === 'mute') return
    if (faulty.behaviour === 'busyAtGreeting') {
      say('421 too busy')
      socket.end()
      return
    }
    let to = ''
    let data: string | undefined
    let pending = ''
    say('220 faulty')
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      pending += chunk
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end)
        pending = pending.slice(end + 2)
        if (data !== undefined) {
          if (line !== '.') data += `${line}\n`
          else {
            received.push({ to, messageId: /^message-id: (\S+)/im.exec(data)?.[1] ?? '' })
            data = undefined
            if (faulty.behaviour === 'busyAfterData') {
              received.pop()
              say('451 try later')
            } else if (faulty.behaviour !== 'silentAfterData') say('250 taken')
          }
        } else if (/^(EHLO|HELO|MAIL|RSET|NOOP)/i.test(line)) say('250 ok')
        else if (/^RCPT/i.test(line)) {
          to = /<([^>]*)>/.exec(line)?.[1] ?? ''
          if (faulty.behaviour === 'unknownRecipient') say('550 no such user')
          else say(faulty.behaviour === 'busyAtRecipient' ? '451 greylisted' : '250 ok')
        } else if (/^DATA/i.test(line)) {
          if (faulty.behaviour === 'breaksOff') socket.destroy()
          data = ''
          say('354 go on')
        } else if (/^QUIT/i.test(line)) {
          say('221 bye')
          socket.end()
        } else say('500 what?')
      }
    })
  }

  const server = net.createServer(converse).listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  faulty.url = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`

  async function close(): Promise<void> {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  return faulty
}
