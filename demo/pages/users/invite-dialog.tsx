import { type ReactElement, useState } from 'react';
import { createPortal } from 'react-dom';
import type { PageMember } from '../../page-data';

interface InviteDialogProps {
  readonly close: () => void;
  readonly invite: (member: PageMember) => void;
  readonly isMultiTenant: boolean;
  readonly now: string;
}

/** Adds a pending row, as W&B does until the person accepts. */
export function InviteDialog({ close, invite, isMultiTenant, now }: InviteDialogProps): ReactElement {
  const [email, setEmail] = useState('');
  const send = (): void => {
    invite({
      id: `invited-${email}`,
      name: '',
      username: email.split('@')[0] ?? email,
      email,
      role: 'Member',
      billingAdmin: false,
      modelsSeat: 'Full',
      weaveAccess: 'Full',
      teams: [],
      lastActive: { kind: isMultiTenant ? 'hyphen' : 'invite-pending' },
      added: now,
      daysActive: 0,
      runs: 0,
      reports: 0,
    });
    close();
  };
  return createPortal(
    <div className="dimmer">
      <div role="dialog" aria-modal="true" aria-label="Invite new user" className="dialog">
        <h2>Invite new user</h2>
        <label className="field">
          Email
          <input type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
        </label>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={close}>
            Cancel
          </button>
          <button type="button" className="button primary" disabled={!email.includes('@')} onClick={send}>
            Send invite
          </button>
        </div>
      </div>
    </div>,
    document.body,
  );
}
