import { pageOf } from '../example';

export const panelFramePage = pageOf({
  tag: 'rollcall-panel',
  folder: 'panel-frame',
  isWide: true,
  purpose: 'Hosts a document of its own in a frame that the reader makes higher or lower.',
  examples: [
    {
      name: 'Open',
      about: 'Drag the separator, or focus it and press the arrow keys: the attribute height follows.',
      markup: `<rollcall-panel open src="framed.html" label="Activity of Acme Research" height="260"></rollcall-panel>`,
    },
    {
      name: 'Loading',
      about: 'After ten seconds without a document it says so, and offers to try again.',
      markup: `<rollcall-panel open src="never.html" height="240"></rollcall-panel>`,
    },
    {
      name: 'Closed',
      about: 'Takes no room. The frame is made when it is first opened, and kept.',
      markup: `<rollcall-panel src="framed.html"></rollcall-panel>`,
    },
    {
      name: 'Refused address',
      about: 'Only pages and extension pages are framed; this one is not.',
      markup: `<rollcall-panel open src="data:text/html,No" height="240"></rollcall-panel>`,
    },
    {
      name: 'Dark, whatever is around it',
      theme: 'dark',
      markup: `<rollcall-panel theme="dark" open src="framed.html" height="240"></rollcall-panel>`,
    },
  ],
});
