import { measureIngest } from './ingest';
import { measureSwitch } from './switch';

// A worker, because the background is one: nothing here touches a document.
addEventListener(
  'message',
  ({ data }: MessageEvent<{ readonly run: 'switch' | 'ingest'; readonly address: string }>) => {
    const figures = data.run === 'switch' ? Promise.resolve(measureSwitch()) : measureIngest(data.address);
    figures.then(
      (value) => postMessage({ value }),
      (error: unknown) => postMessage({ error: String(error) }),
    );
  },
);
