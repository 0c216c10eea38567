import { type ReactElement, type ReactNode, createContext, useContext, useState } from 'react';
import { type LinkProps, Link, useLocation } from 'react-router-dom';
import { type Site, isMultiTenantHost, organizationInPath } from './site-address';
import { type Switches, keptSearch, readSwitches } from './switches';

const SiteContext = createContext<Site>({ isMultiTenant: false, organization: undefined });

/** Tells every part which deployment and organization the page belongs to; pages between two keep the last one. */
export function SiteProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { pathname } = useLocation();
  const [visited, setVisited] = useState<string>();
  const named = organizationInPath(pathname);
  if (named !== undefined && named !== visited) setVisited(named);
  const site = { isMultiTenant: isMultiTenantHost(location.hostname), organization: named ?? visited };
  return <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
}

export function useSite(): Site {
  return useContext(SiteContext);
}

export function useSwitches(): Switches {
  return readSwitches(useLocation().search);
}

/** A client-side link that takes the switches along. */
export function PageLink({ to, ...rest }: Omit<LinkProps, 'to'> & { readonly to: string }): ReactElement {
  const { search } = useLocation();
  return <Link to={{ pathname: to, search: keptSearch(search) }} {...rest} />;
}
