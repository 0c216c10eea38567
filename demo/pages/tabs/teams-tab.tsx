import type { ReactElement } from 'react';
import type { PageMember } from '../../page-data';
import { Button } from '../controls/button';
import { shortDate } from '../users/short-date';
import { TimeAgoText } from '../users/time-ago-text';
import { PlainTable } from './plain-table';
import type { TabProps } from './tab-props';
import { lastActivityIn } from './last-activity';

/** Teams have a "Last active" of their own and are no members (`wandb/activity.md`, section C). */
export function TeamsTab({ data: { teams, members } }: TabProps): ReactElement {
  return (
    <>
      <div className="tab-head">
        <p className="muted">{teams.length} teams in this organization.</p>
        <Button look="primary" icon="plus">
          Create team
        </Button>
      </div>
      <PlainTable
        titles={['Name', 'Members', 'Created', 'Last active']}
        rows={teams.map((team) => ({
          key: team.name,
          cells: [
            <strong key="name">{team.name}</strong>,
            team.members.toLocaleString('en'),
            shortDate(team.created),
            <LastActivity key="last" members={members.filter(({ teams: own }) => own.includes(team.name))} />,
          ],
        }))}
      />
    </>
  );
}

function LastActivity({ members }: { readonly members: readonly PageMember[] }): ReactElement {
  const at = lastActivityIn(members);
  return at === undefined ? <>-</> : <TimeAgoText at={at} />;
}
