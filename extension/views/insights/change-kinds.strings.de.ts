import { translation } from '../../../components/texts/texts';
import { changeKindStrings } from './change-kinds.strings';

/** German. */
export const changeKindDe = translation(changeKindStrings, {
  joined: 'Beigetreten',
  left: 'Ausgeschieden',
  'invite-accepted': 'Einladung angenommen',
  'came-back': 'Zurückgekehrt',
  'went-quiet': 'Still geworden',
  role: 'Rolle',
  'models-seat': 'Models-Seat',
  'weave-access': 'Weave-Zugriff',
  teams: 'Teams',
});
