import { type ReactElement, useState } from 'react';
import type { PageMember } from '../../page-data';
import { Button } from '../controls/button';
import { Choice } from '../controls/choice';
import { Dialog } from '../controls/dialog';
import { type Invitation, readAddresses } from './invitation';

interface InviteDialogProps {
  readonly close: () => void;
  readonly invite: (invitation: Invitation) => void;
}

const ROLES: readonly PageMember['role'][] = ['Admin', 'Member'];
const SEATS: readonly PageMember['modelsSeat'][] = ['Full', 'Viewer', 'No access'];
const BLANK: Invitation = { addresses: '', role: 'Member', modelsSeat: 'Full', weaveAccess: 'Full' };

/** Invites one or several people with a role and seats (`wandb/activity.md`, B, 0.75 and 0.82). */
export function InviteDialog({ close, invite }: InviteDialogProps): ReactElement {
  const [invitation, setInvitation] = useState(BLANK);
  const fill = (filled: Partial<Invitation>): void => setInvitation((before) => ({ ...before, ...filled }));
  const { valid, invalid } = readAddresses(invitation.addresses);
  const actions = (
    <>
      <Button onClick={close}>Cancel</Button>
      <Button look="primary" disabled={valid.length === 0 || invalid.length > 0} onClick={() => invite(invitation)}>
        {valid.length > 1 ? `Send ${valid.length} invites` : 'Send invite'}
      </Button>
    </>
  );
  return (
    <Dialog title="Invite new user" close={close} actions={actions}>
      <label className="field">
        Email addresses
        <textarea
          rows={2}
          placeholder="ana@acme.test, ben@acme.test"
          value={invitation.addresses}
          aria-describedby="invite-note"
          onChange={(event) => fill({ addresses: event.target.value })}
        />
      </label>
      <p id="invite-note" className="muted small">
        {invalid.length > 0 ? `Not an email address: ${invalid.join(', ')}` : 'Separate several addresses with commas.'}
      </p>
      <div className="field-row">
        <Seat label="Role" value={invitation.role} options={ROLES} fill={(role) => fill({ role })} />
        <Seat
          label="Models seat"
          value={invitation.modelsSeat}
          options={SEATS}
          fill={(modelsSeat) => fill({ modelsSeat })}
        />
        <Seat
          label="Weave role"
          value={invitation.weaveAccess}
          options={SEATS}
          fill={(weaveAccess) => fill({ weaveAccess })}
        />
      </div>
    </Dialog>
  );
}

interface SeatProps<Option extends string> {
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly fill: (option: Option) => void;
}

function Seat<Option extends string>({ label, value, options, fill }: SeatProps<Option>): ReactElement {
  return (
    <div className="field">
      <span aria-hidden="true">{label}</span>
      <Choice label={label} value={value} options={options} onChoose={fill} isBordered />
    </div>
  );
}
