/** What the components are called where packages are installed from (`components/package.json`). */
export const PACKAGE_NAME = 'rollcall-components';
