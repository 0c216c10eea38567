import { pageOf } from '../example';

const COUNTS = 'active="87" idle="19" dormant="14" no-activity="6" invite-pending="3" deactivated="2"';

export const toolbarPage = pageOf({
  tag: 'rollcall-toolbar',
  folder: 'toolbar',
  isWide: true,
  purpose: 'What is known about the members of the table below it, and what can be done.',
  examples: [
    {
      name: 'Everybody known',
      markup: `<rollcall-toolbar ${COUNTS} known="131" total="131" complete connected></rollcall-toolbar>`,
    },
    {
      name: 'A page of many',
      about: 'Not everybody was seen yet: it offers to go through all pages.',
      markup: `<rollcall-toolbar active="18" idle="4" dormant="2" unknown="1" known="25" total="131"></rollcall-toolbar>`,
    },
    { name: 'Nothing known yet', markup: `<rollcall-toolbar></rollcall-toolbar>` },
    {
      name: 'Counts as filter',
      about: 'With the attribute filter the counts are toggles.',
      markup: `<rollcall-toolbar ${COUNTS} known="131" complete filter="idle dormant"></rollcall-toolbar>`,
    },
    {
      name: 'Collecting',
      markup: `<rollcall-toolbar active="52" idle="11" dormant="9" known="75" total="131" busy="collecting" progress="75/131"></rollcall-toolbar>`,
    },
    {
      name: 'Exporting, then exported',
      markup: `<rollcall-toolbar ${COUNTS} known="131" complete busy="exporting"></rollcall-toolbar>
<rollcall-toolbar ${COUNTS} known="131" complete exported="acme-members-2026-11-23.csv"></rollcall-toolbar>`,
    },
    {
      name: 'Something does not work',
      markup: `<rollcall-toolbar active="18" idle="4" dormant="2" known="25" total="131" notice="W&amp;B changed its members page: Rollcall could not find the column “Last Active”."></rollcall-toolbar>`,
    },
    {
      name: 'Long names',
      markup: `<rollcall-toolbar ${COUNTS} known="131" complete exported="research-infrastructure-and-applied-machine-learning-members-2026-11-23-idle-dormant.csv" notice="W&amp;B answers more slowly than usual: the last page took 48 seconds, so collecting everybody may take some minutes; Rollcall goes on where it stopped."></rollcall-toolbar>`,
    },
    {
      name: 'Panel open',
      markup: `<rollcall-toolbar ${COUNTS} known="131" complete connected panel-open></rollcall-toolbar>`,
    },
    {
      name: 'Large numbers, no panel',
      markup: `<rollcall-toolbar active="128411" idle="20482" dormant="31007" known="179900" total="1250000" no-panel></rollcall-toolbar>`,
    },
    { name: 'Narrow', width: 340, markup: `<rollcall-toolbar ${COUNTS} known="131" complete></rollcall-toolbar>` },
    {
      name: 'Right to left',
      direction: 'rtl',
      markup: `<rollcall-toolbar ${COUNTS} known="131" complete connected></rollcall-toolbar>`,
    },
    {
      name: 'Dark, whatever is around it',
      theme: 'dark',
      markup: `<rollcall-toolbar theme="dark" ${COUNTS} known="131" complete connected></rollcall-toolbar>`,
    },
  ],
});
