import { type ReactElement, useState } from 'react';
import type { PageMember } from '../../page-data';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import type { MenuItem } from '../controls/menu';
import { MenuButton } from '../controls/menu-button';
import { useToast } from '../controls/toasts';
import type { MemberChange } from '../data/member-changes';
import { nameOf } from './users-columns';

interface RowMenuProps {
  readonly member: PageMember;
  readonly isMultiTenant: boolean;
  readonly change: (change: MemberChange) => void;
}

type Asked = 'remove' | 'deactivate';

/** What may be done to a person: Multi-tenant removes, single tenant deactivates too (`wandb/seats-roles.md`). */
export function RowMenu({ member, isMultiTenant, change }: RowMenuProps): ReactElement {
  const [asked, setAsked] = useState<Asked>();
  const show = useToast();
  const noun = isMultiTenant ? 'member' : 'user';
  const canDeactivate = !isMultiTenant && member.lastActive.kind !== 'deactivated';
  const items: readonly MenuItem[] = [
    ...(canDeactivate ? [{ text: `Deactivate ${noun}`, act: () => setAsked('deactivate') }] : []),
    { text: `Remove ${noun}`, act: () => setAsked('remove'), isDestructive: true },
  ];
  const confirm = (kind: Asked): void => {
    setAsked(undefined);
    change({ kind, id: member.id });
    show(`${nameOf(member)} ${kind === 'remove' ? 'removed' : 'deactivated'}`);
  };
  return (
    <>
      <MenuButton label={`Actions for ${nameOf(member)}`} items={items} icon="more" className="row-menu" />
      {asked && (
        <ConfirmDialog
          title={`${asked === 'remove' ? 'Remove' : 'Deactivate'} ${noun}`}
          text={consequence(asked, nameOf(member))}
          close={() => setAsked(undefined)}
          confirm={() => confirm(asked)}
        />
      )}
    </>
  );
}

function consequence(asked: Asked, name: string): string {
  return asked === 'remove'
    ? `${name} will lose access to this organization. Runs they logged stay with their teams.`
    : `${name} will no longer be able to sign in. The account stays listed and can be removed later.`;
}

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly close: () => void;
  readonly confirm: () => void;
}

function ConfirmDialog({ title, text, close, confirm }: ConfirmDialogProps): ReactElement {
  const actions = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button look="destructive" onClick={confirm}>
        {title}
      </Button>
    </>
  );
  return (
    <Dialog title={`${title}?`} close={close} actions={actions}>
      <p>{text}</p>
    </Dialog>
  );
}
