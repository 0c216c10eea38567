/** What a test of a connection found. */
export const connectionTestStrings = {
  auditLog: 'The audit log can be read.',
  auditLogEmpty: 'The audit log can be read; it has no entry of today yet.',
  scim: (members: number, active: number) =>
    `SCIM lists ${members === 1 ? '1 member' : `${members} members`}, ${active} of them with a last activity.`,
};
