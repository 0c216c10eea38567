import { translation } from '../../components/texts/texts';
import { connectionTestStrings } from './test-connection.strings';

/** German. */
export const connectionTestDe = translation(connectionTestStrings, {
  auditLog: 'Das Audit-Log ist lesbar.',
  auditLogEmpty: 'Das Audit-Log ist lesbar; von heute enthält es noch keinen Eintrag.',
  scim: (members, active) =>
    `SCIM nennt ${members === 1 ? '1 Mitglied' : `${members} Mitglieder`}, davon ${active} mit letzter Aktivität.`,
});
