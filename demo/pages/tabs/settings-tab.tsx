import { type ReactElement, useState } from 'react';
import { Choice } from '../controls/choice';
import type { TabProps } from './tab-props';

const ROLES = ['Member', 'Admin'] as const;
const PRIVACY = [
  ['Enforce private teams and projects', true],
  ['Allow members to invite collaborators', false],
  ['Turn on code saving by default', true],
  ['Require single sign-on', true],
] as const;

/** Name, default role and privacy of the organization. Changes stay in the page. */
export function SettingsTab({ data: { organization } }: TabProps): ReactElement {
  const [role, setRole] = useState<(typeof ROLES)[number]>('Member');
  return (
    <div className="cards">
      <section className="card">
        <h2>General</h2>
        <label className="field">
          Organization name
          <input defaultValue={organization} autoComplete="off" />
        </label>
        <div className="field">
          <span aria-hidden="true">Default role of new users</span>
          <Choice label="Default role of new users" value={role} options={ROLES} onChoose={setRole} isBordered />
        </div>
      </section>
      <section className="card">
        <h2>Privacy and authentication</h2>
        {PRIVACY.map(([text, isOn]) => (
          <label key={text} className="switch">
            <input type="checkbox" role="switch" defaultChecked={isOn} />
            {text}
          </label>
        ))}
      </section>
    </div>
  );
}
