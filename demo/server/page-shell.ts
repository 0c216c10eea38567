import type { ApiAnswer } from '../api/answer';
import { SESSION_COOKIE, SESSION_VALUE } from '../api/caller';

/** As strict as a policy gets: nothing inline, nothing from elsewhere, nothing framed. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https://api.wandb.ai",
  "font-src 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The same document for every page; the application reads the address. */
const SHELL = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Weights &amp; Biases</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/__demo/assets/main.css" />
  </head>
  <body>
    <div id="root"></div>
    <script type="module" src="/__demo/assets/main.js"></script>
  </body>
</html>
`;

/** Any page of a web host. Whoever visits one is signed in from then on. */
export function pageShell(isSecure: boolean): ApiAnswer {
  const cookie = `${SESSION_COOKIE}=${SESSION_VALUE}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'set-cookie': cookie,
    },
    body: SHELL,
  };
}
