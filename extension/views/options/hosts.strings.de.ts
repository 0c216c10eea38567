import { translation } from '../../../components/texts/texts';
import { hostsStrings } from './hosts.strings';

/** German. */
export const hostsDe = translation(hostsStrings, {
  title: 'Hosts',
  lead: 'Auf den eigenen Hosts von W&B arbeitet Rollcall von Anfang an. Ein Server der eigenen Firma wird einmal hinzugefügt; der Browser fragt, ob das erlaubt ist.',
  builtIn: 'Hosts von W&B',
  builtInHosts: ['forge.coreweave.com', 'wandb.ai', '*.wandb.io'],
  own: 'Hinzugefügte Hosts',
  none: 'Noch keine.',
  loading: 'Hosts werden geladen',
  retry: 'Erneut versuchen',
  label: 'Adresse des Hosts',
  hint: 'Zum Beispiel https://wandb.example.com oder http://localhost:8080',
  add: 'Host hinzufügen',
  adding: 'Fügt hinzu …',
  added: (host) => `${host} hinzugefügt. Seine Mitgliederseite öffnen oder, wenn sie offen ist, neu laden.`,
  open: 'Mitgliederseite öffnen',
  remove: 'Entfernen',
  removeHost: (host) => `${host} entfernen`,
  removed: (host) => `${host} entfernt. Was von dort gesammelt wurde, bleibt, bis es gelöscht wird.`,
  refused: (host) => `Der Browser hat ${host} nicht erlaubt. Nichts wurde hinzugefügt.`,
  builtInFault: (host) => `Auf ${host} arbeitet Rollcall schon: Hinzufügen ist nicht nötig.`,
  faults: {
    empty: 'Die Adresse des W&B-Servers eingeben.',
    'not-an-address': 'Das ist keine Webadresse.',
    'no-organization': 'Diese Adresse nennt keine Organisation.',
    'no-installation': 'W&B hat auf diesem Host keine Mitgliederseite.',
  },
});
