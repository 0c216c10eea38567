import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { Avatar } from '../controls/avatar';
import { Loading } from '../controls/loading';
import { Notice } from '../controls/notice';
import { useOrganizationData } from '../data/organization-data';
import { usePageTitle } from '../frame/page-title';
import { Facts } from '../tabs/facts';
import { shortDate } from '../users/short-date';

/** A person's page. */
export function ProfilePage(): ReactElement {
  const { username = '' } = useParams();
  const { state } = useOrganizationData();
  usePageTitle(username);
  if (state.kind === 'loading') return <Loading />;
  const member = state.kind === 'loaded' ? state.data.members.find((each) => each.username === username) : undefined;
  if (!member) return <Notice icon="account" title="There is nobody of this name" />;
  return (
    <>
      <header className="organization-head">
        <Avatar name={member.name || username} size="large" />
        <div>
          <h1>
            <bdi>{member.name || username}</bdi>
          </h1>
          <p className="muted">{username}</p>
        </div>
      </header>
      <section className="card profile">
        <Facts
          facts={[
            ['Runs', member.runs.toLocaleString('en')],
            ['Reports', member.reports.toLocaleString('en')],
            ['Teams', member.teams.join(', ') || 'None'],
            ['Joined', shortDate(member.added)],
          ]}
        />
      </section>
    </>
  );
}
