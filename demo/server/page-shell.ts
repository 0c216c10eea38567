import type { ApiAnswer } from '../api/answer';
import { SESSION_COOKIE, SESSION_VALUE } from '../api/caller';
import { STYLED_BY_SCRIPT, layoutNamed } from '../pages/layouts/layout-names';

/** As strict as a policy gets: nothing inline, nothing from elsewhere, nothing framed. */
const STRICT_POLICY = [
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

const SELF_STYLED = "style-src 'self'";

/** The policy of a page; one in a layout that writes its style sheets while it runs has to let it do so. */
export function contentSecurityPolicy(layout: string): string {
  const name = layoutNamed(layout);
  const isStyledByScript = name !== undefined && STYLED_BY_SCRIPT.has(name);
  return isStyledByScript ? STRICT_POLICY.replace(SELF_STYLED, `${SELF_STYLED} 'unsafe-inline'`) : STRICT_POLICY;
}

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

/** Any page of a web host, in a layout of the users table. Whoever visits one is signed in from then on. */
export function pageShell(isSecure: boolean, layout: string): ApiAnswer {
  const cookie = `${SESSION_COOKIE}=${SESSION_VALUE}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy(layout),
      'set-cookie': cookie,
    },
    body: SHELL,
  };
}
