import { pageOf } from '../example';

export const noticePage = pageOf({
  tag: 'rollcall-notice',
  folder: 'notice',
  purpose: 'One thing to know, and what can be done about it.',
  examples: [
    {
      name: 'Every tone',
      markup: `<rollcall-notice tone="info">Rollcall reads what the page shows; nothing leaves your browser.</rollcall-notice>
<rollcall-notice tone="success" role="status">131 members were read.</rollcall-notice>
<rollcall-notice tone="warning">The audit log of 10 days could not be read.</rollcall-notice>
<rollcall-notice tone="error" role="alert">W&amp;B did not answer for 30 seconds.</rollcall-notice>`,
    },
    {
      name: 'With something to do',
      markup: `<rollcall-notice tone="error" role="alert">W&amp;B refused the key: it was revoked or belongs to another host.
<button slot="action" type="button">Try again</button>
<button slot="action" type="button">Change the key</button>
</rollcall-notice>`,
    },
    {
      name: 'Long',
      width: 340,
      markup: `<rollcall-notice tone="warning">wolfeschlegelsteinhausenbergerdorff.featherstonehaugh@research-infrastructure.acme.test is named by two people, so their activity cannot be told apart.
<button slot="action" type="button">Show both</button>
</rollcall-notice>`,
    },
    { name: 'Empty', markup: `<rollcall-notice></rollcall-notice>` },
    {
      name: 'Right to left',
      direction: 'rtl',
      markup: `<rollcall-notice tone="success">تمت قراءة 131 عضوًا.
<button slot="action" type="button">إغلاق</button>
</rollcall-notice>`,
    },
    {
      name: 'Dark',
      theme: 'dark',
      markup: `<rollcall-notice tone="info">Rollcall reads what the page shows; nothing leaves your browser.</rollcall-notice>
<rollcall-notice tone="error">W&amp;B did not answer for 30 seconds.</rollcall-notice>`,
    },
  ],
});
