import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { OrganizationId } from '../../../components/activity/organization';
import type { GuessSummary } from '../../history-messages';
import { FakeBackground } from '../fake-background';
import { find, findAll, textOf } from '../find-in-shadow';
import './identity-list.define';
import type { IdentityListElement } from './identity-list.element';

const ACME = 'acme.wandb.io' as OrganizationId;

function guess(number: number): GuessSummary {
  return {
    key: `number:${number}`,
    reason: 'number',
    isJoined: true,
    records: [
      { name: `Ana ${number}`, email: `ana${number}@acme.test`, id: String(number), sources: ['scim'], activeDays: 0 },
      { id: String(number), sources: ['audit-log'], activeDays: 12, lastActive: Date.now() - 86_400_000 },
    ],
  };
}

async function listOf(background: FakeBackground): Promise<IdentityListElement> {
  const element = await fixture<IdentityListElement>(
    html`<rollcall-identity-list .ask=${background.ask} .organization=${ACME}></rollcall-identity-list>`,
  );
  await waitUntil(() => background.dataOf('identity.list').length > 0, 'asked');
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
  return element;
}

describe('<rollcall-identity-list>', () => {
  it('draws nothing where nothing was guessed', async () => {
    const element = await listOf(new FakeBackground().answer('identity.list', { total: 0, guesses: [] }));
    expect(textOf(element)).to.equal('');
  });

  it('tells both records, why they are taken for one, and undoes it', async () => {
    const background = new FakeBackground()
      .answer('identity.list', { total: 1, guesses: [guess(7)] })
      .answer('identity.decide', { isJoined: false });
    const element = await listOf(background);
    const text = textOf(element);
    expect(text).to.contain('Ana 7 ana7@acme.test · number 7 SCIM');
    expect(text).to.contain('number 7 Audit log, 12 active days');
    expect(text).to.contain('Shown as one person . SCIM’s id and the audit log’s number are the same number.');
    await expect(element).to.be.accessible();
    find(element, 'button', 'Undo').click();
    await waitUntil(() => textOf(element).includes('Kept apart'), 'undone');
    expect(background.dataOf('identity.decide')).to.deep.equal([
      { organization: ACME, key: 'number:7', isJoined: false },
    ]);
    await waitUntil(() => textOf(element).includes('The records of Ana 7 are kept apart.'), 'said');
    find(element, 'button', 'Join again').click();
    await waitUntil(() => textOf(element).includes('Shown as one person'), 'joined');
  });

  it('takes back what could not be stored, and says why', async () => {
    const background = new FakeBackground()
      .answer('identity.list', { total: 1, guesses: [guess(7)] })
      .fail('identity.decide', { kind: 'storage-full' });
    const element = await listOf(background);
    find(element, 'button', 'Undo').click();
    await waitUntil(() => textOf(element).includes('no room left'), 'told');
    expect(textOf(element)).to.contain('Shown as one person');
  });

  it('opens a long list on request, and tells how many are not in it', async () => {
    const guesses = Array.from({ length: 20 }, (_, i) => guess(i + 1));
    const element = await listOf(new FakeBackground().answer('identity.list', { total: 1_000, guesses }));
    const undos = () => findAll(element, 'button').filter((button) => textOf(button) === 'Undo').length;
    expect(undos()).to.equal(5);
    find(element, 'button', 'Show all 20').click();
    await element.updateComplete;
    expect(undos()).to.equal(20);
    expect(textOf(element)).to.contain('980 more are not listed.');
  });
});
