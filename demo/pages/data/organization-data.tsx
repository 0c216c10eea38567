import {
  type ReactElement,
  type ReactNode,
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
} from 'react';
import type { PageData } from '../../page-data';
import { useSite, useSwitches } from '../address/site';
import { DEFAULT_ORGANIZATION } from '../address/site-address';
import type { PlayedState } from '../address/switches';
import { loadPageData } from './load-page-data';
import { type MemberChange, changeMembers } from './member-changes';

/** What the pages know of their organization. */
export type OrganizationState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly why: 'not-found' | 'server' }
  | {
      readonly kind: 'loaded';
      readonly data: PageData;
      /** The browser's clock when `data.now` was told; relative times go on from there. */
      readonly loadedAt: number;
    };

type Step =
  | { readonly kind: 'told'; readonly state: OrganizationState }
  | { readonly kind: 'changed'; readonly change: MemberChange };

interface OrganizationData {
  readonly state: OrganizationState;
  readonly change: (change: MemberChange) => void;
}

const DataContext = createContext<OrganizationData>({ state: { kind: 'loading' }, change: () => undefined });
const SLOW_MS = 3_000;

/** Loads the organization once and keeps it, with what the admin changed, while the admin walks through the pages. */
export function OrganizationDataProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { isMultiTenant, organization } = useSite();
  const name = isMultiTenant ? (organization ?? DEFAULT_ORGANIZATION) : undefined;
  const played = useSwitches().state;
  const [state, dispatch] = useReducer(reduce, { kind: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    dispatch({ kind: 'told', state: { kind: 'loading' } });
    playedLoad(name, played, leaving.signal).then(
      (told) => dispatch({ kind: 'told', state: told }),
      // Aborted: another organization is being loaded by now.
      () => undefined,
    );
    return () => leaving.abort();
  }, [name, played]);
  // One function for good, so that rows that did not change are not drawn again.
  const change = useCallback((change: MemberChange) => dispatch({ kind: 'changed', change }), []);
  const value = useMemo(() => ({ state, change }), [state, change]);
  return <DataContext.Provider value={value}>{children}</DataContext.Provider>;
}

export function useOrganizationData(): OrganizationData {
  return useContext(DataContext);
}

function reduce(state: OrganizationState, step: Step): OrganizationState {
  if (step.kind === 'told') return step.state;
  if (state.kind !== 'loaded') return state;
  return { ...state, data: { ...state.data, members: changeMembers(state.data.members, step.change) } };
}

async function playedLoad(
  name: string | undefined,
  played: PlayedState | undefined,
  signal: AbortSignal,
): Promise<OrganizationState> {
  if (played === 'loading-forever') return new Promise(() => undefined);
  if (played === 'error') return { kind: 'failed', why: 'server' };
  if (played === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
  const answer = await loadPageData(name, signal);
  return answer.kind === 'loaded' ? { ...answer, loadedAt: performance.now() } : answer;
}
