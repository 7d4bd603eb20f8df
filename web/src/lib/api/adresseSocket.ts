import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/**
 * Next keeps an X-Forwarded-For that a client invented. Here, before Next sees the request, the address of the socket
 * is appended to it, as any proxy does; proxys.ts then reads from the right.
 */
subscribe('http.server.request.start', (message) => {
  const { request } = message as { request: IncomingMessage };
  const recu = request.headers['x-forwarded-for'];
  const adresse = request.socket.remoteAddress ?? '';
  request.headers['x-forwarded-for'] = recu === undefined ? adresse : `${recu}, ${adresse}`;
});
