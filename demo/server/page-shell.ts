/** As strict as a policy gets: nothing inline, nothing from elsewhere, nothing framed. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https://api.wandb.ai",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The same document for every page; the application reads the address. */
export const PAGE_SHELL = `<!doctype html>
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
