import type { ReactElement } from 'react';
import type { PageMember } from '../../page-data';
import { PageLink, useSite } from '../address/site';
import { profilePath } from '../address/site-address';
import { Avatar } from '../controls/avatar';
import { generatedClass } from '../controls/generated-class';

/** Name, and the user name below it; people who have not accepted an invitation have their e-mail only. */
export function NameCell({ member: { name, username, email } }: { readonly member: PageMember }): ReactElement {
  const site = useSite();
  return (
    <div className={`name-cell ${generatedClass('UserCell')}`}>
      <Avatar name={name || username || email} />
      <div className={generatedClass('UserCell.Text')}>
        {username === '' ? (
          <div className={`name ${generatedClass('UserCell.Name')}`}>{email}</div>
        ) : (
          <>
            <PageLink to={profilePath(site, username)} className={`name ${generatedClass('UserCell.Name')}`}>
              <bdi>{name || username}</bdi>
            </PageLink>
            {name !== '' && <div className={`username ${generatedClass('UserCell.Username')}`}>{username}</div>}
          </>
        )}
      </div>
    </div>
  );
}
