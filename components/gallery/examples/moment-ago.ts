import { pageOf } from '../example';
import { daysAgo, hoursAgo, minutesAgo } from '../invented/moments';

export const momentAgoPage = pageOf({
  tag: 'rollcall-moment-ago',
  folder: 'moment-ago',
  purpose: 'How long ago a moment was, kept true while it is shown.',
  examples: [
    {
      name: 'From just now to years ago',
      about: 'The moment itself is the tooltip.',
      markup: [0, 5, 60 * 7, 60 * 24 * 3, 60 * 24 * 40, 60 * 24 * 800]
        .map((minutes) => `<p><rollcall-moment-ago at="${minutesAgo(minutes)}"></rollcall-moment-ago></p>`)
        .join('\n'),
    },
    {
      name: 'In a sentence',
      markup: `<p>Read from W&amp;B <rollcall-moment-ago at="${hoursAgo(2)}"></rollcall-moment-ago>, shared with nobody.</p>`,
    },
    {
      name: 'Empty',
      about: 'No moment, or none that a calendar can tell: draws nothing.',
      markup: `<p>[<rollcall-moment-ago></rollcall-moment-ago>] [<rollcall-moment-ago at="1e300"></rollcall-moment-ago>]</p>`,
    },
    {
      name: 'Right to left',
      direction: 'rtl',
      markup: `<p><rollcall-moment-ago at="${daysAgo(3)}"></rollcall-moment-ago></p>`,
    },
    {
      name: 'Dark',
      theme: 'dark',
      markup: `<p><rollcall-moment-ago at="${daysAgo(3)}"></rollcall-moment-ago></p>`,
    },
  ],
});
