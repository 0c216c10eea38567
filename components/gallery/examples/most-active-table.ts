import { pageOf } from '../example';
import { LONG_NAMES, PARTLY_KNOWN, TEN_MEMBERS } from '../invented/people';

const TABLE = '<rollcall-most-active-table possible-days="30"></rollcall-most-active-table>';

export const mostActiveTablePage = pageOf({
  tag: 'rollcall-most-active-table',
  folder: 'most-active-table',
  purpose: 'The members with the most active days.',
  examples: [
    { name: 'Full', about: 'Ties share a rank.', markup: TABLE, properties: { members: TEN_MEMBERS } },
    { name: 'Empty', markup: TABLE },
    { name: 'Known in part', markup: TABLE, properties: { members: PARTLY_KNOWN } },
    {
      name: 'Possible days unknown',
      markup: '<rollcall-most-active-table></rollcall-most-active-table>',
      properties: { members: TEN_MEMBERS.slice(0, 3) },
    },
    {
      name: 'Long names, namesakes, no name',
      about: 'Two people of one name are told apart by their addresses.',
      markup: TABLE,
      properties: { members: LONG_NAMES },
    },
    { name: 'Narrow', width: 280, markup: TABLE, properties: { members: LONG_NAMES } },
    { name: 'Right to left', direction: 'rtl', markup: TABLE, properties: { members: TEN_MEMBERS.slice(3, 9) } },
    { name: 'Dark', theme: 'dark', markup: TABLE, properties: { members: TEN_MEMBERS.slice(0, 5) } },
  ],
});
