import { pageOf } from '../example';
import { daysAgo, hoursAgo, iso, minutesAgo } from '../invented/moments';

const AUDIT = `evidence="audit-log" source="audit-log" as-of="${iso(minutesAgo(12))}"`;

export const lastActivePage = pageOf({
  tag: 'rollcall-last-active',
  folder: 'last-active',
  purpose:
    'How a member stands, in one quiet line for a narrow table cell; all that is known in a card on hover or focus.',
  examples: [
    {
      name: 'Active',
      about: 'Rest the pointer on it, or reach it with Tab, for the card.',
      markup: `<rollcall-last-active member="ana@acme.test" status="active" last-active="${iso(minutesAgo(26))}" added="${iso(daysAgo(402))}" days-active="211" trend="4,5,5,3,0,4,5,5,4,5,5,3" ${AUDIT}></rollcall-last-active>`,
    },
    {
      name: 'Every status',
      markup: `<rollcall-last-active member="ana@acme.test" status="active" last-active="${iso(hoursAgo(3))}"></rollcall-last-active>
<rollcall-last-active member="ben@acme.test" status="idle" last-active="${iso(daysAgo(47))}"></rollcall-last-active>
<rollcall-last-active member="chidi@acme.test" status="dormant" last-active="${iso(daysAgo(161))}"></rollcall-last-active>
<rollcall-last-active member="dara@acme.test" status="no-activity" added="${iso(daysAgo(64))}"></rollcall-last-active>
<rollcall-last-active member="emi@acme.test" status="invite-pending" added="${iso(daysAgo(5))}"></rollcall-last-active>
<rollcall-last-active member="farid@acme.test" status="deactivated" last-active="${iso(daysAgo(203))}"></rollcall-last-active>
<rollcall-last-active member="grace@acme.test"></rollcall-last-active>`,
    },
    {
      name: 'Unknown',
      about: 'Nothing said, or nothing sensible: unknown is never shown as inactive.',
      markup: `<rollcall-last-active member="grace@acme.test" deployment="multi-tenant"></rollcall-last-active>
<rollcall-last-active member="grace@acme.test" status="asleep" last-active="yesterday"></rollcall-last-active>`,
    },
    {
      name: 'Weeks unknown in part',
      about: 'An empty item of the trend is an unknown week, drawn as a gap.',
      markup: `<rollcall-last-active member="ana@acme.test" status="active" last-active="${iso(hoursAgo(7))}" trend=",,,,2,4,5,,3,5,4,2" ${AUDIT}></rollcall-last-active>`,
    },
    {
      name: 'Rounded times',
      about: 'What W&B shows rounded is told rounded.',
      markup: `<rollcall-last-active member="ben@acme.test" status="idle" last-active="${iso(daysAgo(61))}" precision="month" evidence="roster" source="page" as-of="${iso(minutesAgo(3))}" deployment="dedicated"></rollcall-last-active>
<rollcall-last-active member="chidi@acme.test" status="dormant" evidence="roster" source="page" as-of="${iso(minutesAgo(3))}" deployment="dedicated"></rollcall-last-active>`,
    },
    {
      name: 'In a table',
      about: 'All cells of a document are one stop of the Tab key; the arrow keys go through them.',
      markup: `<table>
<thead><tr><th>Member</th><th>Last active</th></tr></thead>
<tbody>
<tr><td>Ana Ruiz</td><td><rollcall-last-active in-table member="ana@acme.test" status="active" last-active="${iso(minutesAgo(26))}" trend="4,5,5,3,0,4,5,5,4,5,5,3" ${AUDIT}></rollcall-last-active></td></tr>
<tr><td>Ben Adler</td><td><rollcall-last-active in-table member="ben@acme.test" status="idle" last-active="${iso(daysAgo(47))}" trend="5,3,4,2,1,0,0,0,0,0,0,0" ${AUDIT}></rollcall-last-active></td></tr>
<tr><td>Dara Lindqvist</td><td><rollcall-last-active in-table member="dara@acme.test" status="invite-pending" added="${iso(daysAgo(5))}" evidence="roster" source="scim"></rollcall-last-active></td></tr>
</tbody>
</table>`,
    },
    {
      name: 'Beside other text',
      markup: `<p>Nov 20, 2026 <rollcall-last-active beside member="ana@acme.test" status="active" last-active="${iso(daysAgo(3))}"></rollcall-last-active></p>`,
    },
    {
      name: 'Narrow',
      about: 'What finds no room goes: the trend first, then the time.',
      width: 150,
      markup: `<rollcall-last-active member="ana@acme.test" status="active" last-active="${iso(minutesAgo(26))}" trend="4,5,5,3,0,4,5,5,4,5,5,3"></rollcall-last-active>
<rollcall-last-active member="emi@acme.test" status="invite-pending"></rollcall-last-active>`,
    },
    {
      name: 'Right to left',
      direction: 'rtl',
      markup: `<rollcall-last-active member="layla@acme.test" status="active" last-active="${iso(daysAgo(3))}" trend="4,5,5,3,0,4,5,5,4,5,5,3" ${AUDIT}></rollcall-last-active>`,
    },
    {
      name: 'Dark, whatever is around it',
      theme: 'dark',
      markup: `<rollcall-last-active theme="dark" member="ana@acme.test" status="active" last-active="${iso(minutesAgo(26))}" trend="4,5,5,3,0,4,5,5,4,5,5,3" ${AUDIT}></rollcall-last-active>`,
    },
  ],
});
